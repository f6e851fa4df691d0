import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** One hash over names, sizes and times of everything a build reads. */
export function fingerprint(
  root: string,
  parts: readonly string[],
  more: readonly string[],
): string {
  const hash = createHash('sha256');
  for (const part of parts)
    for (const path of filesIn(join(root, part))) {
      const { mtimeMs, size } = statSync(path);
      hash.update(`${path} ${mtimeMs} ${size}\n`);
    }
  for (const text of more) hash.update(`${text}\n`);
  return hash.digest('hex');
}

function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .sort();
}

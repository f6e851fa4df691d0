import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headerFiles } from '../src/publish/header-rules.ts';

const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/;

/**
 * Writes the header rules of a sealed site into its `headers/` folder, from the policy that stands
 * in each page. `base` is the path it is served from.
 */
export function writeHeaders(site: string, base: string): void {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  const pages = files.sort().flatMap((name) => {
    const policy = POLICY.exec(readFileSync(join(site, name), 'utf8'))?.[1];
    return policy ? [{ file: name.replaceAll('\\', '/'), policy }] : [];
  });
  mkdirSync(join(site, 'headers'), { recursive: true });
  for (const { name, text } of headerFiles(pages, base))
    writeFileSync(join(site, 'headers', name), text);
}

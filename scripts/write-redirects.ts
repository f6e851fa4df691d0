import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { redirectFiles } from '../src/permalinks/forwarding.ts';
import type { OldPage } from '../src/permalinks/old-addresses.ts';

/** Writes the redirect files of a built site into its `redirects/` folder. */
export function writeRedirects(site: string, pages: readonly OldPage[], base: string): void {
  mkdirSync(join(site, 'redirects'), { recursive: true });
  for (const { name, text } of redirectFiles(pages, base))
    writeFileSync(join(site, 'redirects', name), text);
}

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { canonical } from '../src/links/link-index.ts';
import type { LinkList } from '../src/schemas/link-list.ts';

/**
 * Writes into a built site's `links.json` everything that is published besides its pages, as it
 * stands in the folder, so that a link to any of it is known to live. `later` are the files that
 * steps after this one add.
 */
export function listPublished(folder: string, later: readonly string[]): void {
  const path = join(folder, 'links.json');
  const list = JSON.parse(readFileSync(path, 'utf8')) as LinkList;
  const elsewhere = new Set([
    ...list.pages.map(({ address }) => address),
    ...list.redirects.map(({ from }) => canonical(from)),
    ...list.gone.map(({ address }) => canonical(address)),
  ]);
  const published = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => relative(folder, join(item.parentPath, item.name)).split(sep).join('/'))
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'));
  const files = [...new Set([...published, ...later])]
    .filter((file) => !elsewhere.has(file))
    .sort();
  writeFileSync(path, `${JSON.stringify({ ...list, files } satisfies LinkList)}\n`);
}

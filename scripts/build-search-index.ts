import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';

/** Interfaces and variants that Pagefind ships and we don't use. */
const UNUSED = /-ui\.|component-ui|modular|highlight|wasm\.unknown/;

/** Indexes a built site with Pagefind, into its `pagefind/` folder. Throws where no page could be indexed. */
export async function buildSearchIndex(site: string): Promise<void> {
  const { index } = await pagefind.createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error('Pagefind could not make an index');
  const { errors, page_count } = await index.addDirectory({ path: site });
  if (errors.length > 0 || page_count === 0) throw new Error(`Pagefind: ${errors.join('; ')} (${page_count} pages)`);
  const { files } = await index.getFiles();
  for (const { path, content } of files) {
    if (UNUSED.test(path)) continue;
    const target = join(site, 'pagefind', path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  await pagefind.close();
}

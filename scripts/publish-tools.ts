import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { absolute } from '../src/urls/permalink.ts';
import { DEFAULT_SITE_URL } from '../src/settings.ts';

/** Where the tools stand in the site. */
const FOLDER = 'tools';
const ENTRY = 'scripts/link-checker/standalone.ts';
const WORKFLOW = 'scripts/link-checker/check-links.yml';
/** The oldest Node that has all the checker needs: `fetch` and `parseArgs`. */
const OLDEST_NODE = 'node18';

/**
 * Publishes what people without a clone need to check their links: the checker as one file without
 * dependencies, which knows the address of its guide, and a workflow that runs it on a wiki in git.
 */
export async function publishTools(
  folder: string,
  { site, base }: { site: string; base: string },
): Promise<void> {
  mkdirSync(join(folder, FOLDER), { recursive: true });
  const checker = await bundled(absolute(site, base, '/links.json'));
  writeFileSync(join(folder, FOLDER, 'check-links.mjs'), checker);
  const workflow = readFileSync(WORKFLOW, 'utf8');
  const home = absolute(site, base, '/');
  writeFileSync(
    join(folder, FOLDER, 'check-links.yml'),
    workflow.replaceAll(DEFAULT_SITE_URL, home),
  );
}

/** The checker in one file, told where the guide's list of addresses is. */
async function bundled(links: string): Promise<string> {
  const result = await build({
    configFile: false,
    envDir: false,
    mode: 'production',
    logLevel: 'error',
    define: { LINKS_ADDRESS: JSON.stringify(links) },
    ssr: { noExternal: true },
    build: {
      ssr: ENTRY,
      write: false,
      target: OLDEST_NODE,
      minify: false,
      rollupOptions: { output: { banner: '#!/usr/bin/env node', codeSplitting: false } },
    },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [code] = outputs.flatMap((one) => (one.type === 'chunk' ? [one.code] : []));
  if (code === undefined) throw new Error(`bundling ${ENTRY} gave no code: please report this`);
  return code;
}

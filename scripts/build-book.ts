import { spawnSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { compile } from '../src/compiler/compile.ts';
import { readContent } from '../src/compiler/read-content.ts';
import { problemLine } from '../src/domain/problem.ts';
import { lastCommits } from '../src/history.ts';
import { siteSettings } from '../src/settings.ts';
import { buildEditions } from './build-editions.ts';
import { buildSearchIndex } from './build-search-index.ts';
import { drawPictures } from './draw-pictures.ts';
import { publishForMachines } from './publish-for-machines.ts';
import { buildServiceWorker } from './build-service-worker.ts';
import { sealSite } from './seal-site.ts';

/** Which book to build, and where to. */
export interface BuildOptions {
  /** Folder that holds `content/`. */
  root: string;
  /** Folder of the finished site; replaced only when everything went well. */
  out: string;
  /** Says what it does. */
  log?: (line: string) => void;
}

/** Builds a book. False where it has problems, which have then been printed; the last `out` is untouched. */
export async function buildBook({ root, out, log = console.log }: BuildOptions): Promise<boolean> {
  const { problems, catalogue, synonyms } = compile(readContent(root));
  if (problems.length > 0) {
    for (const problem of problems) log(problemLine(problem));
    log(`${problems.length} problems; nothing was built`);
    return false;
  }
  const began = performance.now();
  const fresh = `${out}.building`;
  rmSync(fresh, { recursive: true, force: true });
  const astro = spawnSync(process.execPath, [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build', '--silent'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...withoutViteVariables(process.env), BOOK_ROOT: root, OUT_DIR: fresh, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (astro.status !== 0) return false;
  publishForMachines(fresh, { catalogue, commits: lastCommits(root), settings: siteSettings(process.env.SITE_URL) });
  buildEditions(fresh, catalogue, siteSettings(process.env.SITE_URL).base);
  sealSite(fresh);
  await drawPictures(catalogue, fresh);
  await buildSearchIndex(fresh, catalogue, synonyms);
  await buildServiceWorker(fresh);
  rmSync(out, { recursive: true, force: true });
  renameSync(fresh, out);
  log(`built ${catalogue.entries.length} entries into ${out}/ in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return true;
}

/** A test runner sets variables that Vite would take for ours, the base among them. */
function withoutViteVariables(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'NODE_ENV'].includes(name)));
}

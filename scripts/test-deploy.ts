/**
 * `npm run test:deploy`: starts real nginx, Caddy and Apache on the configurations of `deploy/`, on
 * a small book whose addresses have moved, below a base and at the root of a host, and asks them
 * for everything. Then deploys a second build and asks for the parts of the first. `-- nginx` (or
 * caddy, apache) tries that one alone; `-- container` runs the steps of `deploy/Dockerfile` as
 * plain commands in an empty folder. Debian's packages are installed where we may.
 */
import {
  chmodSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process, { argv } from 'node:process';
import { buildBook } from './build-book.ts';
import { deploySite } from './deploy-site.ts';
import { ask, faultsOf, filesOf, type CheckedSite } from './deploy-test/checks.ts';
import { testContainer } from './deploy-test/container.ts';
import { programOf, SERVERS, workFolder, type ServerKind } from './deploy-test/servers.ts';

const BOOK = 'tests/fixtures/moved-book';
const BASES = ['/field/guide', ''];

process.exitCode = argv[2] === 'container' ? await testContainer() : await testServers();

async function testServers(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'field-guide-deploy-'));
  // The servers' workers are somebody else, who has to get in.
  chmodSync(folder, 0o755);
  try {
    const faults: string[] = [];
    for (const base of BASES)
      faults.push(
        ...(await testBase(workFolder(folder, base.replaceAll('/', '-') || 'root'), base)),
      );
    for (const fault of faults) console.error(fault);
    return faults.length > 0 ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function testBase(folder: string, base: string): Promise<string[]> {
  const site = join(folder, 'site');
  process.env.SITE_URL = `https://wiki.example.org${base}/`;
  if (!(await buildBook({ root: BOOK, out: site, log: () => undefined })))
    return [`${BOOK} could not be built`];
  const faults: string[] = [];
  const wanted = SERVERS.filter(
    ({ name }) => argv[2] === undefined || name.toLowerCase() === argv[2].toLowerCase(),
  );
  for (const kind of wanted) faults.push(...(await testServer(kind, folder, { site, base })));
  return faults;
}

async function testServer(
  kind: ServerKind,
  folder: string,
  { site, base }: { site: string; base: string },
): Promise<string[]> {
  const program = programOf(kind);
  if (!program)
    return [`no ${kind.name} found: install one (Debian: apt-get install ${kind.debian})`];
  const target = join(folder, `srv-${kind.name}`);
  deploySite({ site, target });
  const started = kind.start(program, {
    target,
    base,
    work: workFolder(folder, `work-${kind.name}`),
  });
  const server = await started.catch((error: Error) => error.message);
  if (typeof server === 'string') return [server];
  try {
    const checked = { origin: server.origin, base, folder: site };
    const first = await faultsOf(checked);
    const second = await secondDeployment(checked, target, server.reload);
    const where = `${kind.name} below "${base}/"`;
    console.log(
      `${where}: ${first.length + second.length === 0 ? 'everything as it should be' : 'not as it should be'}`,
    );
    return [...first, ...second].map((fault) => `${where}: ${fault}`);
  } finally {
    await server.stop();
  }
}

/** Deploys a build whose parts have other names while a tab has the first one open. */
async function secondDeployment(
  first: CheckedSite,
  target: string,
  reload: () => Promise<void>,
): Promise<string[]> {
  const folder = `${target}-second`;
  cpSync(first.folder, folder, { recursive: true });
  const scripts = filesOf(folder).filter((file) => /^assets\/.*\.js$/.test(file));
  for (const file of scripts)
    renameSync(join(folder, file), join(folder, file.replace(/\.js$/, '-2.js')));
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  writeFileSync(join(folder, 'index.html'), page.replace('</main>', '<p>Second</p></main>'));
  const before = await ask(first, `${first.base}/links.json`);
  deploySite({ site: folder, target });
  // Between the new files and the new rules: pages are new at once, and every part of the old ones
  // is there.
  const faults = [...(await openTab(first, scripts))];
  await reload();
  faults.push(...(await openTab(first, scripts)));
  const after = await ask(first, `${first.base}/links.json`, {
    'if-none-match': before.headers['etag'] ?? '',
  });
  if (after.status !== 304)
    faults.push(`a file that did not change has another ETag after a deployment (${after.status})`);
  return faults.map((fault) => `after a second deployment: ${fault}`);
}

/** What a tab misses that was opened before. */
async function openTab(site: CheckedSite, scripts: readonly string[]): Promise<string[]> {
  const home = await ask(site, `${site.base}/`);
  const faults = home.body.includes('<p>Second</p>') ? [] : ['the home page is still the old one'];
  for (const file of scripts)
    for (const name of [file, file.replace(/\.js$/, '-2.js')]) {
      const { status } = await ask(site, `${site.base}/${name}`, { 'accept-encoding': 'gzip, br' });
      if (status !== 200) faults.push(`${name} answers ${status}`);
    }
  return faults;
}

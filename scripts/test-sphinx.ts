/**
 * `npm run test:sphinx`: a real Sphinx reads `objects.inv` from a server and must make the links we
 * promise: of the last build, and of a small book whose addresses have moved. Needs Sphinx (Debian:
 * `apt-get install python3-sphinx`).
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { siteSettings } from '../src/settings.ts';
import { buildBook } from './build-book.ts';
import { installPackages } from './debian-package.ts';
import { serveSite } from './serve.ts';

/**
 * What a wiki's author writes, where it must lead, and under which words (any, where there are
 * none).
 */
type Case = readonly [role: string, address: string, words: string | undefined];

/** A book in which addresses have moved in every way, and what a wiki wrote before they did. */
const MOVED_BOOK = 'tests/fixtures/moved-book';
const MOVED_CASES: readonly Case[] = [
  [':doc:`field-guide:guides/deciding-late`', 'guides/deciding/', undefined],
  [':ref:`guide:deciding-late`', 'guides/deciding/', undefined],
  [':ref:`in time <guide:deciding-late#trail>`', 'guides/working/#trail', 'in time'],
  [':ref:`guide:deciding-late#write-it-down`', 'guides/deciding/#write-it-down', undefined],
  [':ref:`guide:first#begin`', 'guides/working/#begin', undefined],
  [':ref:`path:ask-well`', 'guides/working/#asking', undefined],
  [':ref:`term:snack`', 'glossary/#snacking', undefined],
  [':term:`Snack`', 'glossary/#snacking', 'Snack'],
  [':term:`yak`', 'guides/working/#asking', 'yak'],
  [':ref:`source:patience`', 'sources/#patient-work', undefined],
  // Gone: the address tells when and why, and the wiki's build goes on.
  [':doc:`field-guide:guides/waiting`', 'guides/waiting/', 'Waiting'],
  [':ref:`guide:working#heroes`', 'guides/working/#heroes', 'Heroes'],
  [':term:`rock star`', 'glossary/#rock-star', 'rock star'],
];

/** The same for the real book. */
const CASES: readonly Case[] = [
  [
    ':doc:`field-guide:guides/work-on-what-matters`',
    'guides/work-on-what-matters/',
    'Work on what matters',
  ],
  [':doc:`field-guide:stories/dan-na`', 'stories/dan-na/', 'Dan Na'],
  [':ref:`guide:technical-quality`', 'guides/technical-quality/', 'Technical quality'],
  [
    ':ref:`measuring it <guide:technical-quality#try-this>`',
    'guides/technical-quality/#try-this',
    'measuring it',
  ],
  [':ref:`story:dan-na#management-or-not`', 'stories/dan-na/#management-or-not', undefined],
  [':ref:`term:snacking`', 'glossary/#snacking', 'Snacking'],
  [':term:`Snacking`', 'glossary/#snacking', 'Snacking'],
  [':external+field-guide:term:`snacking`', 'glossary/#snacking', 'snacking'],
];

process.exitCode = await test();

async function test(): Promise<number> {
  let version = sphinxVersion();
  if (version.status !== 0 && installPackages('python3-sphinx')) version = sphinxVersion();
  if (version.status !== 0) {
    console.error('no Sphinx found: install one (Debian: apt-get install python3-sphinx)');
    return 1;
  }
  const program = version.stdout.trim();
  const moved = join('.build', 'sphinx-moved-book');
  if (!(await buildBook({ root: MOVED_BOOK, out: moved, log: () => undefined }))) {
    console.error(`${MOVED_BOOK} could not be built: npm run test:site says why`);
    return 1;
  }
  const real = await resolves(program, 'dist', CASES);
  const old = await resolves(program, moved, MOVED_CASES);
  return real && old ? 0 : 1;
}

/**
 * Does Sphinx, with warnings as errors, turn each reference into the link it should be? Says which
 * it does not.
 */
async function resolves(program: string, site: string, cases: readonly Case[]): Promise<boolean> {
  const { base } = siteSettings(process.env.SITE_URL);
  const server = await serveSite(site, { base });
  const folder = mkdtempSync(join(tmpdir(), 'field-guide-sphinx-'));
  try {
    writeFileSync(
      join(folder, 'conf.py'),
      `project = 'Wiki'\nextensions = ['sphinx.ext.intersphinx']\nintersphinx_mapping = {'field-guide': (${JSON.stringify(server.url)}, None)}\nnitpicky = True\n`,
    );
    writeFileSync(
      join(folder, 'index.rst'),
      `Wiki\n====\n\n${cases.map(([role]) => `* ${role}`).join('\n')}\n`,
    );
    const { status, output } = await run('sphinx-build', [
      '-W',
      '--keep-going',
      '-E',
      '-q',
      '-b',
      'html',
      folder,
      join(folder, 'out'),
    ]);
    if (status !== 0) {
      console.error(output);
      return false;
    }
    const html = readFileSync(join(folder, 'out', 'index.html'), 'utf8');
    const wrong = cases.filter(([, address, words]) => !leadsTo(html, server.url + address, words));
    for (const [role, address] of wrong) console.error(`${role} does not lead to ${address}`);
    console.log(
      `${program}, ${site}: ${cases.length - wrong.length} of ${cases.length} references lead where they should`,
    );
    return wrong.length === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await server.close();
  }
}

function sphinxVersion() {
  return spawnSync('sphinx-build', ['--version'], { encoding: 'utf8' });
}

function leadsTo(html: string, url: string, words: string | undefined): boolean {
  const links = [...html.matchAll(/<a class="reference external" href="([^"]*)"[^>]*>(.*?)<\/a>/g)];
  return links.some(
    ([, href, inner = '']) =>
      href === url && (words === undefined || inner.replace(/<[^>]*>/g, '') === words),
  );
}

/** Runs a program while our own server goes on answering it. */
function run(
  command: string,
  args: readonly string[],
): Promise<{ status: number | null; output: string }> {
  return new Promise((done) => {
    const child = spawn(command, args);
    let output = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (output += data.toString()));
    child.on('close', (status) => done({ status, output }));
  });
}

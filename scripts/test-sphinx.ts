/** `npm run test:sphinx`: a real Sphinx reads the last build's `objects.inv` from a server and must make the links we promise. Needs Sphinx (Debian: `apt-get install python3-sphinx`). */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { siteSettings } from '../src/settings.ts';
import { installPackages } from './debian-package.ts';
import { serveSite } from './serve.ts';

/** What a wiki's author writes, and where it must lead. */
const CASES = [
  [':doc:`field-guide:guides/work-on-what-matters`', 'guides/work-on-what-matters/', 'Work on what matters'],
  [':doc:`field-guide:stories/dan-na`', 'stories/dan-na/', 'Dan Na'],
  [':ref:`guide:technical-quality`', 'guides/technical-quality/', 'Technical quality'],
  [':ref:`measuring it <guide:technical-quality#try-this>`', 'guides/technical-quality/#try-this', 'measuring it'],
  [':ref:`story:dan-na#management-or-not`', 'stories/dan-na/#management-or-not', undefined],
  [':ref:`term:snacking`', 'glossary/#snacking', 'Snacking'],
  [':term:`Snacking`', 'glossary/#snacking', 'Snacking'],
  [':external+field-guide:term:`snacking`', 'glossary/#snacking', 'snacking'],
] as const;

process.exitCode = await test();

async function test(): Promise<number> {
  let version = sphinxVersion();
  if (version.status !== 0 && installPackages('python3-sphinx')) version = sphinxVersion();
  if (version.status !== 0) {
    console.error('no Sphinx found: install one (Debian: apt-get install python3-sphinx)');
    return 1;
  }
  const { base } = siteSettings(process.env.SITE_URL);
  const server = await serveSite('dist', { base });
  const folder = mkdtempSync(join(tmpdir(), 'field-guide-sphinx-'));
  try {
    writeFileSync(
      join(folder, 'conf.py'),
      `project = 'Wiki'\nextensions = ['sphinx.ext.intersphinx']\nintersphinx_mapping = {'field-guide': (${JSON.stringify(server.url)}, None)}\nnitpicky = True\n`,
    );
    writeFileSync(join(folder, 'index.rst'), `Wiki\n====\n\n${CASES.map(([role]) => `* ${role}`).join('\n')}\n`);
    const { status, output } = await run('sphinx-build', ['-W', '-E', '-q', '-b', 'html', folder, join(folder, 'out')]);
    if (status !== 0) {
      console.error(output);
      return 1;
    }
    const html = readFileSync(join(folder, 'out', 'index.html'), 'utf8');
    const wrong = CASES.filter(([, address, words]) => !leadsTo(html, server.url + address, words));
    for (const [role, address] of wrong) console.error(`${role} does not lead to ${address}`);
    console.log(`${version.stdout.trim()}: ${CASES.length - wrong.length} of ${CASES.length} references lead where they should`);
    return wrong.length > 0 ? 1 : 0;
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
  return links.some(([, href, inner = '']) => href === url && (words === undefined || inner.replace(/<[^>]*>/g, '') === words));
}

/** Runs a program while our own server goes on answering it. */
function run(command: string, args: readonly string[]): Promise<{ status: number | null; output: string }> {
  return new Promise((done) => {
    const child = spawn(command, args);
    let output = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (output += data.toString()));
    child.on('close', (status) => done({ status, output }));
  });
}

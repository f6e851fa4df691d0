import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join, relative } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { publishTools } from '../../scripts/publish-tools.ts';
import { serveSite, type SiteServer } from '../../scripts/serve.ts';
import { checkLinks } from '../../src/links/link-check.ts';
import { linkIndex } from '../../src/links/link-index.ts';
import type { LinkList } from '../../src/schemas/link-list.ts';

const folder = mkdtempSync(join(tmpdir(), 'check-links-tool-'));
const site = (JSON.parse(readFileSync('dist/links.json', 'utf8')) as LinkList).site;
const work = join(folder, 'wiki');
let server: SiteServer;
let broken: Server;

/**
 * The Node of the system where there is one besides the project's own, as somebody without a clone
 * has it.
 */
const NODE =
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((place) => join(place, 'node'))
    .concat('/usr/bin/node')
    .find((node) => existsSync(node) && !node.includes('node_modules')) ?? process.execPath;

beforeAll(async () => {
  server = await serveSite('dist', { base: '/field/guide' });
  const { origin } = new URL(server.url);
  await publishTools(folder, { site: origin, base: '/field/guide' });
  broken = createServer((request, response) => {
    if (request.url === '/cut.json') response.end('{"site":"https://x.example/","pages":[{"addr');
    else if (request.url === '/page.json') response.end('<!doctype html><p>Hello');
    else if (request.url === '/other.json') response.end('{"name":"other"}');
    else if (request.url === '/half.json') {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('{"site":');
      setTimeout(() => response.destroy(), 50);
    } else response.writeHead(404).end();
  }).listen(0);
});
afterAll(async () => {
  broken.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

/**
 * Runs a command in an empty folder that holds the checker and some files, with nothing else at
 * hand.
 */
async function run(files: Record<string, string>, args: readonly string[], input = '') {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work);
  copyFileSync(join(folder, 'tools', 'check-links.mjs'), join(work, 'check-links.mjs'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(work, name), text);
  const child = spawn(NODE, ['check-links.mjs', ...args], { cwd: work, env: {} });
  child.stdin.end(input);
  let out = '';
  let error = '';
  child.stdout.on('data', (data: Buffer) => (out += data.toString()));
  child.stderr.on('data', (data: Buffer) => (error += data.toString()));
  const status = await new Promise((done) => child.on('close', done));
  return { status, out, error };
}

const address = (path: string) =>
  `http://localhost:${(broken.address() as AddressInfo).port}${path}`;

describe('the checker without a clone', () => {
  it('is published as one file that imports nothing but Node', () => {
    const code = readFileSync('dist/tools/check-links.mjs', 'utf8');
    const imported = [...code.matchAll(/^import\b.*?from\s*["']([^"']+)["']/gm)].map(
      ([, name]) => name!,
    );
    expect(imported.length).toBeGreaterThan(2);
    expect(imported.filter((name) => !/^(node:|module$)/.test(name))).toEqual([]);
    expect(code).toContain(`${site}links.json`);
  });

  it('fetches the list of its guide and judges a folder', async () => {
    const { status, out } = await run(
      { 'a.md': `${server.url}guides/introduction/ ${site}guides/introdution/` },
      ['.'],
    );
    expect(out).toBe(
      `a.md:1:1 · alive · ${server.url}guides/introduction/\n` +
        `a.md:1:${server.url.length + 22} · mistyped · ${site}guides/introdution/ · write ${site}guides/introduction/\n` +
        '2 links into the guide in 1 file: 1 alive, 0 moved, 0 gone, 1 mistyped\n',
    );
    expect(status).toBe(1);
  });

  it('ends with 0 where all are alive', async () => {
    expect(await run({ 'a.md': `${server.url}guides/introduction/` }, ['a.md'])).toMatchObject({
      status: 0,
    });
  });

  it('reads what is piped in, and writes it corrected', async () => {
    const { out, status } = await run({}, ['-', '--fix'], `x ${server.url}guides/introdution/ y\n`);
    expect({ out, status }).toEqual({ out: `x ${server.url}guides/introduction/ y\n`, status: 1 });
  });

  it.each([
    ['/cut.json', 'is cut off after 44 characters: fetch it again'],
    ['/page.json', 'is no list of links but a web page'],
    ['/other.json', 'is no list of links: take the guide'],
    ['/half.json', 'broke off while it was loading'],
    ['/none.json', 'answers 404 Not Found: is this the address of the guide?'],
  ])('says in one sentence what is wrong with %s', async (path, words) => {
    const { status, error } = await run({ 'a.md': '' }, ['a.md', '--index', address(path)]);
    expect(error).toContain(words);
    expect(error.trim().split('\n')).toHaveLength(1);
    expect(status).toBe(2);
  });

  it('says in one sentence that there is no network', async () => {
    const { status, error } = await run({ 'a.md': '' }, [
      'a.md',
      '--index',
      'http://localhost:1/links.json',
    ]);
    expect(error).toMatch(
      /^http:\/\/localhost:1\/links\.json can't be reached \(\w+.*\): is there a network/,
    );
    expect(error.trim().split('\n')).toHaveLength(1);
    expect(status).toBe(2);
  });
});

describe('links.json', () => {
  it('knows every file that the build publishes, so that a link to any of them is alive', () => {
    const list = JSON.parse(readFileSync('dist/links.json', 'utf8')) as LinkList;
    const index = linkIndex(list);
    const moved = new Set([
      ...list.redirects.map(({ from }) => from),
      ...list.gone.map(({ address: of }) => of),
    ]);
    const links = readdirSync('dist', { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) =>
        relative('dist', join(item.parentPath, item.name)).replace(/(^|\/)index\.html$/, '$1'),
      )
      .filter((path) => !moved.has(path))
      .map((path) => site + path);
    const dead = checkLinks(links.join('\n'), index).filter(({ verdict }) => verdict !== 'alive');
    expect(links.length).toBeGreaterThan(1000);
    expect(dead.map(({ link, verdict }) => `${verdict} ${link}`)).toEqual([]);
  });
});

interface Workflow {
  jobs: { 'check-links': { steps: { name?: string; run?: string; if?: string }[] } };
}

describe('the workflow for a wiki in git', () => {
  const published = readFileSync('dist/tools/check-links.yml', 'utf8');

  it('is published as the page shows it', () => {
    const shown = readFileSync('dist/linking/index.md', 'utf8');
    expect(shown).toContain(published.trimEnd());
  });

  it('fails on a dead link, and comments what to write', () => {
    const workflow = parse(
      readFileSync(join(folder, 'tools', 'check-links.yml'), 'utf8'),
    ) as Workflow;
    const { steps } = workflow.jobs['check-links'];
    const bin = join(folder, 'bin');
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, 'gh'), '#!/bin/sh\nfor last; do :; done\ncat "$last" > "$GH_SAID"\n');
    chmodSync(join(bin, 'gh'), 0o755);
    mkdirSync(join(folder, 'repo'), { recursive: true });
    writeFileSync(join(folder, 'repo', 'page.md'), `${site}guides/introdution/`);
    const env = {
      PATH: [bin, join(NODE, '..'), '/usr/bin', '/bin'].join(delimiter),
      RUNNER_TEMP: folder,
      GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
      GH_SAID: join(folder, 'said.md'),
    };
    copyFileSync(join(folder, 'tools', 'check-links.mjs'), join(folder, 'check-links.mjs'));
    copyFileSync('dist/links.json', join(folder, 'links.json'));
    const step = (name: string) => {
      const script = steps.find((one) => one.name === name)!.run!.replace(/\$\{\{.*?\}\}/g, '7');
      // What the workflow fetches over the network is at hand here, so that the test needs no
      // second process.
      const local = script.replace(
        '. --markdown',
        `. --markdown --index ${join(folder, 'links.json')}`,
      );
      return spawnSync('bash', ['-e', '-c', local], {
        cwd: join(folder, 'repo'),
        env,
        encoding: 'utf8',
      });
    };
    expect(step('Check every page').status).toBe(1);
    expect(step('Say what to mend')).toMatchObject({ status: 0 });
    const said = readFileSync(env.GH_SAID, 'utf8');
    expect(said).toContain(
      `| \`page.md:1\` | mistyped | \`${site}guides/introdution/\` | \`${site}guides/introduction/\` |`,
    );
    expect(readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8')).toBe(said);
  });
});

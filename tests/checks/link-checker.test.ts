import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { gzipSync, zipSync, strToU8 } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkLinksCommand } from '../../scripts/link-checker/command.ts';
import { LIST } from '../links/link-lists.ts';

const HOME = LIST.site;
const OLD = `${HOME}guides/quality/`;
const NEW = `${HOME}guides/technical-quality/`;
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'link-checker-'));
  write('links.json', JSON.stringify(LIST));
  mkdirSync(join(folder, 'wiki'));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function write(name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

const read = (name: string) => readFileSync(join(folder, name));

/**
 * Runs the command on files of the folder; everything that it prints, with the folder's name left
 * out.
 */
async function run(...args: string[]) {
  const said = { out: '', error: '' };
  const plain = (line: unknown) => String(line).replaceAll(`${folder}/`, '');
  vi.spyOn(console, 'log').mockImplementation((line) => void (said.out += `${plain(line)}\n`));
  vi.spyOn(console, 'error').mockImplementation((line) => void (said.error += `${plain(line)}\n`));
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((said.out += plain(text)), true));
  const command = { name: 'check', links: join(folder, 'links.json'), missing: 'build it' };
  const paths = args.map((arg) => (arg.startsWith('-') ? arg : join(folder, arg)));
  const status = await checkLinksCommand(paths, command);
  vi.restoreAllMocks();
  return { status, ...said };
}

const utf16 = (text: string, big = false) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return big ? bytes.swap16() : bytes;
};
const latin = (text: string) => Buffer.from(text, 'latin1');
/** 漢字 in Shift_JIS; its second letter ends with a byte that is a letter of ASCII. */
const JAPANESE = Buffer.from([0x8a, 0xbf, 0x8e, 0x9a, 0x83, 0x5c]);

const CHARSETS: [name: string, encode: (text: string) => Buffer][] = [
  ['UTF-8', (text) => Buffer.from(`naïve 漢 ${text} 漢`)],
  ['UTF-8 with a byte order mark', (text) => Buffer.from(`\ufeff${text}\r\n`)],
  ['UTF-16 as Notepad writes it', (text) => utf16(`漢 ${text} é`)],
  ['UTF-16 with the big end first', (text) => utf16(`漢 ${text} é`, true)],
  ['UTF-16 without a mark', (text) => Buffer.from(`say ${text} x`, 'utf16le')],
  ['Latin-1 that says so', (text) => latin(`<meta charset="iso-8859-1">caf\xe9 ${text}\xe9`)],
  ['Latin-1 that does not', (text) => latin(`caf\xe9 \x80 ${text} \xff`)],
  ['Cyrillic', (text) => latin(`<?xml encoding="windows-1251"?>\xcf\xf0\xe8 ${text} \xe2`)],
  [
    'Shift_JIS',
    (text) =>
      Buffer.concat([latin('<meta charset=Shift_JIS>'), JAPANESE, latin(` ${text}`), JAPANESE]),
  ],
  [
    'UTF-8 with one byte broken',
    (text) => Buffer.concat([Buffer.from('漢 '), Buffer.from([0xff]), Buffer.from(text)]),
  ],
];

describe.each(CHARSETS)('a file in %s', (_, encode) => {
  it('is read, and corrected in its own bytes', async () => {
    write('wiki/page.txt', encode(OLD));
    const { status, out } = await run('wiki', '--in-place');
    expect(out).toContain(`moved · ${OLD} · now ${NEW}`);
    expect(read('wiki/page.txt').equals(encode(NEW))).toBe(true);
    expect(status).toBe(1);
  });
});

describe('a folder', () => {
  it('is read to its end whatever stands in it, and everything left out is named', async () => {
    write('wiki/a.png', Buffer.from('89504e470d0a1a0a00', 'hex'));
    write('wiki/b.bin', Buffer.from([1, 0, 2, 3]));
    write('wiki/c.pdf', '%PDF-1.7');
    write('wiki/d.7z', Buffer.from('377abcaf271c', 'hex'));
    write('wiki/broken.zip', Buffer.from('504b030400', 'hex'));
    write('wiki/.git/config', OLD);
    write('wiki/notes.unknown-ending', NEW);
    write('wiki/.hidden/page', NEW);
    symlinkSync('nowhere', join(folder, 'wiki/dangling'));
    symlinkSync('.', join(folder, 'wiki/circle'));
    const { error, out, status } = await run('wiki');
    for (const name of [
      'a.png',
      'b.bin',
      'c.pdf',
      'd.7z',
      'broken.zip',
      '.git',
      'dangling',
      'circle',
    ])
      expect(error).toContain(`skipped wiki/${name} · `);
    expect(out).toContain('2 links into the guide in 2 files: 2 alive');
    // A zip that can't be opened may hold anything.
    expect(status).toBe(2);
  });

  it('ends with 0 where only pictures were left out', async () => {
    write('wiki/a.png', Buffer.from('89504e470d0a1a0a00', 'hex'));
    write('wiki/b.md', NEW);
    expect(await run('wiki')).toMatchObject({ status: 0 });
  });

  it('ends with 1 where a link is dead, whatever else was left out', async () => {
    write('wiki/broken.zip', Buffer.from('504b030400', 'hex'));
    write('wiki/b.md', OLD);
    expect(await run('wiki')).toMatchObject({ status: 1 });
  });

  it('with nothing to read ends with 2', async () => {
    expect(await run('wiki')).toMatchObject({
      status: 2,
      out: expect.stringContaining('nothing was read'),
    });
  });

  it('without a link says so', async () => {
    write('wiki/a.md', 'https://elsewhere.example/');
    const { out, status } = await run('wiki');
    expect(out).toBe(
      'no link into the guide in 1 file: looked for https://wiki.example/guide/; name another address of it with --site\n',
    );
    expect(status).toBe(0);
  });
});

describe('a file that was named', () => {
  it('and is binary ends with 2', async () => {
    write('a.png', Buffer.from('89504e470d0a1a0a00', 'hex'));
    write('b.md', NEW);
    expect(await run('a.png', 'b.md')).toMatchObject({ status: 2 });
  });

  it('and is not there does not keep the others from being read', async () => {
    write('b.md', OLD);
    const { out, error } = await run('nowhere.md', 'b.md');
    expect(error).toContain(
      'there is no file "nowhere.md": name an exported page, or a folder of them',
    );
    expect(out).toContain('1 moved');
  });
});

describe('an archive', () => {
  const zip = zipSync({
    'a/page.html': strToU8(`<a href="${OLD}">`),
    'pic.png': strToU8('\x89PNG'),
    'inner.zip': zipSync({ 'b.md': strToU8(NEW) }),
  });

  it('is read to its leaves and never rewritten', async () => {
    write('wiki/export.zip', zip);
    const { out, error } = await run('wiki', '--in-place');
    expect(out).toContain(`wiki/export.zip/a/page.html:1:10 · moved · ${OLD}`);
    expect(out).toContain('wiki/export.zip/inner.zip/b.md:1:1 · alive');
    expect(error).toContain('left wiki/export.zip/a/page.html · inside an archive: unpack it');
    expect(read('wiki/export.zip').equals(Buffer.from(zip))).toBe(true);
  });

  it('of one file is read too', async () => {
    write('wiki/dump.xml.gz', gzipSync(strToU8(OLD)));
    const { out, error } = await run('wiki', '--fix');
    expect(out).toContain('wiki/dump.xml.gz:1:1 · moved');
    expect(error).toContain('left wiki/dump.xml.gz');
    expect(readdirSync(join(folder, 'wiki'))).toEqual(['dump.xml.gz']);
  });
});

describe('a correction', () => {
  it('keeps the permissions of the file, and follows a link to it', async () => {
    write('real.md', OLD);
    chmodSync(join(folder, 'real.md'), 0o640);
    symlinkSync('../real.md', join(folder, 'wiki/page.md'));
    await run('wiki', '--in-place');
    expect(read('real.md').toString()).toBe(NEW);
    expect(statSync(join(folder, 'real.md')).mode & 0o777).toBe(0o640);
    expect(lstatSync(join(folder, 'wiki/page.md')).isSymbolicLink()).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['links.json', 'real.md', 'wiki']);
  });

  it('leaves a file without anything to mend untouched, its time included', async () => {
    write('wiki/a.md', NEW);
    const before = statSync(join(folder, 'wiki/a.md'));
    await run('wiki', '--in-place');
    expect(statSync(join(folder, 'wiki/a.md'))).toMatchObject({
      ino: before.ino,
      mtimeMs: before.mtimeMs,
    });
  });

  it('never overwrites a copy that somebody may have worked on', async () => {
    write('wiki/a.md', OLD);
    write('wiki/a.fixed.md', 'my notes');
    const { error } = await run('wiki', '--fix');
    expect(error).toContain(
      'left wiki/a.fixed.md · it is there already and differs: move it away, or say --in-place',
    );
    expect(read('wiki/a.fixed.md').toString()).toBe('my notes');
  });

  it('shown as a patch is one that patch takes, and nothing is written', async () => {
    const lines = Array.from({ length: 40 }, (_, i) => `line ${i} ${i % 11 === 5 ? OLD : ''}`);
    write('wiki/a.md', `${lines.join('\r\n')}`);
    const { out } = await run('wiki', '--dry-run');
    expect(read('wiki/a.md').toString()).toBe(lines.join('\r\n'));
    const patched = spawnSync('git', ['apply', '-p1', '-'], {
      cwd: folder,
      input: out,
      encoding: 'utf8',
    });
    expect(patched.stderr).toBe('');
    expect(read('wiki/a.md').toString()).toBe(lines.join('\r\n').replaceAll(OLD, NEW));
  });
});

describe('what is printed', () => {
  it('is JSON that holds what a program needs', async () => {
    write('wiki/a.md', `x ${OLD}`);
    const { out } = await run('wiki', '--json');
    expect(JSON.parse(out)).toMatchObject([
      {
        line: 1,
        column: 3,
        offset: 2,
        verdict: 'moved',
        written: OLD,
        instead: NEW,
        mendable: true,
      },
    ]);
  });

  it('is a table in Markdown whose cells nothing breaks out of', async () => {
    write('wiki/a.md', `[[fieldguide:a\`b<x>]] ${OLD}`);
    const { out } = await run('wiki', '--markdown');
    expect(out.split('\n').filter((line) => line.startsWith('| `'))).toHaveLength(2);
    expect(out).toContain("`a'b<x>`");
  });

  it('names an option that there is not, in one sentence', async () => {
    const { error, status } = await run('--nonsense');
    expect({ error, status }).toEqual({
      error: "Unknown option '--nonsense': check --help lists the options\n",
      status: 2,
    });
  });

  it('lists the exit codes in the help', async () => {
    const { out, status } = await run('--help');
    expect(out).toContain('Exit codes: 0 every link is alive');
    expect(status).toBe(0);
  });
});

import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { compileBook } from '../../scripts/compile-book.ts';
import { permalinkCommand } from '../../scripts/permalink-command.ts';
import { LEDGER_FILE } from '../../src/compiler/layout.ts';
import { recordsIn } from '../../src/compiler/read-ledger.ts';

// Each compiles a book several times, or starts git: more than the default on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/**
 * The fixture book in a git repository of its own, whose ledger is then damaged in every way there
 * is.
 */
let template: string;
let root: string;
beforeAll(() => {
  template = mkdtempSync(join(tmpdir(), 'book-'));
  root = template;
  cpSync('tests/fixtures/moved-book', root, { recursive: true });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'x');
});
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'book-'));
  cpSync(template, root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));
afterAll(() => rmSync(template, { recursive: true, force: true }));

function git(...args: string[]): void {
  const who = ['-c', 'user.name=T', '-c', 'user.email=t@example.org'];
  execFileSync('git', [...who, ...args], {
    cwd: root,
    stdio: 'ignore',
    env: { ...process.env, GIT_DIR: undefined },
  });
}

const path = () => join(root, LEDGER_FILE);
const bytes = () => (existsSync(path()) ? readFileSync(path()) : undefined);
const text = () => readFileSync(path(), 'utf8');
const change = (make: (text: string) => string | Uint8Array) => writeFileSync(path(), make(text()));

/** Runs a command, and gives its exit code and what it said. */
function run(...args: string[]): { code: number; said: string[] } {
  const said: string[] = [];
  const code = permalinkCommand(root, args, {
    log: (line) => said.push(line),
    warn: (line) => said.push(line),
  });
  return { code, said };
}

const GONE =
  '- { gone: 2026-03-01, at: /guides/working/#seen-in-the-stories, why: "Nobody looked there any more." }\n';
const original = readFileSync(join('tests/fixtures/moved-book', LEDGER_FILE), 'utf8');
const HALF = original.indexOf('\n', original.length / 2) + 20;

const DAMAGES: [what: string, make: (text: string) => string | Uint8Array][] = [
  ['a conflict mark', (now) => `<<<<<<< HEAD\n${now}`],
  ['a whole conflict', (now) => `${now}<<<<<<< HEAD\n${GONE}=======\n>>>>>>> side\n`],
  ['an end cut off in the middle of a line', (now) => now.slice(0, HALF)],
  ['nothing in it', () => ''],
  ['only blank lines and comments', () => '# nothing\n\n'],
  [
    'bytes that are no UTF-8',
    (now) => Buffer.concat([Buffer.from(now), Buffer.from('# caf\xe9\n', 'latin1')]),
  ],
  [
    'a title in another encoding',
    (now) => Buffer.from(now.replace('Working in the open', 'Caf\xe9'), 'latin1'),
  ],
  ['the encoding UTF-16', (now) => Buffer.from(`\uFEFF${now}`, 'utf16le')],
  [
    'a key twice in a line',
    (now) =>
      `${now}- { gone: 2026-03-01, at: /about/, at: /guides/, why: "Nobody looked there." }\n`,
  ],
  [
    'an unknown field',
    (now) => `${now}- { gone: 2026-03-01, at: /about/, reason: "Nobody looked there." }\n`,
  ],
  [
    'a record over several lines',
    (now) => `${now}- gone: 2026-03-01\n  at: /about/\n  why: "Nobody looked there."\n`,
  ],
  ['two records on a line', (now) => now.replace('}\n- {', '} - {')],
  ['tabs for blanks', (now) => now.replaceAll('- {', '-\t{')],
  ['line breaks of carriage returns alone', (now) => now.replaceAll('\n', '\r')],
  ['a day that is none', (now) => now.replace('released: 2026-01-25', 'released: 2026-02-30')],
  ['another document behind it', (now) => `${now}---\n${GONE}`],
  ['a line of prose', (now) => `${now}see the wiki\n`],
  ['zeros, as after a crash', (now) => `${now.slice(0, HALF)}${'\0'.repeat(500)}`],
];

const COMMANDS = [
  ['release'],
  ['move', 'guides/working/#seen-in-the-stories', 'guides/working/'],
  ['gone', 'guides/waiting/', 'It is not there any more.'],
  ['back', 'guides/waiting/'],
];

test.each(DAMAGES)(
  'a ledger with %s is left as it is by the commands, which print the problems, and is whole again after "restore"',
  (_, make) => {
    change((now) => now + GONE);
    change(make);
    const before = bytes()!;
    for (const command of COMMANDS.slice(0, make === DAMAGES[0]![1] ? 4 : 1)) {
      const { code, said } = run(...command);
      expect(code).toBe(1);
      expect(said[0]).toMatch(/^content\/permalinks\.yaml:\d+:\d+ · /);
      expect(said.at(-1)).toBe('nothing was written to content/permalinks.yaml');
      expect(bytes()).toEqual(before);
    }
    expect(run('where', 'guides/working/').said.join('\n')).toContain("doesn't read as a whole");
    expect(run('restore').code).toBe(0);
    const records = recordsIn(text());
    for (const record of recordsIn(original)!) expect(records).toContainEqual(record);
    // What no commit has yet is kept as well, wherever its line is still there.
    if (before.includes(GONE.trim())) expect(text()).toContain(GONE);
    expect(readFileSync(join(root, 'content', '.permalinks.before-restore-1.yaml'))).toEqual(
      before,
    );
    expect(run('restore').said).toEqual([
      expect.stringMatching(/^content\/permalinks\.yaml is whole: /),
    ]);
    expect(compileBook(root).problems.filter(({ kind }) => kind !== 'ledger-record')).toEqual([]);
  },
  60_000,
);

describe('restore', () => {
  test('says line by line what it brings back and what it drops before it does, and with --dry-run does not', () => {
    const cut = original.split('\n').find((line) => line.includes(' at: /guides/working/#begin,'))!;
    change(
      (now) =>
        `<<<<<<< HEAD\n${now.replace(`${cut}\n`, '')}=======\n${GONE}>>>>>>> side\n- { gone: 2026-03-01, at: /abo`,
    );
    const before = bytes();
    const trial = run('restore', '--dry-run');
    expect(trial.said).toEqual([
      expect.stringMatching(
        /^brings back - \{ released: 2026-01-10, at: \/guides\/working\/#begin, .* \(committed in [0-9a-f]{10}\)$/,
      ),
      'drops line 1, a mark of a merge: <<<<<<< HEAD',
      expect.stringMatching(/^drops line \d+, a mark of a merge: =======$/),
      expect.stringMatching(/^drops line \d+, a mark of a merge: >>>>>>> side$/),
      expect.stringMatching(
        /^keeps line \d+ as a comment, since it doesn't read: - \{ gone: 2026-03-01, at: \/abo$/,
      ),
      expect.stringMatching(
        /^content\/permalinks\.yaml would have \d+ records; nothing was written$/,
      ),
    ]);
    expect(bytes()).toEqual(before);
    expect(readdirSync(join(root, 'content')).filter((name) => name.startsWith('.'))).toEqual([]);
    const done = run('restore');
    expect(done.said.slice(0, -1)).toEqual(trial.said.slice(0, -1));
    expect(text().split('\n')).toEqual(
      expect.arrayContaining([cut, GONE.trim(), '# - { gone: 2026-03-01, at: /abo']),
    );
  });

  test('brings back a committed record that was taken out, and never an older copy over the one kept before', () => {
    change(() => '');
    run('restore');
    change(() => 'gone again\n');
    run('restore');
    expect(readFileSync(join(root, 'content', '.permalinks.before-restore-1.yaml'), 'utf8')).toBe(
      '',
    );
    expect(readFileSync(join(root, 'content', '.permalinks.before-restore-2.yaml'), 'utf8')).toBe(
      'gone again\n',
    );
  });

  test('brings the file back that is not there', () => {
    rmSync(path());
    expect(run('restore').code).toBe(0);
    expect(recordsIn(text())).toEqual(recordsIn(original));
  });

  test('without git puts together what reads, and admits where nothing does', () => {
    rmSync(join(root, '.git'), { recursive: true });
    change((now) => `<<<<<<< HEAD\n${now}`);
    expect(run('restore').code).toBe(0);
    expect(recordsIn(text())).toEqual(recordsIn(original));
    change(() => 'see the wiki\n');
    expect(run('restore')).toEqual({
      code: 1,
      said: [
        expect.stringContaining('is in no git repository'),
        expect.stringMatching(/^nothing at hand knows/),
      ],
    });
    expect(text()).toBe('see the wiki\n');
  });
});

describe('a command', () => {
  test('is refused while a page does not read, whose addresses would be taken for lost', () => {
    const page = join(root, 'content/guides/working.mdx');
    writeFileSync(page, readFileSync(page, 'utf8').replace('People help', 'People <help'));
    const before = bytes();
    const { code, said } = run('gone', 'guides/working/', 'It is not there any more.');
    expect(code).toBe(1);
    expect(said[0]).toMatch(/^content\/guides\/working\.mdx:\d+:\d+ · /);
    expect(bytes()).toEqual(before);
  });

  test('is refused while a committed record is missing', () => {
    change((now) => now.replace(/- \{ gone: .*\n/, ''));
    expect(run('release').said[0]).toContain('was taken out · put back "- { gone: ');
  });

  test('is refused where the ledger is not there; --new begins one for a book that git knows nothing of', () => {
    rmSync(path());
    expect(run('release')).toMatchObject({
      code: 1,
      said: [
        expect.stringMatching(/is not there, and commits hold \d+ records of it/),
        expect.anything(),
      ],
    });
    expect(run('release', '--new').code).toBe(1);
    rmSync(join(root, '.git'), { recursive: true });
    expect(run('release').code).toBe(1);
    expect(existsSync(path())).toBe(false);
    expect(run('release', '--new').code).toBe(0);
    expect(recordsIn(text())!.length).toBeGreaterThan(70);
  });

  test.each<[what: string, make: (text: string) => string, rest: (before: Buffer) => string]>([
    ['a last line without its break', (now) => now.trimEnd(), () => '\n'],
    ['line breaks of Windows', (now) => now.replaceAll('\n', '\r\n'), () => ''],
    ['a byte order mark', (now) => `\uFEFF${now}`, () => ''],
    ['blank lines at its end', (now) => `${now}\n\n`, () => ''],
  ])('adds to a ledger with %s, and changes no byte of it', (_, make, rest) => {
    change(make);
    writeFileSync(
      join(root, 'content/guides/working.mdx'),
      readFileSync(join(root, 'content/guides/working.mdx'), 'utf8').replace(
        '#seen-in-the-stories',
        '#seen',
      ),
    );
    const before = bytes()!;
    expect(run('move', 'guides/working/#seen-in-the-stories', 'guides/working/#seen').code).toBe(0);
    const after = bytes()!;
    expect(after.subarray(0, before.length)).toEqual(before);
    const lineBreak = before.includes('\r\n') ? '\r\n' : '\n';
    expect(after.subarray(before.length).toString()).toMatch(
      new RegExp(
        `^${rest(before)}- \\{ moved: \\d{4}-\\d\\d-\\d\\d, from: /guides/working/#seen-in-the-stories, to: /guides/working/#seen \\}${lineBreak}$`,
      ),
    );
    expect(compileBook(root).problems.filter(({ file }) => file === LEDGER_FILE)).toEqual([]);
  });

  test('leaves a read-only ledger as it is, in one sentence', () => {
    chmodSync(path(), 0o444);
    expect(() => run('back', 'glossary/#letter-y')).not.toThrow(TypeError);
    writeFileSync(
      join(root, 'content/guides/working.mdx'),
      readFileSync(join(root, 'content/guides/working.mdx'), 'utf8').replace(
        '#seen-in-the-stories',
        '#seen',
      ),
    );
    expect(() =>
      run('move', 'guides/working/#seen-in-the-stories', 'guides/working/#seen'),
    ).toThrow(/is read-only/);
    expect(text()).toBe(original);
    expect(statSync(path()).mode & 0o777).toBe(0o444);
  });
});

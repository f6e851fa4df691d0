import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { ENTRY_KINDS, type Meaning } from '../../src/compiler/directory.ts';
import { readContent } from '../../src/compiler/read-content.ts';
import { problemLine } from '../../src/problems/problem.ts';
import { FILES, guide, soundBook } from './sound-book.ts';

/**
 * What makes an entry of a kind on a real disk: paths below `content/` that must be reported, or
 * what the book must have.
 */
interface Case {
  row: keyof typeof ENTRY_KINDS;
  entry: string;
  make: (content: string, entry: string) => void;
}

const text = guide('third', { title: 'A third chapter' }).text;
const file = (content: string, entry: string) => {
  mkdirSync(dirname(join(content, entry)), { recursive: true });
  writeFileSync(join(content, entry), text);
};

/** Names of a row, each as a file of its own in the folder of chapters. */
const named = (row: Case['row']): Case[] =>
  ENTRY_KINDS[row].examples.map((name) => ({
    row,
    entry: name.endsWith('/') ? `guides/${name}deep/x.mdx` : `guides/${name}`,
    make: file,
  }));

const CASES: readonly Case[] = [
  ...named('hidden'),
  ...named('system'),
  ...named('backup'),
  ...named('copy'),
  {
    row: 'unnamable',
    entry: 'guides/caf\ufffd.mdx',
    make: (content) =>
      writeFileSync(
        Buffer.concat([Buffer.from(`${content}/guides/caf`), Buffer.of(0xe9), Buffer.from('.mdx')]),
        text,
      ),
  },
  { row: 'file', entry: 'guides/third.mdx', make: file },
  {
    row: 'fileLink',
    entry: 'guides/third.mdx',
    make: (content, entry) => {
      writeFileSync(join(content, '..', 'elsewhere.mdx'), text);
      symlinkSync('../../elsewhere.mdx', join(content, entry));
    },
  },
  {
    row: 'folderLink',
    entry: 'guides/third.mdx',
    make: (content) => {
      execFileSync('mv', [join(content, 'guides'), join(content, '..', 'elsewhere')]);
      writeFileSync(join(content, '..', 'elsewhere', 'third.mdx'), text);
      symlinkSync('../elsewhere', join(content, 'guides'));
    },
  },
  ...ENTRY_KINDS.stranger.examples.map((entry): Case => ({ row: 'stranger', entry, make: file })),
  { row: 'stranger', entry: 'guides/cafe\u0301.mdx', make: file },
  { row: 'stranger', entry: 'images/Two Words.png', make: file },
  {
    row: 'folderAsFile',
    entry: 'guides/third.mdx',
    make: (content, entry) => mkdirSync(join(content, entry)),
  },
  {
    row: 'brokenLink',
    entry: 'guides/third.mdx',
    make: (content, entry) => symlinkSync('nowhere.mdx', join(content, entry)),
  },
  {
    row: 'loop',
    entry: 'guides/again',
    make: (content, entry) => symlinkSync('../guides', join(content, entry)),
  },
  {
    row: 'loop',
    entry: 'guides/self.mdx',
    make: (content, entry) => symlinkSync('self.mdx', join(content, entry)),
  },
  {
    row: 'device',
    entry: 'guides/pipe.mdx',
    make: (content, entry) => void execFileSync('mkfifo', [join(content, entry)]),
  },
];

describe('an entry of a directory', () => {
  const place = { root: '' };
  beforeEach(() => {
    place.root = mkdtempSync(join(tmpdir(), 'directory-'));
    for (const { path, text: words } of soundBook()) {
      mkdirSync(dirname(join(place.root, path)), { recursive: true });
      writeFileSync(join(place.root, path), words);
    }
    // So that a third chapter, where it is used, is no orphan.
    const page = join(place.root, FILES.page);
    writeFileSync(
      page,
      readFileSync(page, 'utf8').replace(
        'Made for tests.',
        'Made for tests. See [[A third chapter]] or [[Scope log]].',
      ),
    );
  });
  afterEach(() => rmSync(place.root, { recursive: true, force: true }));

  it.each(CASES)('$entry, a $row, is what the table says', ({ row, entry, make }) => {
    make(join(place.root, 'content'), entry);
    const files = readContent(place.root);
    const lines = compile(files).problems.map(problemLine);
    const about = lines.filter((line) =>
      line.normalize('NFC').startsWith(`content/${entry}:1:1 · `.normalize('NFC')),
    );
    const places = compile(files).problems.filter(({ file }) => file === `content/${entry}`);
    if (ENTRY_KINDS[row].meaning === 'reported' && row !== 'stranger')
      expect(places).toMatchObject([{ kind: 'directory-entry' }]);
    const meaning: Meaning = ENTRY_KINDS[row].meaning;
    expect({
      reported: about.length,
      used: files.some(({ path, fault }) => path === `content/${entry}` && !fault),
    }).toEqual({
      reported: meaning === 'reported' ? 1 : 0,
      used: meaning === 'used' || row === 'stranger',
    });
    if (meaning === 'used') expect(lines).toEqual([]);
  });

  it('that may not be read is reported, with the reason of the system', () => {
    // Root may read everything: a folder that is taken away while it is read is refused to anybody.
    const content = join(place.root, 'content');
    symlinkSync('/proc/self/mem', join(content, 'guides', 'locked.mdx'));
    const found = readContent(place.root).find(({ path }) => path === 'content/guides/locked.mdx');
    expect(found?.fault?.says).toMatch(/is a file that may not be read \(E\w+\)/);
  });

  it('of each kind has a case here', () => {
    expect(new Set([...CASES.map(({ row }) => row), 'unreadable'])).toEqual(
      new Set(Object.keys(ENTRY_KINDS)),
    );
  });

  it('of each kind stands in CONTRIBUTING as it stands in the code', () => {
    const said = readFileSync('CONTRIBUTING.md', 'utf8').replace(/ +/g, ' ');
    for (const { what, examples, meaning } of Object.values(ENTRY_KINDS)) {
      expect(said).toContain(
        `| ${what} | ${examples.map((name) => `\`${name}\``).join(', ')} | ${meaning} |`,
      );
    }
  });

  it('is missed where there is no folder "content" at all', () => {
    rmSync(join(place.root, 'content'), { recursive: true });
    expect(compile(readContent(place.root)).problems).toMatchObject([{ kind: 'no-content' }]);
    expect(compile(readContent(place.root)).problems.map(problemLine)).toEqual([
      'content:1:1 · there is no folder "content" · run the command in the folder of the book',
    ]);
  });
});

describe('two names that are equal but for case', () => {
  it('are told to keep one of the two', () => {
    const book = [...soundBook(), { path: 'content/guides/Scope.mdx', text }];
    expect(compile(book).problems.map(problemLine)).toEqual([
      'content/guides/Scope.mdx:1:1 · "Scope" cannot be a slug: a slug is lower-case words joined by hyphens · there is "scope.mdx" already: keep one of the two',
    ]);
  });
});

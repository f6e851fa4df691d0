import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { permalinks } from '../../src/compiler/checks/permalinks.ts';
import { compile, type CompileOptions } from '../../src/compiler/compile.ts';
import { readContent } from '../../src/compiler/read-content.ts';
import { LEDGER_FILE } from '../../src/compiler/layout.ts';
import { recordsIn } from '../../src/compiler/read-ledger.ts';
import type { SourceFile } from '../../src/compiler/source-file.ts';
import { problemLine } from '../../src/problems/problem.ts';
import { edited, FILES, soundBook } from './sound-book.ts';

const files = readContent(join(process.cwd(), 'tests/fixtures/moved-book'));

/**
 * What the check says of the fixture book after some of its files were changed. A file that becomes
 * undefined is deleted.
 */
function said(
  changes: Record<string, (text: string) => string | undefined>,
  options: CompileOptions = {},
): string[] {
  const changed = files.flatMap((file) => {
    const change = changes[file.path];
    const text = change ? change(file.text) : file.text;
    return text === undefined ? [] : [{ path: file.path, text }];
  });
  return compile(changed, { ...options, checks: [permalinks] }).problems.map(problemLine);
}

/** What a commit holds of the fixture's ledger. */
const committed = recordsIn(files.find(({ path }) => path === LEDGER_FILE)!.text)!.map(
  (record) => ({ commit: 'abc1234', record }),
);

const DECIDING = 'content/guides/deciding.mdx';
const WORKING = 'content/guides/working.mdx';
const delayed = (text: string) => text.replace('#patience *', '#waiting *');

test('a book with all its records has no problem', () => {
  expect(said({})).toEqual([]);
});

describe('the message', () => {
  test('of a renamed id names the ledger, its line, both addresses and both commands', () => {
    expect(said({ [DECIDING]: delayed })).toMatchInlineSnapshot(`
      [
        "content/permalinks.yaml:34:31 · "/guides/deciding/#patience" ("Patience is a tool", released 2026-01-10), with 3 older addresses that lead to it, is no longer in the book · its text stands at "/guides/deciding/#waiting" now: npm run permalink -- move guides/deciding/#patience guides/deciding/#waiting; if it went for good, npm run permalink -- gone guides/deciding/#patience "why"",
      ]
    `);
  });
  test('of a deleted section offers what is most like it, or to say that it is gone', () => {
    expect(said({ [WORKING]: (text) => text.replace(/## Leave a trail[\s\S]*?(?=## Try)/, '') }))
      .toMatchInlineSnapshot(`
      [
        "content/permalinks.yaml:83:31 · "/guides/working/#trail" ("Leave a trail", released 2026-01-25), with 4 older addresses that lead to it, is no longer in the book · nothing in the book is like it: give it back its heading or id; if it went for good, npm run permalink -- gone guides/working/#trail "why"",
      ]
    `);
  });
  test('of a heading that only lost its id gives it back', () => {
    expect(said({ [WORKING]: (text) => text.replace(' {/* #begin */}', '') }))
      .toMatchInlineSnapshot(`
      [
        "content/permalinks.yaml:53:31 · "/guides/working/#begin" ("Begin where it shows", released 2026-01-10), with 3 older addresses that lead to it, is no longer in the book · write its id again at content/guides/working.mdx:21: npm run ids",
      ]
    `);
  });
  test('of a page taken out counts the ids on it', () => {
    expect(said({ [WORKING]: () => undefined }).map((line) => line.slice(0, 260)))
      .toMatchInlineSnapshot(`
      [
        "content/permalinks.yaml:51:31 · "/guides/working/" ("Working in the open", released 2026-01-10), with 6 ids on it and 15 older addresses that lead to it, is no longer in the book · nothing in the book is like it: give it back its file; if it went for good, npm",
        "content/permalinks.yaml:56:31 · "/guides/working/#seen-in-the-stories" ("Seen in the stories", released 2026-01-10) is no longer in the book · its text stands at "/guides/deciding/#seen-in-the-stories" now: npm run permalink -- move guides/working/#seen-in-the",
      ]
    `);
  });
  const cut = (text: string) =>
    text.replace(/- \{ released: \S+ at: \/guides\/working\/#asking,.*\n/, '');
  test('of a line taken out of the ledger names the commit that has it, and prints the line', () => {
    expect(said({ [LEDGER_FILE]: cut }, { ledgerHistory: committed })).toMatchInlineSnapshot(`
      [
        "content/permalinks.yaml:1:1 · the record of "/guides/working/#asking" that was committed in abc1234 was taken out · put back "- { released: 2026-01-10, at: /guides/working/#asking, title: "Ask in public", sketch: "-LR32Zpl6x8X8niT8pjdAKe8AMEhBDv_" }": npm run permalink -- restore",
      ]
    `);
  });
  test('of a line that was reworded prints it as it was', () => {
    const reword = (text: string) =>
      text.replace('title: "Ask in public"', 'title: "Ask in private"');
    expect(said({ [LEDGER_FILE]: reword }, { ledgerHistory: committed })).toMatchInlineSnapshot(`
      [
        "content/permalinks.yaml:52:1 · the record of "/guides/working/#asking" is not as it was committed in abc1234 · put back "- { released: 2026-01-10, at: /guides/working/#asking, title: "Ask in public", sketch: "-LR32Zpl6x8X8niT8pjdAKe8AMEhBDv_" }": npm run permalink -- restore",
      ]
    `);
  });
  test('of two branches that moved one address to different places names both lines', () => {
    const moves = ['trail', 'asking'].map(
      (id) =>
        `- { moved: 2026-03-01, from: /guides/deciding/#patience, to: /guides/working/#${id} }\n`,
    );
    const merged = (rows: string[]) =>
      said({ [DECIDING]: delayed, [LEDGER_FILE]: (text) => text + rows.join('') });
    expect(merged(moves)).toMatchInlineSnapshot(`
      [
        "content/permalinks.yaml:138:1 · of "/guides/deciding/#patience" branches that did not know of each other say moved to "/guides/working/#asking" (line 139) and moved to "/guides/working/#trail" (line 138) · say which is right: npm run permalink -- move guides/deciding/#patience guides/working/#asking, or npm run permalink -- move guides/deciding/#patience guides/working/#trail",
      ]
    `);
    expect(merged(moves.toReversed())).toHaveLength(1);
  });
  test('of a record whose forerunner was taken out', () => {
    const alone = (text: string) =>
      text.replace(/- \{ moved: \S+ from: \/guides\/deciding\/#write-it-down,.*\n/, '');
    expect(said({ [LEDGER_FILE]: alone })).toMatchInlineSnapshot(`
      [
        "content/permalinks.yaml:89:1 · of "/guides/deciding/#write-it-down" the ledger has back (line 89), and a record from before the last is missing · npm run permalink -- restore; or, where no commit has it, take "after" out of this line",
      ]
    `);
  });
  test('of a ledger that is gone', () => {
    expect(said({ [LEDGER_FILE]: () => undefined }, { ledgerHistory: committed })).toEqual(
      said({ [LEDGER_FILE]: () => undefined }, { mustHaveLedger: true }),
    );
    expect(said({ [LEDGER_FILE]: () => undefined }, { mustHaveLedger: true }))
      .toMatchInlineSnapshot(`
      [
        "content/permalinks.yaml:1:1 · the ledger of all published addresses is not there · npm run permalink -- restore, or a copy of the file from before",
      ]
    `);
  });
});

describe('a record', () => {
  const add = (record: string) => ({ [LEDGER_FILE]: (text: string) => `${text}${record}` });
  test.each([
    [
      'that moves an address of the book',
      '- { moved: 2026-03-01, from: /guides/working/#begin, to: /guides/working/#trail }\n',
      'is recorded as moved to',
    ],
    [
      'that calls an address of the book gone',
      '- { gone: 2026-03-01, at: /guides/working/#begin, why: It is not there. }\n',
      'is recorded as gone, and is in the book',
    ],
    [
      'of an address that never was',
      '- { moved: 2026-03-01, from: /guides/workings/, to: /guides/working/ }\n',
      'was never released · did you mean "/guides/working/"?',
    ],
    [
      'that leads nowhere',
      '- { moved: 2026-03-01, from: /guides/first/, to: /guides/workin/, after: 1 }\n',
      'which is not in the book · did you mean "/guides/working/"?',
    ],
    [
      'that closes a circle',
      '- { moved: 2026-03-01, from: /guides/second/, to: /guides/first/, after: 1 }\n',
      'run in a circle: /guides/first/ → /guides/second/ → /guides/first/',
    ],
    [
      'without a reason',
      '- { gone: 2026-03-01, at: /guides/first/ }\n',
      'content/permalinks.yaml:',
    ],
  ])('%s is a problem', (_, record, words) => {
    expect(said(add(record)).join('\n')).toContain(words);
  });

  test('of a move is enough to mend a rename', () => {
    const record =
      '- { moved: 2026-03-01, from: /guides/deciding/#patience, to: /guides/deciding/#waiting }\n';
    expect(said({ [DECIDING]: delayed, ...add(record) })).toEqual([]);
  });

  test('of moving back makes the first address good again', () => {
    const there =
      '- { moved: 2026-03-01, from: /guides/deciding/#patience, to: /guides/deciding/#waiting }\n';
    const back = '- { back: 2026-03-02, at: /guides/deciding/#patience, after: 1 }\n';
    expect(said(add(there))).toHaveLength(1);
    expect(said(add(there + back))).toEqual([]);
  });
});

test.each([
  { kind: 'lost-address', path: DECIDING, change: delayed },
  {
    kind: 'ledger-record',
    path: LEDGER_FILE,
    change: (text: string) => `${text}- { back: 2026-03-01, at: /never/ }\n`,
  },
  {
    kind: 'ledger-rewritten',
    path: LEDGER_FILE,
    change: (text: string) => text.replace('"Begin"', '"Began"'),
  },
  { kind: 'conflict-mark', path: LEDGER_FILE, change: (text: string) => `<<<<<<< HEAD\n${text}` },
  {
    kind: 'ledger-unread',
    path: LEDGER_FILE,
    change: (text: string) => `${text}released: 2026-03-01\n`,
  },
  {
    kind: 'ledger-conflict',
    path: LEDGER_FILE,
    change: (text: string) =>
      `${text}- { moved: 2026-03-01, from: /glossary/#rock-star, to: /glossary/#snacking }\n`,
  },
])('$kind is a kind of its own', ({ kind, path, change }) => {
  const changed = files.map((file) =>
    file.path === path ? { path, text: change(file.text) } : file,
  );
  expect(
    compile(changed, { checks: [permalinks], ledgerHistory: committed }).problems.map(
      (problem) => problem.kind,
    ),
  ).toEqual([kind]);
});

test('headings of a file that does not parse are unknown, not lost', () => {
  expect(
    said({ [WORKING]: (text) => text.replace('People help', 'People <help') }).filter((line) =>
      line.includes('no longer'),
    ),
  ).toEqual([]);
});

describe('the address of a figure', () => {
  const ledger =
    '- { released: 2026-01-10, at: /guides/sponsors/#figure-stairs, title: Three steps, sketch: "" }\n';
  const saidOf = (book: SourceFile[]) =>
    compile([...book, { path: LEDGER_FILE, text: ledger }], { checks: [permalinks] })
      .problems.map(problemLine)
      .filter(
        (line) =>
          line.includes('/guides/sponsors/#figure-stairs') &&
          line.includes('no longer in the book'),
      );

  test.each([
    { fact: 'is there with its figure', book: soundBook(), lost: 0 },
    {
      fact: 'is lost with its place on the page',
      book: edited(FILES.otherGuide, ['<Figure id="stairs" />', 'Words.']),
      lost: 1,
    },
    {
      fact: 'is not lost while the figure’s file has a problem of its own',
      book: edited(FILES.figure, ['draws: staircase', 'draws: stairs']),
      lost: 0,
    },
  ])('$fact', ({ book, lost }) => {
    expect(saidOf(book)).toHaveLength(lost);
  });
});

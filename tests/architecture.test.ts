import { globSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  circles,
  climbs,
  grabBags,
  importsOf,
  memories,
  moods,
  strangers,
  surroundings,
  type CodeFile,
} from './house-rules.ts';

const read = (pattern: string): CodeFile[] =>
  globSync(pattern).map((path) => ({
    path: path.split(sep).join('/'),
    text: readFileSync(path, 'utf8'),
  }));
const code = read('{src,scripts}/**/*.{ts,astro,cjs}');

describe('the house', () => {
  it('is read whole', () => {
    expect(code.length).toBeGreaterThan(80);
    expect(code.flatMap(({ path, text }) => importsOf(path, text)).length).toBeGreaterThan(300);
  });

  it.each([
    { fact: 'has no import that climbs', rule: climbs },
    { fact: 'names packages only where they belong', rule: strangers },
    { fact: 'has pure rooms that give the same for the same', rule: moods },
    { fact: 'has modules that remember nothing', rule: memories },
    { fact: 'has no circle of imports', rule: circles },
    { fact: 'depends on no locale and no variable of the machine', rule: surroundings },
  ])('$fact', ({ rule }) => {
    expect(rule(code)).toEqual([]);
  });

  it('has no room named for nothing', () => {
    expect(grabBags([...code, ...read('tests/**/*.ts')])).toEqual([]);
  });
});

/** Invented files, each with a line or two, so that every rule is seen to fail. */
const file = (path: string, ...lines: string[]): CodeFile => ({ path, text: lines.join('\n') });

describe('an import', () => {
  it.each([
    {
      fact: 'may not climb from the model to the compiler',
      file: file('src/model/a.ts', "import { x } from '../compiler/x.ts';"),
      says: 'src/model/a.ts imports src/compiler/x.ts: model may import only from model, vocabulary, schemas, text, urls, problems, design',
    },
    {
      fact: 'may not climb for a type',
      file: file('src/schemas/a.ts', "import type { X } from '../model/x.ts';"),
      says: 'src/schemas/a.ts imports src/model/x.ts: schemas may import only from schemas, vocabulary',
    },
    {
      fact: 'may not climb when it is late',
      file: file('src/markdown/a.ts', "const x = await import('../compiler/x.ts');"),
      says: 'src/markdown/a.ts imports src/compiler/x.ts: markdown may import only from markdown, vocabulary, schemas, text, urls, problems, design, model, stories, links, cite, search, permalinks, publish, reading',
    },
    {
      fact: 'may not climb by passing on',
      file: file('src/vocabulary.ts', "export * from './schemas/x.ts';"),
      says: 'src/vocabulary.ts imports src/schemas/x.ts: vocabulary may import only from vocabulary',
    },
    {
      fact: 'may not bind a component to the book',
      file: file(
        'src/components/A.astro',
        '---',
        "import { book } from '../book.ts';",
        '---',
        '<p />',
      ),
      says: 'src/components/A.astro imports src/book.ts: components may import only from components, vocabulary, schemas, text, urls, problems, design, model, stories, links, cite, search, permalinks, publish, reading, markdown, compiler, settings, history, address, client',
    },
    {
      fact: 'may not bind the browser to the compiler',
      file: file('src/client/a.ts', "import { x } from '../compiler/x.ts';"),
      says: 'src/client/a.ts imports src/compiler/x.ts: client may import only from client, text, urls, problems, design, model, stories, links, cite, search, permalinks, publish, reading',
    },
    {
      fact: 'may not lead from the site to its scripts',
      file: file('src/pages/a.ts', "import { x } from '../../scripts/x.ts';"),
      says: expect.stringMatching(
        /^src\/pages\/a\.ts imports scripts\/x\.ts: pages may import only from pages, /,
      ),
    },
    {
      fact: 'may not lead from a script to a component',
      file: file('scripts/a.ts', "import A from '../src/components/A.astro';"),
      says: 'scripts/a.ts imports src/components/A.astro: scripts may import only from scripts, vocabulary, schemas, text, urls, problems, design, model, stories, links, cite, search, permalinks, publish, reading, markdown, compiler, history, settings',
    },
    {
      fact: 'may not climb inside the script of a component',
      file: file(
        'src/layouts/A.astro',
        '<p />',
        '<script>',
        "  import { x } from '../pages/x.ts';",
        '</script>',
      ),
      says: expect.stringMatching(
        /^src\/layouts\/A\.astro imports src\/pages\/x\.ts: layouts may import only from layouts, /,
      ),
    },
    {
      fact: 'may not climb by the address of a script',
      file: file('src/components/A.astro', '<script src="../pages/x.ts"></script>'),
      says: expect.stringMatching(/^src\/components\/A\.astro imports src\/pages\/x\.ts: /),
    },
    {
      fact: 'may not lead to a room without a floor',
      file: file('src/pages/a.ts', "import { x } from '../attic/x.ts';"),
      says: 'src/pages/a.ts imports src/attic/x.ts: "attic" stands on no floor yet; give it one in tests/house-rules.ts',
    },
  ])('$fact', ({ file: one, says }) => {
    expect(climbs([one])).toEqual([says]);
  });

  it.each([
    { fact: 'stay in its room', file: file('src/model/a.ts', "import './b.ts';") },
    {
      fact: 'go down',
      file: file('src/pages/a.astro', '---', "import { KINDS } from '../vocabulary.ts';", '---'),
    },
    {
      fact: 'bring styles to a layout',
      file: file(
        'src/layouts/A.astro',
        '---',
        "import '../styles/base.css';",
        "import x from '../fonts/x.woff2?url';",
        '---',
      ),
    },
    {
      fact: 'bring the browser’s code to a layout',
      file: file('src/layouts/A.astro', '<script>', "import '../client/page.ts';", '</script>'),
    },
    {
      fact: 'lead from a script to the compiler',
      file: file('scripts/a.ts', "import { compile } from '../src/compiler/compile.ts';"),
    },
    {
      fact: 'be only talked about',
      file: file(
        'src/model/a.ts',
        "// import { x } from '../pages/x.ts';",
        'const text = "import \'../pages/x.ts\'";',
      ),
    },
  ])('may $fact', ({ file: one }) => {
    expect(climbs([one])).toEqual([]);
  });
});

it.each([
  {
    fact: 'pages ask the book for content, and not Astro',
    rule: strangers,
    file: file('src/pages/a.astro', '---', "import { getEntry } from 'astro:content';", '---'),
    says: 'src/pages/a.astro imports "astro:content": only src/book.ts and src/content.config.ts may',
  },
  {
    fact: 'a pure room names no framework',
    rule: strangers,
    file: file('src/model/a.ts', "import { z } from 'astro/zod';"),
    says: 'src/model/a.ts imports "astro/zod": model is pure and imports no framework',
  },
  {
    fact: 'a pure room names nothing of Node',
    rule: strangers,
    file: file('src/model/a.ts', "import { readFileSync } from 'node:fs';"),
    says: 'src/model/a.ts imports "node:fs": model is pure and imports nothing of Node',
  },
  {
    fact: 'a pure room does not ask for its surroundings',
    rule: moods,
    file: file('src/model/a.ts', 'export const base = process.env.BASE;'),
    says: 'src/model/a.ts uses process: model is pure and gives the same for the same; pass the value in',
  },
  {
    fact: 'a pure room does not ask for the time',
    rule: moods,
    file: file('src/model/a.ts', 'export const now = () => Date.now();'),
    says: 'src/model/a.ts uses Date.now: model is pure and gives the same for the same; pass the value in',
  },
  {
    fact: 'a pure room does not ask for the day',
    rule: moods,
    file: file('src/model/a.ts', 'export const today = () => new Date();'),
    says: 'src/model/a.ts uses new Date() without a day: model is pure and gives the same for the same; pass the value in',
  },
  {
    fact: 'a module remembers nothing',
    rule: memories,
    file: file('src/compiler/a.ts', "export let last = '';"),
    says: `src/compiler/a.ts has "export let last = '';" at its top: a module remembers nothing; keep it in a function or pass it`,
  },
  {
    fact: 'a list is sorted in one way everywhere',
    rule: surroundings,
    file: file(
      'src/model/a.ts',
      'export const sorted = (list: string[]) => list.sort((a, b) => a.localeCompare(b));',
    ),
    says: 'src/model/a.ts has ".localeCompare(b)": name the locale, or every machine sorts and writes in its own',
  },
  {
    fact: 'an address is made in one place',
    rule: surroundings,
    file: file('src/pages/a.astro', '<a href={import.meta.env.BASE_URL}>Home</a>'),
    says: 'src/pages/a.astro has "import.meta.env.BASE_URL": a build depends on SITE_URL alone; take addresses from src/address.ts',
  },
  {
    fact: 'a folder is named for something',
    rule: grabBags,
    file: file('src/utils/strings.ts'),
    says: 'src/utils/strings.ts is named for nothing: name it by what it is about',
  },
  {
    fact: 'a file is named for something',
    rule: grabBags,
    file: file('src/model/link-helpers.ts'),
    says: 'src/model/link-helpers.ts is named for nothing: name it by what it is about',
  },
])('$fact', ({ rule, file: one, says }) => {
  expect(rule([one])).toEqual([says]);
});

it.each([
  {
    fact: 'a day that was given',
    rule: moods,
    file: file(
      'src/model/a.ts',
      'export const day = (text: string) => new Date(text); // not Date.now()',
    ),
  },
  {
    fact: 'a property called process',
    rule: moods,
    file: file(
      'src/model/a.ts',
      'export const step = (plan: { process: string }) => plan.process;',
    ),
  },
  {
    fact: 'the time outside the domain',
    rule: moods,
    file: file('scripts/a.ts', 'console.log(Date.now());'),
  },
  {
    fact: 'a variable inside a function',
    rule: memories,
    file: file('src/model/a.ts', 'export function f() {', '  let last = 0;', '  return last;', '}'),
  },
  {
    fact: 'a small pure package in the domain',
    rule: strangers,
    file: file('src/model/a.ts', "import { distance } from 'fastest-levenshtein';"),
  },
  {
    fact: 'content asked for by the book',
    rule: strangers,
    file: file('src/book.ts', "import { getEntry } from 'astro:content';"),
  },
  { fact: 'a word with a room’s name in it', rule: grabBags, file: file('src/model/uncommon.ts') },
])('the rules allow $fact', ({ rule, file: one }) => {
  expect(rule([one])).toEqual([]);
});

it('a circle of imports is found once, types counted', () => {
  const files = [
    file('src/model/a.ts', "import type { B } from './b.ts';"),
    file('src/model/b.ts', "import { c } from './c.ts';"),
    file('src/model/c.ts', "import './a.ts';", "import './d.ts';"),
    file('src/model/d.ts'),
    file('src/model/e.ts', "import './a.ts';"),
  ];
  expect(circles(files)).toEqual([
    'src/model/a.ts → src/model/b.ts → src/model/c.ts → src/model/a.ts: a circle has no ground floor; move what both need down',
  ]);
});

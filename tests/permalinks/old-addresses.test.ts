import { describe, expect, test } from 'vitest';
import { forwardingOf, redirectFiles } from '../../src/permalinks/forwarding.ts';
import { ledgerOf } from '../../src/permalinks/ledger.ts';
import { oldAddresses } from '../../src/permalinks/old-addresses.ts';
import type { LedgerRecord } from '../../src/schemas/ledger.ts';

const living = new Set(['/new/', '/new/#kept', '/new/#better', '/other/', '/other/#far']);

function book(released: string[], ...moves: [from: string, to: string][]) {
  const records: LedgerRecord[] = [
    ...[...released, ...living].map((at): LedgerRecord => ({
      released: '2026-01-01',
      at,
      title: 'A title',
      sketch: '',
    })),
    ...moves.map(([from, to]): LedgerRecord =>
      to
        ? { moved: '2026-02-01', from, to }
        : { gone: '2026-02-01', at: from, why: 'Nobody needed it.' },
    ),
  ];
  return oldAddresses(ledgerOf(records), living);
}

describe('a page that moved', () => {
  test.each<
    [what: string, ids: string[], moves: [string, string][], byServer: boolean, brought: string[]]
  >([
    ['is left to the server where all its ids go along', ['kept'], [['/old/', '/new/']], true, []],
    [
      'brings a renamed id to its target',
      ['kept', 'worse'],
      [
        ['/old/', '/new/'],
        ['/old/#worse', '/new/#better'],
      ],
      true,
      ['worse'],
    ],
    [
      'brings an id that is gone',
      ['rant'],
      [
        ['/old/', '/new/'],
        ['/old/#rant', ''],
      ],
      true,
      ['rant'],
    ],
    [
      'keeps to its static page where an id means another thing there',
      ['kept'],
      [
        ['/old/', '/new/'],
        ['/old/#kept', '/other/#far'],
      ],
      false,
      [],
    ],
    [
      'keeps to its static page where it became a section and had ids',
      ['kept'],
      [['/old/', '/new/#better']],
      false,
      [],
    ],
    [
      'is left to the server where it became a section and had none',
      [],
      [['/old/', '/new/#better']],
      true,
      [],
    ],
  ])('%s', (_, ids, moves, byServer, brought) => {
    const old = book(['/old/', ...ids.map((id) => `/old/#${id}`)], ...moves);
    expect(old.pages.map((page) => [page.href, page.byServer])).toEqual([['/old/', byServer]]);
    expect(old.placesOn('/new/').map(({ id }) => id)).toEqual(brought);
    expect(redirectFiles(old.pages, '/')[0]!.text.includes('/old/')).toBe(byServer);
  });

  test('hands its script the ids that go elsewhere, under the base', () => {
    const old = book(
      ['/old/', '/old/#kept', '/old/#worse', '/old/#rant'],
      ['/old/', '/new/'],
      ['/old/#worse', '/new/#better'],
      ['/old/#rant', ''],
    );
    expect(forwardingOf(old.pages[0]!, '/guide')).toEqual({
      to: '/guide/new/',
      ids: { worse: '/guide/new/#better', rant: null },
    });
  });
});

test('a page carries on the ids it lost', () => {
  const old = book(['/new/#was', '/new/#rant'], ['/new/#was', '/other/#far'], ['/new/#rant', '']);
  expect(old.placesOn('/new/').map(({ id, fate }) => [id, fate.is])).toEqual([
    ['rant', 'gone'],
    ['was', 'moved'],
  ]);
  expect(old.placesOn('/other/')).toEqual([]);
});

test('each server gets its own form of the redirects, with and without the last slash', () => {
  const old = book(['/old/', '/older/'], ['/old/', '/new/'], ['/older/', '/new/#better']);
  const [nginx, caddy, apache, hosted] = redirectFiles(old.pages, '/guide').map(({ text }) => text);
  expect(nginx).toContain('location = /guide/old { return 301 "/guide/new/$is_args$args"; }');
  expect(nginx).toContain(
    'location = /guide/older/ { return 301 "/guide/new/$is_args$args#better"; }',
  );
  expect(caddy).toContain('redir /guide/older/ /guide/new/{old_query}#better 301');
  expect(apache).toContain(
    'RewriteCond %{REQUEST_URI} ^/guide/older/?$\nRewriteRule ^ /guide/new/?%{QUERY_STRING}#better [R=301,NE,L]',
  );
  expect(hosted).toContain('/guide/old /guide/new/ 301\n');
});

test('a book where nothing moved has redirect files without rules', () => {
  for (const { text } of redirectFiles(book([]).pages, '/'))
    expect(text.split('\n').filter((line) => line && !line.startsWith('#'))).toEqual([]);
});

test('below a base with letters beyond ASCII and signs that mean something to a server, rules say it in each server’s own way', () => {
  const fate = { is: 'moved', to: '/guides/new/#part' } as const;
  const page = {
    href: '/guides/old/',
    byServer: true,
    title: 'Old',
    places: [],
    fate,
  } as unknown as Parameters<typeof redirectFiles>[0][number];
  // Each was tried on the real server: nginx 1.22, Caddy 2.6, Apache 2.4.
  const [nginx, caddy, apache] = redirectFiles([page], "/f%C3%BChrung/it's%20(a)&b,$1").map(
    ({ text }) => text,
  );
  expect(nginx).toContain(
    `location = "/führung/it's (a)&b,$1/guides/old/" { return 301 "/f%C3%BChrung/it's%20(a)&b,%241/guides/new/$is_args$args#part"; }`,
  );
  expect(caddy).toContain(
    "redir /führung/it's%20(a)&b,$1/guides/old/ /f%C3%BChrung/it's%20(a)&b,$1/guides/new/{old_query}#part 301",
  );
  expect(apache).toContain(
    `RewriteCond %{REQUEST_URI} "^/führung/it's \\(a\\)&b,\\$1/guides/old/?$"`,
  );
  expect(apache).toContain(
    "RewriteRule ^ /f\\%C3\\%BChrung/it's\\%20(a)&b,\\$1/guides/new/#part [R=301,NE,L]",
  );
});

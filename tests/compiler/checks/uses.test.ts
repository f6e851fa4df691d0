import { expect, it } from 'vitest';
import { linesOf, reports } from '../reports.ts';
import { edited, FILES, soundBook, withEdits } from '../sound-book.ts';

const use = (purpose: string, replaces = '') =>
  `order: 1\nuse:\n  purpose: ${purpose}\n  when: You, whenever you decide something.\n  takes: A minute\n  leaves: A line that you can find again.\n${replaces}`;

/** The book with a second resource beside the first, each with its purpose. */
function withPurposes(first: string, second: string, replaces = '') {
  const log = edited(FILES.resource, ['order: 1\n', use(first, replaces)]);
  const twin = soundBook().find(({ path }) => path === FILES.resource)!.text;
  const other = {
    path: 'content/resources/second-log.mdx',
    text: twin
      .replace('title: Scope log', 'title: Second log')
      .replace('order: 1\n', use(second, replaces)),
  };
  return withEdits(
    [...log, { ...other, text: other.text.replace('order: 1', 'order: 2') }],
    FILES.page,
    ['Made for tests.', 'See [it](resource:second-log).'],
  );
}

it('a resource says what it is used for', () => {
  expect(linesOf(edited(FILES.resource, ['order: 1\n', use('Remember what you decided')]))).toEqual(
    [],
  );
});

it('two resources have two purposes', () => {
  expect(linesOf(withPurposes('Remember what you decided', 'Remember what you refused'))).toEqual(
    [],
  );
});

reports([
  {
    fact: 'two resources with the same purpose are reported, however it is written',
    book: withPurposes('Remember what you decided', 'remember what you Decided'),
    kind: 'equal-purpose',
    at: 'remember what you Decided',
    prints:
      'content/resources/second-log.mdx:7:12 · "remember what you Decided" is the purpose of content/resources/scope-log.mdx as well · say what sets them apart, or make one page of the two',
  },
  {
    fact: 'two resources that replace the same thing are reported',
    book: withPurposes(
      'Remember what you decided',
      'Remember what you refused',
      '  replaces: [a diary]\n',
    ),
    kind: 'replaced-twice',
    at: 'a diary',
    prints:
      'content/resources/second-log.mdx:11:14 · "a diary" is replaced by content/resources/scope-log.mdx as well · leave it to the page that a reader should take',
  },
]);

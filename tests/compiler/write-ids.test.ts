import { describe, expect, test } from 'vitest';
import { withIds } from '../../src/compiler/write-ids.ts';
import { ledgerOf } from '../../src/permalinks/ledger.ts';

const FRONT = '---\ntitle: A page\n---\n\n';
const none = ledgerOf([]);
const page = (body: string) => ({ path: 'content/guides/a.mdx', text: FRONT + body });
const released = ledgerOf([
  { released: '2026-01-01', at: '/guides/a/', title: 'A', sketch: '' },
  { released: '2026-01-01', at: '/guides/a/#first-words', title: 'First of all', sketch: '' },
  { released: '2026-01-01', at: '/guides/a/#old', title: 'Old', sketch: '' },
]);

describe('withIds', () => {
  test.each([
    [
      'gives a heading the id of its words',
      '## Ask *three* times, “slowly”',
      '## Ask *three* times, “slowly” {/* #ask-three-times-slowly */}',
    ],
    ['leaves an id as it is', '## Ask {/* #whatever */}', '## Ask {/* #whatever */}'],
    [
      'numbers the second of two',
      '## Ask\n\nx\n\n## Ask',
      '## Ask {/* #ask */}\n\nx\n\n## Ask {/* #ask-2 */}',
    ],
    [
      'avoids an id further down',
      '## Ask\n\nx\n\n## Other {/* #ask */}',
      '## Ask {/* #ask-2 */}\n\nx\n\n## Other {/* #ask */}',
    ],
    ['reads headings with closing marks', '## Ask ##', '## Ask {/* #ask */} ##'],
    ['reads underlined headings', 'Ask\n---', 'Ask {/* #ask */}\n---'],
    ['leaves fences alone', '```\n## Ask\n```', '```\n## Ask\n```'],
    ['finds an id for words without letters', '## 2026', '## 2026 {/* #section */}'],
  ])('%s', (_, body, wanted) => {
    expect(withIds(page(body), 'guide', 'a', none).text).toBe(FRONT + wanted);
  });

  test('gives a heading the id it was published under', () => {
    const { text, given } = withIds(page('## First of all'), 'guide', 'a', released);
    expect(text).toBe(`${FRONT}## First of all {/* #first-words */}`);
    expect(given).toEqual([{ id: 'first-words', text: 'First of all', line: 5, again: true }]);
  });

  test('never gives an id that another heading was published under', () => {
    expect(
      withIds(page('## First words'), 'guide', 'a', released).given.map(({ id }) => id),
    ).toEqual(['first-words-2']);
  });

  test('changes nothing the second time', () => {
    const once = withIds(page('## Ask\n\n### Twice'), 'guide', 'a', none).text;
    expect(withIds({ path: 'content/guides/a.mdx', text: once }, 'guide', 'a', none)).toEqual({
      text: once,
      given: [],
    });
  });
});

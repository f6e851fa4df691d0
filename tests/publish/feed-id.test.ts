import { describe, expect, it } from 'vitest';
import { feedIds } from '../../src/publish/feed-id.ts';
import { ledgerOf } from '../../src/permalinks/ledger.ts';
import type { LedgerRecord } from '../../src/schemas/ledger.ts';
import { entry } from '../model/entries.ts';

const release = (released: string, at: string): LedgerRecord => ({
  released,
  at,
  title: 'A title',
  sketch: '',
});
const move = (from: string, to: string): LedgerRecord => ({ moved: '2026-02-01', from, to });
const idOf = (slug: string, ...records: LedgerRecord[]) =>
  feedIds(ledgerOf(records))(entry('story', slug));

describe('the id of an entry in feeds', () => {
  it('is a tag URI without a day and without the address that the entry has today', () => {
    expect(idOf('ada', release('2026-01-01', '/stories/ada/'))).toBe(
      'tag:staffplus.example,2026:story:ada',
    );
  });

  it.each<[what: string, records: LedgerRecord[]]>([
    [
      'a move',
      [release('2026-01-01', '/stories/ada/'), move('/stories/ada/', '/stories/ada-park/')],
    ],
    [
      'a move and the release of the new address',
      [
        release('2026-01-01', '/stories/ada/'),
        move('/stories/ada/', '/stories/ada-park/'),
        release('2026-03-01', '/stories/ada-park/'),
      ],
    ],
    [
      'several moves',
      [
        release('2026-01-01', '/stories/ada/'),
        move('/stories/ada/', '/stories/a-park/'),
        move('/stories/a-park/', '/stories/ada-park/'),
      ],
    ],
    [
      'no record at all of its move to another section',
      [release('2026-01-01', '/stories/ada/'), move('/stories/ada/', '/stories/ada-park/')],
    ],
  ])('follows it through %s', (_, records) => {
    expect(idOf('ada-park', ...records)).toBe('tag:staffplus.example,2026:story:ada');
  });

  it('stays its own when another page is merged into it, whichever was there first', () => {
    const records = [
      release('2026-01-01', '/stories/old/'),
      release('2026-01-02', '/stories/ada/'),
      move('/stories/old/', '/stories/ada/'),
    ];
    expect(idOf('ada', ...records)).toBe('tag:staffplus.example,2026:story:ada');
  });

  it('is the same in whatever order branches have merged their records', () => {
    const records = [
      release('2026-03-01', '/stories/ada-park/'),
      move('/stories/ada/', '/stories/ada-park/'),
      release('2026-01-01', '/stories/ada/'),
    ];
    expect(idOf('ada-park', ...records)).toBe('tag:staffplus.example,2026:story:ada');
  });

  it('does not change when an entry is released for the first time', () => {
    expect(idOf('ada')).toBe(idOf('ada', release('2026-01-01', '/stories/ada/')));
  });
});

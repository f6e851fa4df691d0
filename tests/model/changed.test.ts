import { describe, expect, it } from 'vitest';
import { changedOn, newestBelow } from '../../src/model/changed.ts';
import { entry } from './entries.ts';

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const scope = entry('guide', 'scope', { updated: '2026-01-02' });
const sponsors = entry('guide', 'sponsors', { updated: '2026-03-04' });
const snacking = entry('term', 'snacking');
const committed = new Map([[scope.file, day('2026-05-06')]]);

describe('the day an entry changed', () => {
  it.each([
    { fact: 'is that of its last commit', of: scope, commits: committed, is: day('2026-05-06') },
    {
      fact: 'is what its author says where git knows nothing',
      of: scope,
      commits: new Map<string, Date>(),
      is: day('2026-01-02'),
    },
    { fact: 'is unknown where nobody says', of: snacking, commits: committed, is: undefined },
  ])('$fact', ({ of, commits, is }) => {
    expect(changedOn(commits, of)).toEqual(is);
  });
});

describe('the newest change below an address', () => {
  it.each([
    { address: '/', is: day('2026-05-06') },
    { address: '/guides/', is: day('2026-05-06') },
    { address: '/guides/sponsors/', is: day('2026-03-04') },
    { address: '/stories/', is: undefined },
    { address: '/glossary/', is: undefined },
  ])('is $is for $address', ({ address, is }) => {
    expect(newestBelow([sponsors, scope, snacking], committed, address)).toEqual(is);
  });
});

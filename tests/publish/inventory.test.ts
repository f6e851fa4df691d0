import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  inventoryHead,
  inventoryItems,
  inventoryRows,
  type InventoryItem,
} from '../../src/publish/inventory.ts';
import { linkList } from '../../src/publish/link-list.ts';
import { snackCatalogue } from '../model/snack-book.ts';

const heading = (id: string) => ({ id, title: id, isFigure: false });
const MOVES = [
  { from: 'guides/food/', to: 'guides/snacks/', title: 'Food' },
  { from: 'guides/food/#why', to: 'guides/snacks/#in-one-minute', title: 'Why' },
  { from: 'glossary/#nibble', to: 'glossary/#snacking', title: 'Nibble', name: 'term:nibble' },
  // An entry of its own once, and another name of a term that is still there.
  { from: 'glossary/#snack-work', to: 'glossary/#preening', title: 'Snack work' },
  { from: 'glossary/#letter-y', to: 'glossary/#preening', title: 'Y' },
];
const list = linkList(
  [
    { address: '', title: 'Home', places: [heading('start')] },
    { address: 'guides/snacks/', title: 'Work', places: [heading('in-one-minute')] },
    { address: 'glossary/', title: 'Glossary', places: [heading('snacking'), heading('preening')] },
  ],
  snackCatalogue(),
  {
    site: 'https://wiki.example',
    base: '/',
    files: [],
    redirects: MOVES,
    gone: [{ address: 'resources/kit/', title: 'A kit', why: 'Nobody used it.' }],
  },
);

/** Reads an inventory as Sphinx does: four lines of head, then rows under zlib. */
function decode(file: Buffer): { head: string[]; items: InventoryItem[] } {
  let from = 0;
  const head = Array.from({ length: 4 }, () => {
    const end = file.indexOf('\n', from);
    const line = file.toString('utf8', from, end);
    from = end + 1;
    return line;
  });
  const rows = inflateSync(file.subarray(from)).toString('utf8').trimEnd().split('\n');
  const items = rows.map((row) => {
    const [, name = '', role = '', uri = '', title = ''] =
      /^(.+?)\s+(\S+)\s+-?\d+\s+?(\S*)\s+(.*)$/.exec(row)!;
    return { name, role, address: uri.replace(/\$$/, name), title };
  });
  return { head, items };
}

describe('the inventory', () => {
  const { head, items } = decode(
    Buffer.concat([
      Buffer.from(inventoryHead(list)),
      deflateSync(inventoryRows(inventoryItems(list))),
    ]),
  );

  it('has the head that Sphinx looks for', () => {
    expect(head).toEqual([
      '# Sphinx inventory version 2',
      '# Project: The Staff-Plus Field Guide',
      '# Version: ',
      '# The remainder of this file is compressed using zlib.',
    ]);
  });

  it.each([
    ['index', 'std:doc', '', 'Home'],
    ['guides/snacks', 'std:doc', 'guides/snacks/', 'Work that feeds you'],
    ['guide:snacks', 'std:label', 'guides/snacks/', 'Work that feeds you'],
    ['guide:snacks#in-one-minute', 'std:label', 'guides/snacks/#in-one-minute', 'in-one-minute'],
    ['index#start', 'std:label', '#start', 'start'],
    ['term:snacking', 'std:label', 'glossary/#snacking', 'Snacking'],
    ['Snacking', 'std:term', 'glossary/#snacking', '-'],
    ['snack work', 'std:term', 'glossary/#snacking', '-'],
  ])('finds "%s" as %s', (name, role, address, title) => {
    expect(items).toContainEqual({ name, role, address, title });
  });

  it('leaves out a name that two terms share', () => {
    expect(items.filter(({ name }) => name === 'easy wins')).toEqual([]);
  });

  it.each([
    ['guides/food', 'std:doc', 'guides/snacks/', 'Work that feeds you'],
    ['guide:food', 'std:label', 'guides/snacks/', 'Work that feeds you'],
    ['guide:food#why', 'std:label', 'guides/snacks/#in-one-minute', 'in-one-minute'],
    ['term:nibble', 'std:label', 'glossary/#snacking', 'Snacking'],
    ['Nibble', 'std:term', 'glossary/#snacking', '-'],
    ['glossary#letter-y', 'std:label', 'glossary/#preening', 'Preening'],
    ['resources/kit', 'std:doc', 'resources/kit/', 'A kit'],
    ['resource:kit', 'std:label', 'resources/kit/', 'A kit'],
  ])('goes on finding "%s", which has moved or is gone, as %s', (name, role, address, title) => {
    expect(items).toContainEqual({ name, role, address, title });
  });

  it('gives a name that means something today to nothing else', () => {
    expect(
      items.filter(({ name }) => name.toLowerCase() === 'snack work').map(({ address }) => address),
    ).toEqual(['glossary/#snacking']);
  });

  it('names nothing twice', () => {
    const names = items.map(({ name, role }) => `${role} ${name.toLowerCase()}`);
    expect(names).toHaveLength(new Set(names).size);
  });
});

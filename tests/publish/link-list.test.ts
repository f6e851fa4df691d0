import { describe, expect, it } from 'vitest';
import { linkList } from '../../src/publish/link-list.ts';
import { LinkListSchema } from '../../src/schemas/link-list.ts';
import { snackCatalogue } from '../model/snack-book.ts';

const PAGES = [
  {
    address: 'guides/snacks/',
    title: 'Work that feeds you',
    places: [{ id: 'in-one-minute', title: 'In one minute', isFigure: false }],
  },
  {
    address: 'glossary/',
    title: 'Glossary',
    places: [
      { id: 'letter-s', title: 'S', isFigure: false },
      { id: 'snacking', title: 'Snacking', isFigure: false },
    ],
  },
  { address: '', title: 'Home', places: [{ id: 'figure-hill', title: 'A hill', isFigure: true }] },
  { address: 'old/', title: 'Old', places: [] },
];
const publication = {
  site: 'https://wiki.example',
  base: '/guide',
  files: ['stories.json', 'objects.inv'],
  redirects: [{ from: 'guides/food/', to: 'guides/snacks/' }],
  gone: [{ address: 'old/', why: 'Nobody read it.' }],
};
const list = linkList(PAGES, snackCatalogue(), publication);
const page = (address: string) => list.pages.find((row) => row.address === address);

describe('linkList', () => {
  it('keeps its own schema', () => {
    expect(LinkListSchema.parse(list)).toEqual(list);
  });

  it('names the home page with its base', () => {
    expect(list).toMatchObject({
      site: 'https://wiki.example/guide/',
      $schema: 'https://wiki.example/guide/schemas/links.schema.json',
    });
  });

  it('says what the book knows of a page', () => {
    expect(page('guides/snacks/')).toEqual({
      address: 'guides/snacks/',
      kind: 'guide',
      name: 'guide:snacks',
      title: 'Work that feeds you',
      aliases: ['snacks'],
      places: [{ id: 'in-one-minute', kind: 'section', title: 'In one minute' }],
    });
  });

  it('tells terms, figures and headings apart', () => {
    expect(page('glossary/')?.places).toEqual([
      { id: 'letter-s', kind: 'section', title: 'S' },
      {
        id: 'snacking',
        kind: 'term',
        name: 'term:snacking',
        title: 'Snacking',
        aliases: ['snack work', 'easy wins'],
      },
    ]);
    expect(page('')?.places[0]?.kind).toBe('figure');
  });

  it('leaves out the page that stands where an address was given up', () => {
    expect(page('old/')).toBeUndefined();
    expect(list.gone).toEqual(publication.gone);
  });

  it('puts pages and files in the order of their addresses', () => {
    expect(list.pages.map(({ address }) => address)).toEqual(['', 'glossary/', 'guides/snacks/']);
    expect(list.files).toEqual(['objects.inv', 'stories.json']);
  });

  it('names the hosts whose addresses look like ours', () => {
    expect(list.otherHosts).toEqual(['interviews.example']);
  });
});

import type { Element, ElementContent, Root } from 'hast';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { visit } from 'unist-util-visit';
import { arrivals, type Arrival, type BoundDivision } from './binding.ts';
import { CONTAINER, ncx, packageDocument, type EpubItem, type EpubRow } from './epub-package.ts';
import { withPopupNotes } from './epub-notes.ts';
import type { Leaf } from './leaf.ts';
import { placeId } from './one-page.ts';
import { isInside, rewritten } from './rewrite.ts';
import { element, text, xhtml } from './xhtml.ts';

/** What the e-book is made from. */
export interface EpubParts {
  divisions: readonly BoundDivision[];
  /** The cover as PNG. */
  cover: Uint8Array;
  /** Style sheet of the e-book. */
  style: string;
  /** Reads an image of the site by its address without base. */
  readImage: (address: string) => Uint8Array;
}

const IMAGE_TYPES: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  svg: 'image/svg+xml',
  webp: 'image/webp',
};
const XHTML = 'application/xhtml+xml';
const STYLE = 'style.css';
/** The oldest day a zip can name; every build gives the same bytes. */
const ZIP_DAY = new Date(1980, 0, 1, 12);

/**
 * The whole book as an EPUB 3 file that readers of EPUB 2 can open too: a file for each page, with
 * the same ids as on the site.
 */
export function epub({ divisions, cover, style, readImage }: EpubParts): Uint8Array {
  const rows = divisions.map(rowOf);
  const leaves = divisions.flatMap((division) => division.leaves);
  const modified = leaves
    .map(({ changed }) => changed ?? '')
    .reduce((a, b) => (a > b ? a : b), '1980-01-01');
  const images = imagesIn(leaves);
  const items: EpubItem[] = [
    { id: 'cover', path: 'cover.xhtml', mediaType: XHTML, bytes: coverPage(), read: true },
    {
      id: 'title-page',
      path: 'title-page.xhtml',
      mediaType: XHTML,
      bytes: titlePage(modified),
      read: true,
    },
    {
      id: 'nav',
      path: 'nav.xhtml',
      mediaType: XHTML,
      bytes: navigation(rows, divisions),
      properties: ['nav'],
      read: true,
    },
    ...divisions.flatMap((division) => divisionItems(division, arrivals(divisions))),
    { id: 'ncx', path: 'toc.ncx', mediaType: 'application/x-dtbncx+xml', bytes: ncx(rows) },
    { id: 'style', path: STYLE, mediaType: 'text/css', bytes: style },
    {
      id: 'cover-image',
      path: 'cover.png',
      mediaType: 'image/png',
      bytes: cover,
      properties: ['cover-image'],
    },
    ...images.map((address, i) => ({
      id: `image-${i}`,
      path: imagePath(address),
      mediaType: imageType(address),
      bytes: readImage(address),
    })),
  ];
  const files: Zippable = {
    // First and stored, so that a reader can tell the file by its first bytes.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(CONTAINER),
    'EPUB/package.opf': strToU8(packageDocument(items, modified)),
  };
  for (const { path, bytes } of items)
    files[`EPUB/${path}`] = typeof bytes === 'string' ? strToU8(bytes) : bytes;
  return zipSync(files, { mtime: ZIP_DAY, level: 9 });
}

function rowOf({ id, title, leaves }: BoundDivision): EpubRow {
  const rows = leaves.map((leaf) => ({ title: leaf.title, href: pathOf(leaf), rows: [] }));
  return leaves.length === 1 ? rows[0]! : { title, href: `${id}.xhtml`, rows };
}

function divisionItems(
  { id, title, says, leaves }: BoundDivision,
  arrive: ReturnType<typeof arrivals>,
): EpubItem[] {
  const halfTitle: EpubItem = {
    id,
    path: `${id}.xhtml`,
    mediaType: XHTML,
    read: true,
    bytes: xhtml({
      title,
      style: STYLE,
      body: [
        element('section', { className: ['half-title'], ...MEANINGS.part }, [
          element('h1', {}, [text(title)]),
          element('p', {}, [text(says)]),
        ]),
      ],
    }),
  };
  return [
    ...(leaves.length === 1 ? [] : [halfTitle]),
    ...leaves.map((leaf) => leafItem(leaf, arrive)),
  ];
}

function leafItem(leaf: Leaf, arrive: ReturnType<typeof arrivals>): EpubItem {
  const body = rewritten(leaf.body, {
    id: (id) => id,
    // A page that the e-book doesn't hold would be a dead link on a train: its words stay.
    link: (address) => {
      const arrival = arrive(address);
      return arrival && hrefOf(arrival);
    },
    image: imagePath,
    without: ['tabIndex'],
    keepsClass: (name) => !name.startsWith('astro-'),
  });
  const frame = element(
    'section',
    { className: ['leaf'], dataKind: leaf.kind || 'list', ...meaningOf(leaf) },
    withPopupNotes(body),
  );
  return {
    id: placeId(leaf.address),
    path: pathOf(leaf),
    mediaType: XHTML,
    bytes: xhtml({ title: leaf.title, body: [frame], style: STYLE }),
    read: true,
    ...(hasDrawing(frame) && { properties: ['svg'] }),
  };
}

function hrefOf(arrival: Arrival): string {
  if ('start' in arrival) return 'nav.xhtml';
  if ('division' in arrival) return `${arrival.division.id}.xhtml`;
  return arrival.fragment ? `${pathOf(arrival.leaf)}#${arrival.fragment}` : pathOf(arrival.leaf);
}

function pathOf(leaf: Leaf): string {
  return `${placeId(leaf.address)}.xhtml`;
}

function coverPage(): string {
  const image = element(
    'img',
    {
      src: 'cover.png',
      alt: 'The Staff-Plus Field Guide: engineering past senior',
      role: 'doc-cover',
    },
    [],
  );
  return xhtml({
    title: 'Cover',
    style: STYLE,
    body: [element('section', { className: ['cover'], 'epub:type': 'cover' }, [image])],
  });
}

function titlePage(modified: string): string {
  const license = element('a', { href: 'https://creativecommons.org/licenses/by/4.0/' }, [
    text('Creative Commons Attribution 4.0'),
  ]);
  return xhtml({
    title: 'The Staff-Plus Field Guide',
    style: STYLE,
    body: [
      element('section', { className: ['half-title'], 'epub:type': 'titlepage' }, [
        element('h1', {}, [text('The Staff-Plus Field Guide')]),
        element('p', {}, [text('Engineering past senior')]),
        element('p', { className: ['soft'] }, [
          text('Text under '),
          license,
          text(`. As of ${modified}.`),
        ]),
      ]),
    ],
  });
}

function navigation(rows: readonly EpubRow[], divisions: readonly BoundDivision[]): string {
  const list = (own: readonly EpubRow[]): Element =>
    element(
      'ol',
      {},
      own.map(({ title, href, rows: under }) =>
        element('li', {}, [
          element('a', { href }, [text(title)]),
          ...(under.length > 0 ? [list(under)] : []),
        ]),
      ),
    );
  return xhtml({
    title: 'Contents',
    style: STYLE,
    body: [
      element('nav', { 'epub:type': 'toc', role: 'doc-toc', id: 'toc' }, [
        element('h1', {}, [text('Contents')]),
        list(rows),
      ]),
      landmarks(rows, divisions),
    ],
  });
}

/** Where the parts of any book are, for the menu of an e-reader; it is not shown in the page. */
function landmarks(rows: readonly EpubRow[], divisions: readonly BoundDivision[]): Element {
  const alone = (id: string) =>
    divisions.flatMap((division) => (division.id === id ? division.leaves.slice(0, 1) : []));
  const places: [type: string, title: string, href: string][] = [
    ['cover', 'Cover', 'cover.xhtml'],
    ['titlepage', 'Title page', 'title-page.xhtml'],
    ['toc', 'Contents', 'nav.xhtml'],
    ...rows
      .slice(0, 1)
      .map(({ href }): [string, string, string] => ['bodymatter', 'Start of the text', href]),
    ...alone('part-glossary').map((leaf): [string, string, string] => [
      'glossary',
      leaf.title,
      pathOf(leaf),
    ]),
    ...alone('part-sources').map((leaf): [string, string, string] => [
      'bibliography',
      leaf.title,
      pathOf(leaf),
    ]),
  ];
  const items = places.map(([type, title, href]) =>
    element('li', {}, [element('a', { 'epub:type': type, href }, [text(title)])]),
  );
  return element('nav', { 'epub:type': 'landmarks', id: 'landmarks', hidden: true }, [
    element('h2', {}, [text('Landmarks')]),
    element('ol', {}, items),
  ]);
}

/** What a part of a book is, in the words of EPUB and of DPUB-ARIA. */
const MEANINGS = {
  part: { 'epub:type': 'part', role: 'doc-part' },
  chapter: { 'epub:type': 'chapter', role: 'doc-chapter' },
  glossary: { 'epub:type': 'glossary', role: 'doc-glossary' },
  bibliography: { 'epub:type': 'bibliography', role: 'doc-bibliography' },
} as const;

function meaningOf({ address }: Leaf): { 'epub:type': string; role: string } {
  if (address === '/glossary/') return MEANINGS.glossary;
  return address === '/sources/' ? MEANINGS.bibliography : MEANINGS.chapter;
}

function imagesIn(leaves: readonly Leaf[]): string[] {
  const found = new Set<string>();
  const root: Root = { type: 'root', children: leaves.flatMap(({ body }) => body) };
  visit(root, 'element', ({ properties }) => {
    if (isInside(properties.src)) found.add(properties.src);
  });
  return [...found].sort();
}

function imagePath(address: string): string {
  return `images/${address.split('/').filter(Boolean).join('-')}`;
}

function imageType(address: string): string {
  const type = IMAGE_TYPES[/\.(\w+)$/.exec(address)?.[1] ?? ''];
  if (!type)
    throw new Error(
      `no e-book can show the image ${address}; use ${Object.keys(IMAGE_TYPES).join(', ')}`,
    );
  return type;
}

function hasDrawing(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'svg' || node.children.some(hasDrawing));
}

import { toXml } from 'xast-util-to-xml';
import { xml } from './xhtml.ts';

/** A file of the e-book besides the package itself. */
export interface EpubItem {
  /** Its id in the manifest. */
  id: string;
  /** Path from the package document. */
  path: string;
  mediaType: string;
  bytes: Uint8Array | string;
  /** What readers have to know of it: `nav`, `svg`, `cover-image`. */
  properties?: readonly string[];
  /** Does it stand in the order of reading? */
  read?: boolean;
}

/** One row of the contents, with the rows under it. */
export interface EpubRow {
  title: string;
  /** Address from the package document. */
  href: string;
  rows: readonly EpubRow[];
}

/**
 * The same in every build, so that an e-reader sees a new edition of one book and not another book.
 */
const IDENTIFIER = 'urn:uuid:c3a125a4-ecad-5c4b-b350-c5bf9ef22995';
const TITLE = 'The Staff-Plus Field Guide';

/** Where a reader finds the package. */
export const CONTAINER = xml(
  toXml(
    x('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }, [
      x('rootfiles', {}, [
        x('rootfile', {
          'full-path': 'EPUB/package.opf',
          'media-type': 'application/oebps-package+xml',
        }),
      ]),
    ]),
  ),
);

/**
 * The package document: what the book is, its files, and their order. `modified` is a day,
 * `2026-11-20`.
 */
export function packageDocument(items: readonly EpubItem[], modified: string): string {
  const meta = (property: string, value: string) => x('meta', { property }, [value]);
  const metadata = x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
    x('dc:identifier', { id: 'book-id' }, [IDENTIFIER]),
    x('dc:title', {}, [TITLE]),
    x('dc:language', {}, ['en']),
    x('dc:creator', {}, ['The authors of the Staff-Plus Field Guide']),
    x('dc:description', {}, [
      'A field guide to engineering past senior: chapters, archetypes, stories, templates and a glossary.',
    ]),
    x('dc:rights', {}, ['Creative Commons Attribution 4.0 International']),
    x('dc:date', {}, [modified]),
    meta('dcterms:modified', `${modified}T00:00:00Z`),
    meta('schema:accessMode', 'textual'),
    meta('schema:accessModeSufficient', 'textual'),
    ...['alternativeText', 'readingOrder', 'structuralNavigation', 'tableOfContents'].map(
      (feature) => meta('schema:accessibilityFeature', feature),
    ),
    meta('schema:accessibilityHazard', 'none'),
    meta(
      'schema:accessibilitySummary',
      'All figures have text alternatives; headings and lists are marked up; colours are the reader’s own.',
    ),
    // For readers of the older version, which look for the cover here.
    x('meta', { name: 'cover', content: 'cover-image' }),
  ]);
  const manifest = items.map(({ id, path, mediaType, properties = [] }) =>
    x('item', {
      id,
      href: path,
      'media-type': mediaType,
      ...(properties.length > 0 && { properties: properties.join(' ') }),
    }),
  );
  const spine = items.filter(({ read }) => read).map(({ id }) => x('itemref', { idref: id }));
  return xml(
    toXml(
      x(
        'package',
        {
          xmlns: 'http://www.idpf.org/2007/opf',
          version: '3.0',
          'unique-identifier': 'book-id',
          'xml:lang': 'en',
        },
        [metadata, x('manifest', {}, manifest), x('spine', { toc: 'ncx' }, spine)],
      ),
    ),
  );
}

/** The contents for readers of EPUB 2. */
export function ncx(rows: readonly EpubRow[]): string {
  const order = { last: 0 };
  const point = ({ title, href, rows: under }: EpubRow): Node => {
    const n = (order.last += 1);
    return x('navPoint', { id: `point-${n}`, playOrder: String(n) }, [
      x('navLabel', {}, [x('text', {}, [title])]),
      x('content', { src: href }),
      ...under.map(point),
    ]);
  };
  const depth = rows.some((row) => row.rows.length > 0) ? '2' : '1';
  return xml(
    toXml(
      x('ncx', { xmlns: 'http://www.daisy.org/z3986/2005/ncx/', version: '2005-1' }, [
        x('head', {}, [
          x('meta', { name: 'dtb:uid', content: IDENTIFIER }),
          x('meta', { name: 'dtb:depth', content: depth }),
        ]),
        x('docTitle', {}, [x('text', {}, [TITLE])]),
        x('navMap', {}, rows.map(point)),
      ]),
    ),
  );
}

interface Node {
  type: 'element';
  name: string;
  attributes: Record<string, string>;
  children: (Node | { type: 'text'; value: string })[];
}

function x(
  name: string,
  attributes: Record<string, string>,
  children: (Node | string)[] = [],
): Node {
  return {
    type: 'element',
    name,
    attributes,
    children: children.map((child) =>
      typeof child === 'string' ? { type: 'text', value: child } : child,
    ),
  };
}

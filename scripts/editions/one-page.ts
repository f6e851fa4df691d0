import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { underBase } from '../../src/urls/permalink.ts';
import { arrivals, type Arrival, type BoundDivision } from './binding.ts';
import type { Leaf } from './leaf.ts';
import { rewritten, type Names } from './rewrite.ts';
import { element, text } from './xhtml.ts';

/** The whole book as one page. */
export interface OnePage {
  /** The contents and every division, as HTML. */
  html: string;
  /** The running heads of the printed book: a named page for every chapter. */
  pageRules: string;
}

type Addresses = Pick<Names, 'link' | 'image'>;

/** Id of the contents on the one page. */
const CONTENTS = 'all-contents';

/**
 * The id that a place of the site has on the one page: `/guides/x/#y` is `guides-x--y`. Slugs have
 * single hyphens, so no two places share one.
 */
export function placeId(address: string): string {
  const [path = '', fragment] = address.split('#');
  const page = path.split('/').filter(Boolean).join('-');
  return fragment ? `${page}--${fragment}` : page;
}

/**
 * Binds the whole book into one page: ids made unique, links inside the book turned inward,
 * headings two levels lower.
 */
export function onePage(divisions: readonly BoundDivision[], base: string): OnePage {
  const arrive = arrivals(divisions);
  const link = (address: string) => {
    const arrival = arrive(address);
    return arrival ? `#${placeOf(arrival)}` : underBase(base, address);
  };
  const image = (address: string) => underBase(base, address);
  const bound = divisions.map((division) => drawDivision(division, { link, image }));
  return {
    html: toHtml({ type: 'root', children: [drawContents(divisions), ...bound] }),
    pageRules: divisions
      .flatMap((division) => division.leaves.map((leaf) => runningHead(division, leaf)))
      .join(''),
  };
}

function placeOf(arrival: Arrival): string {
  if ('start' in arrival) return CONTENTS;
  if ('division' in arrival) return arrival.division.id;
  const { leaf, fragment } = arrival;
  return placeId(fragment ? `${leaf.address}#${fragment}` : leaf.address);
}

function drawContents(divisions: readonly BoundDivision[]): Element {
  const row = (id: string, title: string, more: ElementContent[] = []) =>
    element('li', {}, [element('a', { href: `#${id}` }, [text(title)]), ...more]);
  const rows = divisions.map(({ id, title, leaves }) => {
    if (leaves.length === 1) return row(placeId(leaves[0]!.address), leaves[0]!.title);
    return row(id, title, [
      element(
        'ol',
        { className: ['plain'] },
        leaves.map((leaf) => row(placeId(leaf.address), leaf.title)),
      ),
    ]);
  });
  return element(
    'nav',
    { id: CONTENTS, className: ['all-contents'], ariaLabelledBy: ['all-contents-title'] },
    [
      element('h2', { id: 'all-contents-title' }, [text('Contents')]),
      element('ol', { className: ['plain'] }, rows),
    ],
  );
}

function drawDivision({ id, title, says, leaves }: BoundDivision, addresses: Addresses): Element {
  const alone = leaves.length === 1;
  const head = element('header', { className: ['half-title'] }, [
    element('h2', {}, [text(title)]),
    ...(says ? [element('p', {}, [text(says)])] : []),
  ]);
  return element('section', { id, className: ['division'] }, [
    ...(alone ? [] : [head]),
    ...leaves.map((leaf) => drawLeaf(leaf, addresses, alone ? 1 : 2)),
  ]);
}

function drawLeaf(leaf: Leaf, addresses: Addresses, lower: number): Element {
  const body = rewritten(leaf.body, {
    id: (own) => placeId(`${leaf.address}#${own}`),
    ...addresses,
    lower,
  });
  const properties = {
    id: placeId(leaf.address),
    className: ['leaf'],
    dataKind: leaf.kind || 'list',
    ...(leaf.archetype && { dataArchetype: leaf.archetype }),
  };
  return element('article', properties, body);
}

/** A chapter's pages bear the part's title on the left and its own on the right. */
function runningHead(division: BoundDivision, leaf: Leaf): string {
  const name = placeId(leaf.address);
  const left = division.leaves.length === 1 ? 'The Staff-Plus Field Guide' : division.title;
  return `#${name}{page:${name}}@page ${name}:left{@top-left{content:${quoted(left)}}}@page ${name}:right{@top-right{content:${quoted(leaf.title)}}}`;
}

/** A text as a CSS string that is also safe inside a style element. */
function quoted(words: string): string {
  return `"${words.replace(/["\\<\n]/g, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)}"`;
}

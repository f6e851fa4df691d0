import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { toMdast, type State } from 'hast-util-to-mdast';
import { toString } from 'hast-util-to-string';
import type {
  BlockContent,
  Blockquote,
  Code,
  DefinitionContent,
  FootnoteDefinition,
  FootnoteReference,
  Heading,
  Html,
  Paragraph,
  PhrasingContent,
  Root,
} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { find, has, isPlace, type BuiltPage } from './read-page.ts';

/** What the page says about itself above its words. */
export interface Frontispiece {
  /** Whole address of the page. */
  url: string;
  /** The day its words last changed (YYYY-MM-DD), where it is known. */
  changed?: string;
}

const FOOTNOTE = /^#?user-content-fn-/;
/** Elements that one uses and does not read. */
const SCREEN_ONLY = new Set([
  'nav',
  'button',
  'form',
  'input',
  'script',
  'style',
  'svg',
  'template',
  'dialog',
  'noscript',
]);

const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-', listItemIndent: 'one' });

/**
 * A built page as Markdown: the same words with the same ids, links made absolute, figures as their
 * text alternative, templates as fences.
 */
export function pageMarkdown(page: BuiltPage, { url, changed }: Frontispiece): string {
  const tree = toMdast(readable(page.main, url), { handlers: HANDLERS }) as Root;
  // Markup leaves spaces where elements meet; none stands before a stop.
  visit(tree, 'text', (text) => {
    text.value = text.value.replace(/\s+(?=[.,;:](\s|$))/g, '');
  });
  const front = {
    title: page.title,
    address: url,
    summary: page.description,
    ...(changed && { changed }),
    license: 'CC BY 4.0',
  };
  const lines = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n${writer.stringify(tree)}`;
}

/** A copy of the main part without what only a screen needs, and with whole addresses. */
function readable(main: Element, url: string): HastRoot {
  const copy = structuredClone(main);
  visit(copy, 'element', (node, index, parent) => {
    if (!parent || index === undefined || !isScreenOnly(node, parent as HastRoot | Element)) return;
    parent.children.splice(index, 1);
    return index;
  });
  visit(copy, 'element', ({ tagName, properties }) => {
    if (tagName === 'a' && properties.href && !FOOTNOTE.test(String(properties.href)))
      properties.href = new URL(String(properties.href), url).href;
  });
  return { type: 'root', children: copy.children };
}

/**
 * Does this element serve the screen alone? The notes after a page and the source of a template do
 * not print, but they are part of the text.
 */
function isScreenOnly({ tagName, properties }: Element, parent: HastRoot | Element): boolean {
  if (SCREEN_ONLY.has(tagName) || properties.hidden !== undefined) return true;
  if (properties.ariaHidden === 'true' || properties.dataFootnoteBackref !== undefined) return true;
  const named = (name: string) => has(properties.className, name);
  if (named('mark') || named('backlinks')) return true;
  const source = parent.type === 'element' && has(parent.properties.className, 'sheet');
  return named('no-print') && !named('after') && !source;
}

type Handler = (state: State, node: Element) => ReturnType<State['one']>;

const heading: Handler = (state, node) => {
  const depth = Number(node.tagName[1]) as Heading['depth'];
  const children = phrasing(state, node);
  const own: Heading = { type: 'heading', depth, children };
  // On a line of its own before the heading: the id is no word of it then, in a contents list or in
  // an address made from its words.
  return isPlace(node) ? [paragraph(anchor(node)), own] : own;
};

/** What each element becomes where the library's own rule would lose something. */
const HANDLERS: Record<string, Handler> = {
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  header: flow,
  div(state, node) {
    if (has(node.properties.className, 'sheet')) return sheet(node);
    if (node.properties.role === 'note') return note(state, node);
    return flow(state, node);
  },
  section: flow,
  figure(state, node) {
    const drawing = find(node, ({ properties }) => properties.role === 'img');
    if (!drawing) return flow(state, node);
    const caption = find(node, ({ tagName }) => tagName === 'figcaption');
    const title: PhrasingContent[] = caption
      ? [
          { type: 'text', value: ' ' },
          { type: 'emphasis', children: phrasing(state, caption) },
        ]
      : [];
    return paragraph([
      ...anchor(node),
      { type: 'text', value: `Figure: ${String(drawing.properties.ariaLabel ?? '')}` },
      ...title,
    ]);
  },
  dl(state, node) {
    return rowsOf(node).flatMap((row) => definition(state, row));
  },
  li(state, node) {
    if (FOOTNOTE.test(idOf(node))) return footnote(state, node);
    const children = state.toFlow(state.all(node)) as (BlockContent | DefinitionContent)[];
    if (!isPlace(node)) return { type: 'listItem', spread: false, children };
    const [first, ...rest] = children;
    const opening =
      first?.type === 'paragraph'
        ? [paragraph([...anchor(node), ...first.children]), ...rest]
        : [paragraph(anchor(node)), ...children];
    return { type: 'listItem', spread: false, children: opening };
  },
  ol(state, node) {
    const items = node.children.filter((child): child is Element => child.type === 'element');
    if (items.some((item) => FOOTNOTE.test(idOf(item))))
      return items.map((item) => footnote(state, item));
    return {
      type: 'list',
      ordered: true,
      start: Number(node.properties.start ?? 1),
      spread: false,
      children: state.toSpecificContent(state.all(node), newItem),
    };
  },
  a(state, node) {
    const note = FOOTNOTE.exec(String(node.properties.href));
    if (note)
      return {
        type: 'footnoteReference',
        identifier: String(node.properties.href).slice(note[0].length),
      } satisfies FootnoteReference;
    return linkTo(String(node.properties.href ?? ''), phrasing(state, node));
  },
  sup: (state, node) => state.all(node),
  td: cell,
  th: cell,
};

/**
 * The children of a box that means nothing of itself; the heading of a footnote section goes, the
 * notes stand under their own sign.
 */
function flow(state: State, node: Element): ReturnType<State['one']> {
  const inner =
    node.properties.dataFootnotes === undefined
      ? node.children
      : node.children.filter((child) => !(child.type === 'element' && child.tagName === 'h2'));
  return state.toFlow(state.all({ ...node, children: inner }));
}

/** A link whose words end at a word: a space at their end goes behind it. */
function linkTo(url: string, children: PhrasingContent[]): PhrasingContent[] {
  const last = children.at(-1);
  if (last?.type !== 'text' || !/\s$/.test(last.value)) return [{ type: 'link', url, children }];
  last.value = last.value.trimEnd();
  return [
    { type: 'link', url, children },
    { type: 'text', value: ' ' },
  ];
}

function sheet(node: Element): Code {
  const text = find(node, ({ tagName }) => tagName === 'pre');
  return { type: 'code', lang: 'markdown', value: text ? toString(text).trim() : '' };
}

function note(state: State, node: Element): Blockquote {
  const [title, ...rest] = state.toFlow(state.all(node)) as (BlockContent | DefinitionContent)[];
  const bold: BlockContent[] =
    title?.type === 'paragraph' ? [paragraph([{ type: 'strong', children: title.children }])] : [];
  return { type: 'blockquote', children: [...bold, ...rest] };
}

/** Rows of a definition list: its groups, or where it has none the list as one row. */
function rowsOf(list: Element): Element[] {
  const rows = list.children.filter(
    (child): child is Element => child.type === 'element' && child.tagName === 'div',
  );
  return rows.length > 0 ? rows : [list];
}

/**
 * A term and what is said of it: an entry becomes a heading with its id, anything else a paragraph
 * with a bold lead.
 */
function definition(state: State, row: Element): BlockContent[] {
  const term = find(row, ({ tagName }) => tagName === 'dt');
  const says = row.children.filter(
    (child): child is Element => child.type === 'element' && child.tagName === 'dd',
  );
  const body = says.flatMap((dd) => state.toFlow(state.all(dd))) as BlockContent[];
  if (term && isPlace(row)) return [...entryHeading(state, row, term), ...body];
  const lead = term ? phrasing(state, term) : [];
  const strong: PhrasingContent[] = [
    { type: 'strong', children: lead },
    { type: 'text', value: ': ' },
  ];
  const [first, ...rest] = body;
  return first?.type === 'paragraph'
    ? [paragraph([...strong, ...first.children]), ...rest]
    : [paragraph(strong), ...body];
}

/** The heading of an entry, and below it what else it is called. */
function entryHeading(state: State, row: Element, term: Element): BlockContent[] {
  const isAlso = (child: ElementContent) => child.type === 'element' && child.tagName === 'span';
  const name = phrasing(state, {
    ...term,
    children: term.children.filter((child) => !isAlso(child)),
  });
  const also = phrasing(state, { ...term, children: term.children.filter(isAlso) });
  const heading: Heading = { type: 'heading', depth: 3, children: withoutLastSpace(name) };
  const own: BlockContent[] = [paragraph(anchor(row)), heading];
  return also.length > 0
    ? [...own, paragraph([{ type: 'emphasis', children: trimmed(also) }])]
    : own;
}

function footnote(state: State, node: Element): FootnoteDefinition {
  const identifier = idOf(node).replace(FOOTNOTE, '');
  return {
    type: 'footnoteDefinition',
    identifier,
    children: state.toFlow(state.all(node)) as FootnoteDefinition['children'],
  };
}

/** A cell of a table holds running text only: the items of a list in it are joined. */
function cell(state: State, node: Element): ReturnType<State['one']> {
  const items: Element[] = [];
  visit(node, 'element', (inner) => {
    if (inner.tagName === 'li') items.push(inner);
  });
  const children =
    items.length === 0
      ? phrasing(state, node)
      : items.flatMap((item, i) => [
          ...(i > 0 ? [{ type: 'text' as const, value: '; ' }] : []),
          ...phrasing(state, item),
        ]);
  return { type: 'tableCell', children };
}

/** Running text that does not end in a space. */
function withoutLastSpace(children: PhrasingContent[]): PhrasingContent[] {
  const last = children.at(-1);
  return last?.type === 'text'
    ? [...children.slice(0, -1), { ...last, value: last.value.trimEnd() }]
    : children;
}

/** Running text that does not begin with a space. */
function trimmed(children: PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = children;
  return first?.type === 'text'
    ? [{ ...first, value: first.value.trimStart() }, ...rest]
    : children;
}

function phrasing(state: State, node: Element): PhrasingContent[] {
  const text = state.all(node) as PhrasingContent[];
  return text.filter((child) => child.type !== 'break');
}

/**
 * An id where Markdown has no sign for one. GitHub keeps either attribute, GitLab's sanitizer keeps
 * `name` alone, Obsidian and markdown-it show nothing of it (markdown-it where it is told to let
 * HTML through).
 */
function anchor(node: Element): PhrasingContent[] {
  const id = idOf(node);
  return isPlace(node) ? [raw(`<a id="${id}" name="${id}"></a>`)] : [];
}

function raw(value: string): Html {
  return { type: 'html', value };
}

function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

function idOf(node: Element | ElementContent): string {
  return node.type === 'element' ? String(node.properties.id ?? '') : '';
}

function newItem() {
  return { type: 'listItem' as const, spread: false, children: [] };
}

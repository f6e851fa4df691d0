import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import postcss, { list, type AtRule, type ChildNode, type Rule } from 'postcss';

/** A component's scope, as Astro names it: a class of its elements and of its rules. */
const SCOPE = /^astro-[a-z0-9]{8}$/;
/** The same in a selector. */
const SCOPE_CLASS = /\.(astro-[a-z0-9]{8})(?![\w-])/g;
/**
 * Classes that the build alone gives to elements, and no script: notes and their numbers, tasks,
 * columns of tables.
 */
const BUILT_CLASS = /\.(n\d+|footnotes|task|align-\w+)(?![\w-])/g;
/** Conditions of a selector that may hold where a class is missing, with two levels of brackets. */
const CONDITION = /:(?:not|is|where|has)\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g;
/** Blocks that hold rules of their own. */
const HOLDS_RULES = /^(layer|media|supports|container)$/;
/**
 * A class of a numbered row in a selector, `.step-3`: no script puts one on, so it can't match
 * where no element wears it.
 */
const NUMBERED_CLASS = /\.([a-z]+-\d+)(?![\w-])/g;
/** What Vite writes for a file that a style sheet names. */
const ASSET_URL = /url\(\s*(["']?)(\/assets\/[^"')]*)\1\s*\)/g;

/** A stretch of a page and what comes into its place. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * The parts of a page that may be edited: style elements, class attributes, and addresses of
 * scripts. Words, code and data are not among them.
 */
interface Parts {
  styles: Edit[];
  classes: Edit[];
  scripts: Edit[];
}

/**
 * A page as it is published. Astro gives every page the styles of all the components it might hold:
 * rules of components that aren't on it are taken out (a component's rules name its scope,
 * `.astro-x1y2z3w4`, which stands on its elements too), and scopes get short names, since nothing
 * but the page's own styles knows them. So are rules for notes, tasks and numbered places of which
 * the page has none. Addresses that Vite wrote into styles and scripts are put below the base. Only
 * style elements, class attributes and the addresses of scripts are touched: found by a parser, so
 * that prose is never taken for one.
 */
export function trimStyles(html: string, base = '/'): string {
  const { styles, classes, scripts } = partsOf(html);
  const worn = new Set(classes.flatMap(({ text }) => text.split(/\s+/)));
  const short = shortNames();
  const edits = [
    ...styles.map((style) => ({ ...style, edit: () => trimmed(style.text, worn, short, base) })),
    ...classes.map((names) => ({
      ...names,
      edit: () => names.text.replace(/\S+/g, (name) => (SCOPE.test(name) ? short(name) : name)),
    })),
    ...scripts.map((source) => ({
      ...source,
      edit: () => escapeAttribute(base.replace(/\/$/, '')) + source.text,
    })),
  ].sort((a, b) => a.start - b.start);
  let at = 0;
  const pieces = edits.flatMap(({ start, end, edit }) => {
    const before = html.slice(at, start);
    at = end;
    return [before, edit()];
  });
  return [...pieces, html.slice(at)].join('');
}

/** A style sheet in a file of its own, with the files it names below the base. */
export function styleSheetBelow(css: string, base: string): string {
  return css.replace(
    ASSET_URL,
    (_, _quote: string, address: string) => `url("${base.replace(/\/$/, '')}${address}")`,
  );
}

/** Finds the parts of a page, by where they stand in its text. */
function partsOf(html: string): Parts {
  const parts: Parts = { styles: [], classes: [], scripts: [] };
  const look = (node: Root | Element) => {
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      if (child.tagName === 'style') parts.styles.push(...textOf(child, html));
      parts.classes.push(...valueOf(child, 'className', html));
      if (child.tagName === 'script')
        parts.scripts.push(
          ...valueOf(child, 'src', html).filter(({ text }) => text.startsWith('/assets/')),
        );
      if ('content' in child && child.content) look(child.content);
      look(child);
    }
  };
  look(fromHtml(html, { verbose: true }));
  return parts;
}

/** The text between the tags of an element. */
function textOf({ children }: Element, html: string): Edit[] {
  const position = children[0]?.position;
  if (position?.start.offset === undefined || position.end.offset === undefined) return [];
  const [start, end] = [position.start.offset, position.end.offset];
  return [{ start, end, text: html.slice(start, end) }];
}

/** The value of an attribute as it is written, without its quotes. */
function valueOf({ data }: Element, name: string, html: string): Edit[] {
  const position = data?.position?.properties?.[name];
  if (position?.start.offset === undefined || position.end.offset === undefined) return [];
  const written = html.slice(position.start.offset, position.end.offset);
  const [, before = '', value = ''] = /^([^=]*=\s*["']?)([\s\S]*?)["']?$/.exec(written) ?? [];
  const start = position.start.offset + before.length;
  return value ? [{ start, end: start + value.length, text: value }] : [];
}

/** Gives scopes short names, in the order in which they are asked for. */
function shortNames(): (scope: string) => string {
  const names = new Map<string, string>();
  return (scope) => {
    const name = names.get(scope) ?? `_${names.size.toString(36)}`;
    names.set(scope, name);
    return name;
  };
}

/** The rules of a style sheet that can match on a page, under the short names of its scopes. */
function trimmed(
  css: string,
  worn: ReadonlySet<string>,
  short: (scope: string) => string,
  base: string,
): string {
  const sheet = postcss.parse(css);
  sheet.each((node) => keep(node, worn));
  sheet.walkRules((rule) => {
    rule.selector = rule.selector.replace(SCOPE_CLASS, (_, scope: string) => `.${short(scope)}`);
  });
  const text = sheet.toString();
  return base === '/' ? text : styleSheetBelow(text, base);
}

/** Takes a node out of its sheet where nothing of it can match. */
function keep(node: ChildNode, worn: ReadonlySet<string>): void {
  if (node.type === 'rule') keepRule(node, worn);
  else if (node.type === 'atrule' && node.nodes && HOLDS_RULES.test(node.name))
    keepBlock(node, worn);
}

function keepRule(rule: Rule, worn: ReadonlySet<string>): void {
  const selectors = list.comma(rule.selector);
  const kept = selectors.filter((selector) =>
    classesNeededBy(selector).every((name) => worn.has(name)),
  );
  if (kept.length === 0) rule.remove();
  else if (kept.length < selectors.length) rule.selector = kept.join(',');
}

/**
 * Classes without which a selector matches nothing on a page, among those of which the build knows
 * that.
 */
function classesNeededBy(selector: string): string[] {
  const scopes = [...selector.matchAll(SCOPE_CLASS)];
  const certain = selector.replace(CONDITION, '');
  const built = [
    ...certain.matchAll(BUILT_CLASS),
    ...(scopes.length > 0 ? certain.matchAll(NUMBERED_CLASS) : []),
  ];
  return [...scopes, ...built].map(([, name]) => name!);
}

function keepBlock(block: AtRule, worn: ReadonlySet<string>): void {
  block.each((node) => keep(node, worn));
  if (block.nodes?.length !== 0) return;
  // An empty layer still says where it stands among the others.
  if (block.name !== 'layer') block.remove();
  else {
    if (block.parent) block.parent.raws.semicolon = true;
    block.replaceWith(
      postcss.atRule({ name: 'layer', params: block.params, raws: { afterName: ' ', before: '' } }),
    );
  }
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}

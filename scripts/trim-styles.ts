const INLINE_STYLE = /(<style[^>]*>)([\s\S]*?)(<\/style>)/g;
const SCOPE = /\.(astro-[a-z0-9]+)/g;
/** Blocks that hold rules of their own. */
const HOLDS_RULES = /^@(layer|media|supports|container)\b/;

/**
 * A page without the inline rules of components that are not on it: Astro gives every page the styles of all the components it might hold.
 * A component's rules name its scope (`.astro-x1y2`), which stands on its elements too; rules without a scope are kept.
 */
export function withoutIdleStyles(html: string): string {
  const words = new Set(html.replace(INLINE_STYLE, '').match(/\bastro-[a-z0-9]+/g));
  return html.replace(INLINE_STYLE, (_, open: string, css: string, close: string) => `${open}${trimmed(css, words)}${close}`);
}

function trimmed(css: string, scopes: ReadonlySet<string>): string {
  return statements(css)
    .map(({ head, body }) => {
      if (body === undefined) return head;
      if (HOLDS_RULES.test(head.trim())) {
        const inside = trimmed(body, scopes);
        // An empty layer still says where it stands among the others.
        if (inside.trim() === '') return head.trim().startsWith('@layer ') ? `${head.trim()};` : '';
        return `${head}{${inside}}`;
      }
      const kept = selectors(head).filter((selector) => [...selector.matchAll(SCOPE)].every(([, scope]) => scopes.has(scope!)));
      return kept.length === 0 ? '' : `${kept.join(',')}{${body}}`;
    })
    .join('');
}

/** A style sheet cut into rules, blocks, and what stands between them. */
function statements(css: string): { head: string; body?: string }[] {
  const found: { head: string; body?: string }[] = [];
  let from = 0;
  for (let at = 0; at < css.length; at += 1) {
    if (css[at] === ';') {
      found.push({ head: css.slice(from, at + 1) });
      from = at + 1;
    } else if (css[at] === '{') {
      const end = closing(css, at);
      found.push({ head: css.slice(from, at), body: css.slice(at + 1, end) });
      from = end + 1;
      at = end;
    } else at = afterText(css, at);
  }
  return from < css.length ? [...found, { head: css.slice(from) }] : found;
}

/** Where the block ends that opens at a place. */
function closing(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1;
    else if (css[at] === '}' && (depth -= 1) === 0) return at;
    else at = afterText(css, at);
  }
  return css.length;
}

/** The last place of the quoted text or comment that begins at a place; the place itself where none does. */
function afterText(css: string, at: number): number {
  if (css.startsWith('/*', at)) return Math.max(at, css.indexOf('*/', at) + 1);
  if (css[at] !== '"' && css[at] !== "'") return at;
  for (let end = at + 1; end < css.length; end += 1) {
    if (css[end] === '\\') end += 1;
    else if (css[end] === css[at]) return end;
  }
  return css.length;
}

/** The selectors of a list, cut at commas that stand in no brackets. */
function selectors(head: string): string[] {
  let depth = 0;
  const cuts = [...head].flatMap((character, i) => {
    if ('(['.includes(character)) depth += 1;
    if (')]'.includes(character)) depth -= 1;
    return character === ',' && depth === 0 ? [i] : [];
  });
  return [-1, ...cuts].map((cut, i) => head.slice(cut + 1, cuts[i] ?? head.length));
}

/** A page whose scopes have short names, given in the order in which they appear: nothing but the page's own styles knows them. */
export function withShortScopes(html: string): string {
  const names = new Map<string, string>();
  return html.replace(/\bastro-[a-z0-9]{8}\b/g, (scope) => {
    const name = names.get(scope) ?? `_${names.size.toString(36)}`;
    names.set(scope, name);
    return name;
  });
}

/** Endings of pages elsewhere, which people put behind addresses of ours. */
const PAGE_ENDINGS = ['html', 'htm', 'xhtml', 'md', 'mdx', 'markdown', 'php', 'asp', 'aspx', 'pdf'];
/**
 * Letters that a word of an address may hold by mistake. Those of other scripts are somebody's
 * words.
 */
const LETTERS = '0-9A-Za-z';

/** What the addresses of a guide can look like, as patterns. */
export interface LinkGrammar {
  /** Where a link begins, up to the end of the base. With the flag `g`. */
  starts: readonly RegExp[];
  /** The path behind that. Sticky. */
  path: RegExp;
  /** A hash with an id. Sticky. */
  fragment: RegExp;
  /** What may stand behind the full stop in a path: `md`, `html`, `epub`. */
  endings: ReadonlySet<string>;
}

/** What the patterns are made of. */
export interface KnownAddresses {
  /** Pages, files, and what they once were, from the home page. */
  addresses: readonly string[];
  ids: readonly string[];
  files: readonly string[];
  /** Beginnings of a link into the guide, without scheme, with a slash at the end. */
  sites: readonly string[];
}

/** Reads off its addresses which signs a link into a guide can hold; at any other it ends. */
export function linkGrammar({ addresses, ids, files, sites }: KnownAddresses): LinkGrammar {
  const signs = new Set([...addresses, ...ids].join('').normalize('NFC'));
  const own = [...signs]
    .filter((sign) => sign > '\x7f')
    .map(escaped)
    .join('');
  const letter = `(?:[${LETTERS}${own}]|%[0-9A-Fa-f]{2})`;
  const doubled = [...addresses, ...ids].some((address) => address.includes('--'));
  const word = `${letter}+(?:(?:[._]|-${doubled ? '+' : ''})${letter}+)*`;
  // Two slashes behind an address are the emphasis of DokuWiki.
  const slash = '(?:/(?!/(?!/)))?';
  return {
    starts: sites.flatMap(startPatterns),
    path: new RegExp(`(?:/+${word}(?:/${word})*)?${slash}`, 'yu'),
    fragment: new RegExp(`#${word}`, 'yu'),
    endings: new Set([...PAGE_ENDINGS, ...files.map((file) => file.split('.').at(-1)!)]),
  };
}

/** Web archives and translators that leave the scheme out. */
const ARCHIVED = String.raw`(?<=/web/[\d*]{1,15}(?:[a-z]{2}_)?/|/amp/s/|/c/s/|/https?/)`;

const HTTP = anyCase('https?');

function startPatterns(site: string): RegExp[] {
  const [host = '', ...base] = site.replace(/\/$/, '').split('/');
  const below = base.map((part) => `/${pathPattern(part)}`).join('');
  const port = host.includes(':') ? '' : '\\.?(?::443|:80)?';
  const home = `${escaped(host)}${host.includes('.') ? port : ''}`;
  const user = String.raw`(?:[^\s/?#@"'<>()[\]{}|\\^\x60,;]{1,64}@)?`;
  // What follows must not make another host or another folder of it.
  const end = String.raw`(?![\p{Script=Latin}\p{N}_%@-]|\.[\p{L}\p{N}]|:\d)`;
  const whole = new RegExp(`(?:${HTTP}:)?//${user}${anyCase(home)}${below}${end}`, 'gu');
  if (host.includes(':')) return [whole];
  if (!host.includes('.'))
    return [whole, new RegExp(`(?<![\\w./-])${anyCase(home)}${below}(?=/)`, 'gu')];
  const path = String.raw`(?=/[\p{L}\p{N}#]|#[\p{L}\p{N}])`;
  const bare = `${anyCase(home)}${below}${path}`;
  return [whole, new RegExp(`(?<![\\p{L}\\p{N}_@.%/~+-])${bare}|${ARCHIVED}${bare}`, 'gu')];
}

/** Matches a host in capitals too. */
function anyCase(pattern: string): string {
  return pattern.replace(
    /(?<!\\)[a-z]/gi,
    (sign) => `[${sign.toLowerCase()}${sign.toUpperCase()}]`,
  );
}

/** Matches a part of a path as it is and percent-encoded. */
function pathPattern(part: string): string {
  const plain = decodedOr(part);
  return [...plain]
    .map((sign) => {
      const code = [...new TextEncoder().encode(sign)]
        .map((byte) => `%${anyCase(byte.toString(16).padStart(2, '0'))}`)
        .join('');
      return /[\w-]/.test(sign) ? escaped(sign) : `(?:${escaped(sign)}|${code})`;
    })
    .join('');
}

function decodedOr(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The text as a pattern that matches it. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

import { splitAddress } from './addresses.ts';
import type { OldPage } from './old-addresses.ts';
import { underBase } from '../urls/permalink.ts';

/**
 * What a moved page hands to its script: where it went, and the ids on it that don't simply go
 * along.
 */
export interface Forwarding {
  /** Address with base. */
  to: string;
  /** Id → address with base, or null where it is gone. */
  ids: Record<string, string | null>;
}

/**
 * Where a moved page and each id on it lead, under a base. Ids that are where the page is now are
 * left out: the script carries any "#id" along.
 */
export function forwardingOf({ fate, places }: OldPage, base: string): Forwarding {
  const to = fate.is === 'moved' ? fate.to : '/';
  const ids = places.flatMap(({ id, fate: place }): [string, string | null][] => {
    if (place.is === 'gone') return [[id, null]];
    return place.to === `${splitAddress(to).page}#${id}` && !to.includes('#')
      ? []
      : [[id, underBase(base, place.to)]];
  });
  return { to: underBase(base, to), ids: Object.fromEntries(ids) };
}

/** A file of rules for one kind of server. */
export interface RedirectFile {
  /** Its name below `redirects/`. */
  name: string;
  text: string;
}

/** One page that moved, as servers see it: they never see a "#id". */
interface Rule {
  /** Old address with base, ending in "/". */
  from: string;
  /** New page with base. */
  page: string;
  /** "#id" on the new page, or nothing. */
  hash: string;
}

/** A page that was given up. */
interface Ending {
  /** Its address with base, ending in "/". */
  at: string;
}

/**
 * Rules for pages that moved or are gone, for each of the common servers. The pages at the old
 * addresses work without them; a redirect saves readers a step, and 410 tells link checkers what
 * the page tells readers, who get the page with it. Pages from which a redirect would lose an id
 * are left out.
 */
export function redirectFiles(pages: readonly OldPage[], base: string): RedirectFile[] {
  const rules = pages.flatMap(({ href, fate, byServer }): Rule[] => {
    if (fate.is !== 'moved' || !byServer) return [];
    const { page, id } = splitAddress(fate.to);
    return [{ from: underBase(base, href), page: underBase(base, page), hash: id && `#${id}` }];
  });
  const endings = pages
    .filter(({ fate }) => fate.is === 'gone')
    .map(({ href }): Ending => ({ at: underBase(base, href) }));
  return [
    { name: 'nginx.conf', text: nginx(rules, endings) },
    { name: 'Caddyfile', text: caddy(rules, endings) },
    { name: '.htaccess', text: apache(rules, endings) },
    { name: '_redirects', text: hosted(rules) },
  ];
}

/** nginx compares the decoded address, and takes "$" for a variable, which nothing escapes. */
function nginx(rules: readonly Rule[], endings: readonly Ending[]): string {
  const lines = rules.flatMap((rule) => {
    const page = rule.page.replaceAll('$', '%24');
    return bothWays(rule.from).map(
      (from) => `location = ${decoded(from)} { return 301 "${page}$is_args$args${rule.hash}"; }`,
    );
  });
  const gone = endings.flatMap(({ at }) =>
    bothWays(at).map(
      (from) =>
        `location = ${decoded(from)} { error_page 410 ${decoded(`${at}index.html`)}; return 410; }`,
    ),
  );
  return file('#', 'nginx: include this file in the server block of the site.', [
    ...lines,
    ...gone,
  ]);
}

/**
 * Caddy compares decoded letters with letters, and what is still encoded in a rule with what is
 * encoded in an address.
 */
function caddy(rules: readonly Rule[], endings: readonly Ending[]): string {
  // The query with its "?", or nothing: Caddy's own name for that came late.
  const query = ['map {query} {old_query} {', '\t"" ""', '\t~^(.+)$ "?$1"', '}'];
  const lines = rules.flatMap((rule) =>
    bothWays(rule.from).map(
      (from) => `redir ${withLetters(from)} ${rule.page}{old_query}${rule.hash} 301`,
    ),
  );
  const gone = endings.flatMap(({ at }, i) => [
    `@gone${i} path ${withLetters(at)}`,
    `handle @gone${i} {`,
    `\trewrite * ${withLetters(`${at}index.html`)}`,
    '\tfile_server {',
    '\t\tstatus 410',
    '\t}',
    '}',
  ]);
  return file('#', 'Caddy: import this file in the block of the site.', [
    ...(rules.length > 0 ? [...query, ...lines] : []),
    ...gone,
  ]);
}

/**
 * Apache compares the decoded address with a pattern; a "%" or "$" before a digit in what it puts
 * there would be a group of one.
 */
function apache(rules: readonly Rule[], endings: readonly Ending[]): string {
  const lines = rules.flatMap(({ from, page: address, hash }) => {
    const pattern = patternOf(from);
    const page = address.replace(/[%$]/g, '\\$&');
    return [
      // The query stands before the "#id", so it is written out where there is one.
      ...[
        'RewriteCond %{QUERY_STRING} .',
        `RewriteCond %{REQUEST_URI} ${pattern}`,
        `RewriteRule ^ ${page}?%{QUERY_STRING}${hash} [R=301,NE,L]`,
      ],
      ...[`RewriteCond %{REQUEST_URI} ${pattern}`, `RewriteRule ^ ${page}${hash} [R=301,NE,L]`],
    ];
  });
  const gone = endings.flatMap(({ at }) => [
    `RewriteCond %{REQUEST_URI} ${patternOf(at)}`,
    'RewriteRule ^ - [G]',
    `<If "%{REQUEST_URI} =~ m#${patternOf(at).replace(/^"|"$/g, '').replace(/["#]/g, '\\$&')}#">`,
    `ErrorDocument 410 ${decoded(`${at}index.html`)}`,
    '</If>',
  ]);
  return file(
    '#',
    'Apache: append this file to the one at the top of the site, or include it in its <Directory>.',
    [...(lines.length + gone.length > 0 ? ['RewriteEngine On'] : []), ...lines, ...gone],
  );
}

/** Netlify and Cloudflare carry the query along by themselves. */
function hosted(rules: readonly Rule[]): string {
  const lines = rules.flatMap((rule) =>
    bothWays(rule.from).map((from) => `${from} ${rule.page}${rule.hash} 301`),
  );
  return file(
    '#',
    'Netlify, Cloudflare Pages: copy this file to the top of what you publish.',
    lines,
  );
}

/** A word of a configuration file, in quotes where it holds more than plain signs. */
function quoted(word: string): string {
  return /[\s"';{}#]/.test(word) ? `"${word.replace(/["\\]/g, '\\$&')}"` : word;
}

/** An address as a server compares it that decodes first, as a word of its configuration. */
function decoded(address: string): string {
  return quoted(decodeURIComponent(address));
}

/** An address in which letters beyond ASCII stand as they are, and signs of ASCII stay encoded. */
function withLetters(address: string): string {
  return address.replace(/(?:%[89a-f][0-9a-f])+/gi, decodeURIComponent);
}

/**
 * The decoded path with and without its last slash, as Apache's regular expressions write it: in
 * quotes, where a blank would end it.
 */
function patternOf(address: string): string {
  const words = decodeURIComponent(address.replace(/\/$/, '')).replace(
    /[\\^$.*+?()[\]{}|"]/g,
    '\\$&',
  );
  return /[\s"']/.test(words) ? `"^${words}/?$"` : `^${words}/?$`;
}

/** An old address as it is, and without its last slash. */
function bothWays(address: string): string[] {
  return [address, address.replace(/\/$/, '')];
}

function file(mark: string, how: string, lines: readonly string[]): string {
  const what =
    'Pages of the field guide that have moved; written by the build from content/permalinks.yaml.';
  return (
    [what, how].map((line) => `${mark} ${line}\n`).join('') +
    lines.map((line) => `${line}\n`).join('')
  );
}

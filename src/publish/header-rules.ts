import { underBase } from '../urls/permalink.ts';

/** A page of a built site and its content security policy. */
export interface SealedPage {
  /** Its file below the home page: `guides/introduction/index.html`, `404.html`. */
  file: string;
  policy: string;
}

/** A file of rules for one kind of server. */
export interface HeaderFile {
  /** Its name below `headers/`. */
  name: string;
  text: string;
}

/**
 * Bytes at these addresses never change: their names hold a hash of them. Regular expressions of
 * the beginning of the path below the base.
 */
export const NAMED_BY_HASH = [
  '/assets/',
  '/pagefind/(fragment|index)/',
  '/pagefind/[^/]+\\.pf_meta$',
] as const;

/**
 * Each page's policy as rules by which servers send it as a header as well: the same words as in
 * the page's own `meta` element, so that it holds from the first byte. Pages share policies, so
 * each policy is written once and each page names its own.
 */
export function headerFiles(pages: readonly SealedPage[], base: string): HeaderFile[] {
  const policies = [...new Set(pages.map(({ policy }) => policy))];
  const rows = pages.flatMap(({ file, policy }) =>
    pathsOf(file, base).map((path): Row => ({
      path,
      policy,
      number: policies.indexOf(policy) + 1,
    })),
  );
  return [
    { name: 'nginx.conf', text: nginx(rows, base) },
    { name: 'Caddyfile', text: caddy(rows) },
    { name: 'apache.conf', text: apache(policies) },
    { name: 'apache.map', text: apacheMap(rows) },
    { name: '_headers', text: hosted(base) },
  ];
}

/** What a server says of them. */
const FOR_GOOD = 'public, max-age=31536000, immutable';

interface Row {
  /** Path with base, unescaped: servers compare it so. */
  path: string;
  policy: string;
  /** Of its policy, from 1. */
  number: number;
}

/** The path of a file and, where it is the index of a folder, that of the folder. */
function pathsOf(file: string, base: string): string[] {
  const path = decodeURI(underBase(base, `/${file}`));
  return path.endsWith('/index.html') ? [path.replace(/index\.html$/, ''), path] : [path];
}

/**
 * nginx knows a page by its file: it has looked for the index of the folder before it sends
 * headers.
 */
function nginx(rows: readonly Row[], base: string): string {
  const lines = rows
    .filter(({ path }) => !path.endsWith('/'))
    .map(({ path, policy }) => `  ${JSON.stringify(path)} "${policy}";`);
  const policies = ['map $uri $field_guide_policy {', '  default "";', ...lines, '}'];
  const root = decodeURI(underBase(base, ''))
    .replace(/\/$/, '')
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const hashed = NAMED_BY_HASH.map(
    (pattern) =>
      `  ${JSON.stringify(`~^${root}${pattern}`).replaceAll('\\\\', '\\')} "${FOR_GOOD}";`,
  );
  const caching = ['map $uri $field_guide_caching {', '  default "no-cache";', ...hashed, '}'];
  return file(
    'nginx: include this file outside of the server blocks; deploy/nginx.conf says how the headers are sent.',
    [...policies, ...caching],
  );
}

function caddy(rows: readonly Row[]): string {
  const lines = rows.map(({ path, policy }) => `\t${JSON.stringify(path)} "${policy}"`);
  const map = ['map {path} {field_guide_policy} {', ...lines, '\tdefault ""', '}'];
  return file(
    'Caddy: import this file in the block of the site; deploy/Caddyfile says how the header is sent.',
    map,
  );
}

function apache(policies: readonly string[]): string {
  const lines = policies.map(
    (policy, i) =>
      `Header always set Content-Security-Policy "${policy}" "expr=reqenv('FIELD_GUIDE_POLICY') == '${i + 1}'"`,
  );
  return file(
    'Apache: include this file in the <VirtualHost>, after a RewriteRule that sets FIELD_GUIDE_POLICY by headers/apache.map.',
    lines,
  );
}

function apacheMap(rows: readonly Row[]): string {
  const lines = rows.map(({ path, number }) => `${path.replaceAll(' ', '%20')} ${number}`);
  return file(
    'Apache: a RewriteMap from each page to the number of its policy in headers/apache.conf.',
    lines,
  );
}

/**
 * Hosts that allow for a hundred rules can't take one for each page; there the policy stands in
 * each page alone.
 */
function hosted(base: string): string {
  const row = (path: string, name: string, value: string) => [
    underBase(base, path),
    `  ${name}: ${value}`,
  ];
  return file('Netlify, Cloudflare Pages: copy this file to the top of what you publish.', [
    ...row('/*', 'X-Content-Type-Options', 'nosniff'),
    ...row('/assets/*', 'Cache-Control', FOR_GOOD),
    ...row('/*.md', 'Content-Type', 'text/markdown; charset=utf-8'),
    ...row('/*.epub', 'Content-Type', 'application/epub+zip'),
  ]);
}

function file(how: string, lines: readonly string[]): string {
  return [`# Headers of the field guide; written by the build.`, `# ${how}`, ...lines]
    .map((line) => `${line}\n`)
    .join('');
}

import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Gone, Move } from '../../src/schemas/link-list.ts';

/** What a server answered. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** A deployed site as the checks see it. */
export interface CheckedSite {
  /** Scheme, host and port. */
  origin: string;
  /** Path of the site, without its last slash. */
  base: string;
  /** Folder of the built site. */
  folder: string;
}

/** The type that each ending of a built site must be sent with. */
export const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.epub': 'application/epub+zip',
  '.yml': 'application/yaml',
  '.yaml': 'application/yaml',
  '.inv': 'application/octet-stream',
  '.bin': 'application/octet-stream',
  '.pagefind': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
  '.pf_fragment': 'application/octet-stream',
  '.pf_meta': 'application/octet-stream',
};
/** Files that are not what their ending says. */
const OWN_TYPES: readonly [path: RegExp, type: string][] = [
  [/^feeds\//, 'application/atom+xml; charset=utf-8'],
  [/^opensearch\.xml$/, 'application/opensearchdescription+xml; charset=utf-8'],
];
/** Rules for servers: nobody reads them over the network. */
const RULES = /^(redirects|headers)\//;
const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/;

/**
 * Asks for a path of the server, each time by a connection of its own, following nothing and
 * unpacking nothing.
 */
export function ask(
  site: CheckedSite,
  path: string,
  headers: Record<string, string> = {},
): Promise<Answer> {
  return new Promise((done, fail) => {
    const asked = request(site.origin + encodeURI(path), { headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const entries = Object.entries(response.headers).map(([name, value]) => [
          name,
          String(value),
        ]);
        done({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(entries),
          body: Buffer.concat(chunks),
        });
      });
    });
    asked.on('error', fail).end();
  });
}

/** What is wrong with a deployed site, a sentence each. */
export async function faultsOf(site: CheckedSite): Promise<string[]> {
  const checks = [pages, types, oldAddresses, missing, caching, compression, policies, noListing];
  const found: string[] = [];
  for (const check of checks)
    found.push(...(await check(site)).map((fault) => `${check.name}: ${fault}`));
  return found;
}

const same = (what: string, got: unknown, wanted: unknown): string[] =>
  got === wanted ? [] : [`${what} is ${String(got)}, not ${String(wanted)}`];

async function pages(site: CheckedSite): Promise<string[]> {
  const home = await ask(site, `${site.base}/`);
  const bare = await ask(site, `${site.base}/guides?from=wiki`);
  return [
    ...same('status of the home page', home.status, 200),
    ...same('the home page', home.body.equals(readFileSync(join(site.folder, 'index.html'))), true),
    ...same('status of a page without its slash', [301, 302, 307, 308].includes(bare.status), true),
    ...same(
      'its Location',
      placeOf(bare.headers['location'], site),
      `${site.base}/guides/?from=wiki`,
    ),
  ];
}

async function types(site: CheckedSite): Promise<string[]> {
  const faults: string[] = [];
  const seen = new Map<string, string>();
  for (const file of filesOf(site.folder))
    if (!RULES.test(file))
      seen.set(OWN_TYPES.find(([path]) => path.test(file))?.[1] ?? extname(file), file);
  for (const [ending, file] of seen) {
    const { status, headers } = await ask(site, `${site.base}/${file}`);
    const wanted = OWN_TYPES.find(([path]) => path.test(file))?.[1] ?? TYPES[ending];
    faults.push(
      ...same(`status of ${file}`, status, 200),
      ...same(`type of ${file}`, headers['content-type']?.toLowerCase(), wanted),
    );
    faults.push(...same(`nosniff of ${file}`, headers['x-content-type-options'], 'nosniff'));
  }
  return faults;
}

async function oldAddresses(site: CheckedSite): Promise<string[]> {
  const list = JSON.parse(readFileSync(join(site.folder, 'links.json'), 'utf8')) as {
    redirects: Move[];
    gone: Gone[];
  };
  const byServer = readFileSync(join(site.folder, 'redirects', 'nginx.conf'), 'utf8');
  const faults: string[] = [];
  for (const { from, to } of list.redirects.filter(({ from }) => !from.includes('#'))) {
    for (const path of [`${site.base}/${from}`, `${site.base}/${from}`.replace(/\/$/, '')]) {
      const { status, headers, body } = await ask(site, `${path}?from=wiki&x=1`);
      const [page = '', id] = to.split('#');
      if (byServer.includes(`location = ${path} {`)) {
        const wanted = `${site.base}/${page}?from=wiki&x=1${id ? `#${id}` : ''}`;
        faults.push(
          ...same(`status of ${path}`, status, 301),
          ...same(`Location of ${path}`, placeOf(headers['location'], site), wanted),
        );
      } else if (path.endsWith('/')) {
        // Only a page sees which "#id" was asked for, and this one has ids that went elsewhere.
        faults.push(
          ...same(`status of ${path}`, status, 200),
          ...same(`script of ${path}`, body.includes('id="moved"'), true),
        );
      }
    }
  }
  for (const { address, why } of list.gone.filter(({ address }) => !address.includes('#'))) {
    for (const path of [`${site.base}/${address}`, `${site.base}/${address}`.replace(/\/$/, '')]) {
      const { status, headers, body } = await ask(site, path);
      // The slash may be put behind it first.
      if (!path.endsWith('/') && placeOf(headers['location'], site) === `${path}/`) continue;
      faults.push(
        ...same(`status of ${path}`, status, 410),
        ...same(`words of ${path}`, body.includes(why), true),
      );
      faults.push(
        ...same(`type of ${path}`, headers['content-type']?.toLowerCase(), TYPES['.html']),
      );
      faults.push(...same(`policy of ${path}`, headers['content-security-policy'], policyIn(body)));
    }
    const markdown = await ask(site, `${site.base}/${address}index.md`);
    faults.push(...same(`status of ${address}index.md`, markdown.status, 200));
  }
  if (list.redirects.length === 0 || list.gone.length === 0)
    faults.push('the site has no old addresses to try');
  return faults;
}

async function missing(site: CheckedSite): Promise<string[]> {
  const page = readFileSync(join(site.folder, '404.html'));
  const paths = [
    '/guides/no-such-page/',
    '/no-such-file.md',
    '/assets/none.00000000.js',
    '/objects.inv/x',
    '/.htaccess',
    '/redirects/.htaccess',
  ];
  const faults = await Promise.all(
    paths.map(async (path) => {
      const { status, headers, body } = await ask(site, site.base + path);
      return [
        ...same(`status of ${path}`, status, 404),
        ...same(`body of ${path}`, body.equals(page), true),
        ...same(`type of ${path}`, headers['content-type']?.toLowerCase(), TYPES['.html']),
        ...same(`caching of ${path}`, headers['cache-control'], 'no-cache'),
        ...same(`policy of ${path}`, headers['content-security-policy'], policyIn(page)),
      ];
    }),
  );
  return faults.flat();
}

async function caching(site: CheckedSite): Promise<string[]> {
  const faults: string[] = [];
  const hashed = /^assets\/|^pagefind\/(fragment|index)\/|^pagefind\/[^/]+\.pf_meta$/;
  const files = filesOf(site.folder).filter((file) => !RULES.test(file));
  const kept = files.filter((file) => hashed.test(file));
  const changing = [
    'index.html',
    'sw.js',
    'links.json',
    'llms.txt',
    'objects.inv',
    'pagefind/pagefind-entry.json',
    'favicon.svg',
  ];
  for (const file of [kept[0]!, kept.at(-1)!, kept.find((path) => path.startsWith('pagefind/'))!]) {
    const { headers } = await ask(site, `${site.base}/${file}`);
    faults.push(
      ...same(
        `caching of ${file}`,
        headers['cache-control'],
        'public, max-age=31536000, immutable',
      ),
    );
  }
  for (const file of changing) {
    const path = `${site.base}/${file}`;
    for (const encoding of ['identity', 'gzip', 'br']) {
      const first = await ask(site, path, { 'accept-encoding': encoding });
      faults.push(...same(`caching of ${file}`, first.headers['cache-control'], 'no-cache'));
      const tag = first.headers['etag'] ?? '';
      const again = await ask(site, path, { 'accept-encoding': encoding, 'if-none-match': tag });
      faults.push(
        ...same(`${file} asked again with its ETag (${encoding})`, tag !== '' && again.status, 304),
      );
    }
  }
  return faults;
}

async function compression(site: CheckedSite): Promise<string[]> {
  const faults: string[] = [];
  const shrinking = ['.html', '.js', '.json', '.xml', '.md', '.svg', '.txt'];
  for (const ending of shrinking) {
    const file = largest(site.folder, ending);
    const bytes = readFileSync(join(site.folder, file));
    const { headers, body } = await ask(site, `${site.base}/${file}`, {
      'accept-encoding': 'gzip',
    });
    if (bytes.length < 1024) continue;
    faults.push(...same(`encoding of ${file}`, headers['content-encoding'], 'gzip'));
    if (headers['content-encoding'] === 'gzip')
      faults.push(...same(`${file} unpacked`, gunzipSync(body).equals(bytes), true));
    faults.push(...same(`Vary of ${file}`, /accept-encoding/i.test(headers['vary'] ?? ''), true));
    const best = await ask(site, `${site.base}/${file}`, { 'accept-encoding': 'gzip, br' });
    const unpacked =
      best.headers['content-encoding'] === 'br'
        ? brotliDecompressSync(best.body)
        : gunzipSync(best.body);
    faults.push(...same(`${file} for a browser that knows Brotli`, unpacked.equals(bytes), true));
    const plain = await ask(site, `${site.base}/${file}`);
    faults.push(
      ...same(`${file} for somebody who unpacks nothing`, plain.body.equals(bytes), true),
    );
  }
  for (const file of ['objects.inv', 'staff-plus-field-guide.epub']) {
    const { headers } = await ask(site, `${site.base}/${file}`, { 'accept-encoding': 'gzip, br' });
    faults.push(...same(`encoding of ${file}`, headers['content-encoding'], undefined));
  }
  return faults;
}

async function policies(site: CheckedSite): Promise<string[]> {
  const faults: string[] = [];
  const gone = JSON.parse(readFileSync(join(site.folder, 'links.json'), 'utf8')) as {
    gone: Gone[];
  };
  const elsewhere = new Set(gone.gone.map(({ address }) => `${address}index.html`));
  for (const file of filesOf(site.folder).filter(
    (path) => path.endsWith('.html') && !elsewhere.has(path),
  )) {
    const wanted = policyIn(readFileSync(join(site.folder, file)));
    const { status, headers } = await ask(
      site,
      `${site.base}/${file.replace(/(^|\/)index\.html$/, '$1')}`,
    );
    if (status === 301) continue;
    faults.push(...same(`policy of ${file}`, headers['content-security-policy'], wanted));
  }
  // A policy with a worker governs what the worker fetches, and one with data governs nothing.
  for (const file of ['sw.js', 'links.json']) {
    const { headers } = await ask(site, `${site.base}/${file}`);
    faults.push(...same(`policy of ${file}`, headers['content-security-policy'], undefined));
  }
  return faults;
}

async function noListing(site: CheckedSite): Promise<string[]> {
  const answers = await Promise.all(
    ['/assets/', '/feeds/', '/previews/guide/', '/oembed/'].map((path) =>
      ask(site, site.base + path),
    ),
  );
  return answers.flatMap(({ status }, i) => same(`status of folder ${i}`, status, 404));
}

/** A Location as a path, whether the server wrote the host in front or not. */
function placeOf(location: string | undefined, { origin }: CheckedSite): string {
  if (location === undefined) return 'missing';
  const url = new URL(location, origin);
  return url.pathname + url.search + url.hash;
}

function policyIn(html: Buffer): string | undefined {
  return POLICY.exec(html.toString('utf8'))?.[1];
}

function largest(folder: string, ending: string): string {
  const files = filesOf(folder).filter((file) => extname(file) === ending && !RULES.test(file));
  const size = (file: string) => readFileSync(join(folder, file)).length;
  const found = files.reduce(
    (best, file) => (size(file) > size(best) ? file : best),
    files[0] ?? '',
  );
  if (!found) throw new Error(`the site has no file that ends in ${ending}`);
  return found;
}

/** Every file of a folder, by path from it with forward slashes. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) =>
      join(item.parentPath, item.name).slice(join(folder, '/').length).replaceAll('\\', '/'),
    )
    .sort();
}

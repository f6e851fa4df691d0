/**
 * Where the book is served. One variable sets it: `SITE_URL=https://wiki.example.org/field-guide/
 * npm run build`.
 */
import { UserError } from './problems/user-error.ts';

/** The address of a build that was given none; examples in the content are written for it. */
export const DEFAULT_SITE_URL = 'https://staffplus.example/';

/**
 * An address taken apart, as browsers write it: letters beyond ASCII percent-encoded in the path,
 * as punycode in the host.
 */
export interface SiteSettings {
  /** Scheme, host and port: `https://wiki.example.org`. */
  site: string;
  /** The path below it without its last slash, or `/` at the root: `/f%C3%BChrung`. */
  base: string;
  /** The whole address, with its last slash. */
  href: string;
}

/**
 * What an address for a site may not be, each with its mend, in the order in which a person should
 * hear of them.
 */
const REFUSALS: readonly {
  if: (url: string) => boolean;
  says: string;
  mend: (url: string) => string;
}[] = [
  {
    if: (url) => url.trim() === '',
    says: 'is empty',
    mend: () => example('unset it, or give the whole address'),
  },
  {
    if: (url) => /[\u0000-\u001f\u007f-\u009f]/.test(url),
    says: 'holds a control character',
    mend: () => 'type it anew, without line breaks and tabs',
  },
  {
    if: (url) => /\s/u.test(url),
    says: 'holds a space',
    mend: (url) => nearby(url.trim().replaceAll(/\s/gu, '%20')),
  },
  {
    if: (url) => url.includes('\\'),
    says: 'holds a backslash',
    mend: (url) => nearby(url.replaceAll('\\', '/')),
  },
  {
    if: (url) => !/^[a-z][a-z0-9+.-]*:/i.test(url) || /^[^/:]+:\d+(\/|$)/.test(url),
    says: 'has no scheme',
    mend: (url) => nearby(`https://${url.replace(/^\/+/, '')}`),
  },
  {
    if: (url) => !/^https?:/i.test(url),
    says: 'is no web address',
    mend: () => example('give one that begins with http:// or https://'),
  },
  {
    if: (url) => !/^https?:\/\/[^/?#]/i.test(url),
    says: 'has no host',
    mend: () => example('give the whole address'),
  },
  {
    if: (url) => /^[^/]*\/\/[^/?#]*@/.test(url),
    says: 'holds a user name or password, which every page would show',
    mend: (url) => nearby(url.replace(/\/\/[^/?#]*@/, '//')),
  },
  {
    if: (url) => url.includes('#'),
    says: 'holds a fragment ("#")',
    mend: (url) => nearby(url.replace(/#.*/, '')),
  },
  {
    if: (url) => url.includes('?'),
    says: 'holds a query ("?")',
    mend: (url) => nearby(url.replace(/\?.*/, '')),
  },
  {
    if: (url) => /%(?![0-9a-f]{2})/i.test(url),
    says: 'holds a "%" that is no percent-encoding',
    mend: () => 'write "%25" for the sign itself',
  },
  {
    if: (url) => /%(2f|5c)/i.test(url),
    says: 'holds an encoded slash, which servers take for a real one',
    mend: () => 'use another path',
  },
  {
    if: (url) => /%([01][0-9a-f]|7f)/i.test(url),
    says: 'holds an encoded control character',
    mend: () => 'use another path',
  },
  {
    if: (url) => !isDecodable(url),
    says: 'is percent-encoded, but not in UTF-8',
    mend: () => 'type the path with its letters as they are',
  },
  {
    if: (url) => pathOf(url).split('/').some(isDots),
    says: 'holds "." or ".." as a part of its path',
    mend: () => 'write the path as it is in the end',
  },
  {
    if: (url) => /\/\//.test(pathOf(url)),
    says: 'holds "//" in its path',
    mend: (url) => nearby(url.replace(/([^:/])\/{2,}/g, '$1/')),
  },
  {
    if: (url) => !URL.canParse(url),
    says: 'is no address',
    mend: () => example('look at its host and port; give the whole address'),
  },
];

/** What RFC 3986 wants percent-encoded in a path. */
const NOT_IN_A_PATH = /[^\w\-.~!$&'()*+,;=:@%/]/g;

/**
 * Takes an address for the site apart. Throws a UserError with one sentence where it is none that a
 * site can be served from.
 */
export function siteSettings(url: string | undefined = DEFAULT_SITE_URL): SiteSettings {
  const refusal = REFUSALS.find((rule) => rule.if(url));
  if (refusal)
    throw new UserError(
      `SITE_URL is ${JSON.stringify(url)}, which ${refusal.says}: ${refusal.mend(url)}`,
    );
  const { origin, pathname } = new URL(url);
  // Browsers leave "[", "]" and "|" as they are, Markdown encodes them, and RFC 3986 has them
  // encoded in a path.
  const base = pathname.replace(/\/$/, '').replace(NOT_IN_A_PATH, encodeURIComponent) || '/';
  return { site: origin, base, href: `${origin}${base === '/' ? '' : base}/` };
}

function example(advice: string): string {
  return `${advice}, like "https://wiki.example.org/field-guide/"`;
}

function nearby(url: string): string {
  return `did you mean ${JSON.stringify(url)}?`;
}

/** What stands behind the host, before it is normalized. */
function pathOf(url: string): string {
  return url.replace(/^[^/]*\/\/[^/?#]*/, '');
}

/** A part of a path that browsers take for "here" or "one up", also where its dots are encoded. */
function isDots(part: string): boolean {
  return /^(\.|%2e){1,2}$/i.test(part);
}

function isDecodable(url: string): boolean {
  try {
    decodeURIComponent(url);
    return true;
  } catch {
    return false;
  }
}

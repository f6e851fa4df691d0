import type { LinkList } from '../schemas/link-list.ts';

export type { LinkList };

/** The addresses of a guide, ready to be asked. All are from the home page; pages end with a slash, or are empty for the home page. */
export interface LinkIndex {
  /** Page → the ids on it. */
  pages: ReadonlyMap<string, ReadonlySet<string>>;
  files: ReadonlySet<string>;
  /** Old address → new address, of pages and of places. */
  moves: ReadonlyMap<string, string>;
  /** Address given up → why. */
  gone: ReadonlyMap<string, string>;
  /** First parts of addresses: `guides`, `stories`. */
  rooms: ReadonlySet<string>;
  /** Beginnings of a link into the guide, without scheme: `wiki.example/guide/`. */
  sites: readonly string[];
  /** Prefixes under which a wiki knows the guide: `fieldguide` in `[[fieldguide:guides/introduction/]]`. */
  interwiki: readonly string[];
  /** Hosts that are never a copy of the guide. */
  otherHosts: ReadonlySet<string>;
}

/** Where else the guide may stand. */
export interface Whereabouts {
  /** Further addresses of its home page: `https://wiki.example/guide/`, or without scheme `go/guide`. */
  sites?: readonly string[];
  /** Prefixes of interwiki links. */
  interwiki?: readonly string[];
}

/** The prefix that the chapter on linking proposes. */
const INTERWIKI = 'fieldguide';

/** Makes a list of links askable. */
export function linkIndex(list: LinkList, { sites = [], interwiki = [INTERWIKI] }: Whereabouts = {}): LinkIndex {
  const pages = new Map(list.pages.map(({ address, places }) => [address, new Set(places.map(({ id }) => id))]));
  const moves = new Map(list.redirects.map(({ from, to }) => [canonical(from), canonical(to)]));
  const gone = new Map(list.gone.map(({ address, why }) => [canonical(address), why]));
  const known = [...pages.keys(), ...moves.keys(), ...gone.keys()];
  return {
    pages,
    files: new Set(list.files),
    moves,
    gone,
    rooms: new Set(known.filter((address) => address.includes('/')).map((address) => address.split('/')[0]!)),
    sites: [...new Set([list.site, ...sites].map(withoutScheme))].sort((a, b) => b.length - a.length),
    interwiki,
    otherHosts: new Set(list.otherHosts),
  };
}

/** An address in the one form in which it is compared: no slash in front, one at the end of the page, `index.html` left out. */
export function canonical(address: string): string {
  const [page = '', fragment] = address.split('#');
  const folder = page
    .replace(/^\/+/, '')
    .replace(/\/{2,}/g, '/')
    .replace(/(^|\/)index\.(html?|md)$/, '$1');
  const closed = folder === '' || folder.endsWith('/') || /\.[a-z0-9]+$/.test(folder) ? folder : `${folder}/`;
  return fragment ? `${closed}#${fragment}` : closed;
}

function withoutScheme(site: string): string {
  return `${site.replace(/^(https?:)?\/\//i, '').replace(/\/+$/, '')}/`;
}

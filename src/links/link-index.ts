import type { LinkList } from '../schemas/link-list.ts';
import { linkGrammar, type LinkGrammar } from './link-grammar.ts';

export type { LinkList };

/**
 * The addresses of a guide, ready to be asked. All are from the home page; pages end with a slash,
 * or are empty for the home page.
 */
export interface LinkIndex {
  /** Page → the ids on it. */
  pages: ReadonlyMap<string, ReadonlySet<string>>;
  files: ReadonlySet<string>;
  /** Old address → new address, of pages and of places. */
  moves: ReadonlyMap<string, string>;
  /** Address given up → why. */
  gone: ReadonlyMap<string, string>;
  /** Beginnings of a link into the guide, without scheme: `wiki.example/guide/`. */
  sites: readonly string[];
  /**
   * Prefixes under which a wiki knows the guide: `fieldguide` in
   * `[[fieldguide:guides/introduction/]]`.
   */
  interwiki: readonly string[];
  /** Hosts that are never a copy of the guide. */
  otherHosts: ReadonlySet<string>;
  /** What its addresses look like. */
  grammar: LinkGrammar;
}

/** Where else the guide may stand. */
export interface Whereabouts {
  /**
   * Further addresses of its home page: `https://wiki.example/guide/`, or without scheme
   * `go/guide`.
   */
  sites?: readonly string[];
  /** Prefixes of interwiki links. */
  interwiki?: readonly string[];
}

/** The prefix that the chapter on linking proposes. */
const INTERWIKI = 'fieldguide';

/** Makes a list of links askable. */
export function linkIndex(
  list: LinkList,
  { sites: others = [], interwiki = [INTERWIKI] }: Whereabouts = {},
): LinkIndex {
  const pages = new Map(
    list.pages.map(({ address, places }) => [address, new Set(places.map(({ id }) => id))]),
  );
  const moves = new Map(list.redirects.map(({ from, to }) => [canonical(from), canonical(to)]));
  const gone = new Map(list.gone.map(({ address, why }) => [canonical(address), why]));
  const files = new Set(list.files);
  const known = [...pages.keys(), ...moves.keys(), ...gone.keys()];
  const all = [list.site, ...others].map(withoutScheme).flatMap(withTranslated);
  const sites = [...new Set(all)].sort((a, b) => b.length - a.length);
  const ids = [...pages.values()].flatMap((places) => [...places]);
  return {
    pages,
    files,
    moves,
    gone,
    sites,
    interwiki,
    otherHosts: new Set(list.otherHosts),
    grammar: linkGrammar({ addresses: [...known, ...list.files], ids, files: list.files, sites }),
  };
}

/**
 * An address in the one form in which it is compared: no slash in front, one at the end of the
 * page, `index.html` left out.
 */
export function canonical(address: string): string {
  const [page = '', fragment] = address.split('#');
  const folder = page
    .replace(/^\/+/, '')
    .replace(/\/{2,}/g, '/')
    .replace(/(^|\/)index\.(html?|md)$/, '$1');
  const closed =
    folder === '' || folder.endsWith('/') || /\.[a-z0-9]+$/.test(folder) ? folder : `${folder}/`;
  return fragment ? `${closed}#${fragment}` : closed;
}

/** The beginning, and the one under which Google's translator shows the same site. */
function withTranslated(site: string): string[] {
  const [host = '', ...base] = site.split('/');
  if (!host.includes('.') || host.includes(':')) return [site];
  const translated = host.replaceAll('-', '--').replaceAll('.', '-');
  return [site, [`${translated}.translate.goog`, ...base].join('/')];
}

function withoutScheme(site: string): string {
  return `${site.replace(/^(https?:)?\/\//i, '').replace(/\/+$/, '')}/`;
}

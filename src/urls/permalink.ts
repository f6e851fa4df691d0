import type { Kind } from '../vocabulary.ts';

/**
 * Where each kind of entry lives. `#` means that all of a kind share a page and an entry is a place
 * on it.
 */
const ADDRESSES: Record<Kind, (slug: string) => string> = {
  guide: (slug) => `guides/${slug}/`,
  archetype: (slug) => `archetypes/${slug}/`,
  story: (slug) => `stories/${slug}/`,
  resource: (slug) => `resources/${slug}/`,
  question: (slug) => `questions/${slug}/`,
  term: (slug) => `glossary/#${slug}`,
  source: (slug) => `sources/#${slug}`,
  path: (slug) => `paths/${slug}/`,
  page: (slug) => `${slug}/`,
};

/**
 * The address of an entry from the root of the site, without base: `/guides/introduction/`,
 * `/glossary/#snacking`.
 */
export function permalink(kind: Kind, slug: string, fragment?: string): string {
  const address = `/${ADDRESSES[kind](slug)}`;
  return fragment && !address.includes('#') ? `${address}#${fragment}` : address;
}

/**
 * The entry that an address names, whether there is one or not: `/guides/x/` is the guide `x`,
 * `/glossary/#y` the term `y`. Undefined where no entry could stand: at the home page, at a
 * heading, and below a list. A list at the root has the form of a standing page.
 */
export function entryNamedBy(address: string): { kind: Kind; slug: string } | undefined {
  const slug = address.split('#')[1] ?? address.split('/').at(-2) ?? '';
  const kind =
    slug === ''
      ? undefined
      : (Object.keys(ADDRESSES) as Kind[]).find((each) => permalink(each, slug) === address);
  return kind && { kind, slug };
}

/**
 * The list of stories, or the page of one facet, of one of its values, and of the `page`th part of
 * a long list: `/stories/archetype/solver/page/2/`.
 */
export function storiesAddress({
  facet,
  value,
  page = 1,
}: { facet?: string; value?: string; page?: number } = {}): string {
  return `/${['stories', facet, value, ...(page > 1 ? ['page', page] : [])].filter((part) => part !== undefined).join('/')}/`;
}

/**
 * An address with parameters, in the order given; lists stay readable:
 * `/stories/?archetype=solver,architect`.
 */
export function withParameters(
  address: string,
  parameters: readonly (readonly [name: string, value: string])[],
): string {
  const written = parameters.map(
    ([name, value]) =>
      `${name}=${encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%20', '+')}`,
  );
  return written.length > 0 ? `${address}?${written.join('&')}` : address;
}

/** Stories side by side: `/stories/compare/?stories=dan-na,michelle-bu`. */
export function comparisonAddress(stories: readonly string[]): string {
  return withParameters(
    '/stories/compare/',
    stories.length > 0 ? [['stories', stories.join(',')]] : [],
  );
}

/**
 * Kinds whose entries have pages of their own: those have a card to frame, its oEmbed answer and a
 * picture.
 */
export const PAGED_KINDS = [
  'guide',
  'archetype',
  'story',
  'resource',
  'question',
  'path',
  'page',
] as const satisfies readonly Kind[];

/** The card of an entry, made to be framed elsewhere: `/embed/story/dan-na/`. */
export function cardAddress(kind: Kind, slug: string): string {
  return `/embed/${kind}/${slug}/`;
}

/** The oEmbed answer for an entry's page: `/oembed/story/dan-na.json`. */
export function oembedAddress(kind: Kind, slug: string): string {
  return `/oembed/${kind}/${slug}.json`;
}

/**
 * The picture of an entry's page in previews: `/previews/story/dan-na.png`; without an entry, the
 * site's own.
 */
export function pictureAddress(entry?: { kind: Kind; slug: string }): string {
  return entry ? `/previews/${entry.kind}/${entry.slug}.png` : '/previews/guide.png';
}

/**
 * An address under the base the site is served from: `underBase('/guide', '/stories/')` is
 * `/guide/stories/`.
 */
export function underBase(base: string, address: string): string {
  return `${base.replace(/\/+$/, '')}${address.startsWith('/') ? '' : '/'}${address}`;
}

/** The whole address with scheme and host, for previews and citations. */
export function absolute(site: string, base: string, address: string): string {
  return new URL(underBase(base, address), site).href;
}

/** Does this address leave the site? */
export function isOutside(url: string): boolean {
  return /^(https?:)?\/\//.test(url) || url.startsWith('mailto:');
}

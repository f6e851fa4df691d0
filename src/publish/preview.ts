import { KINDS, RESOURCE_KINDS, SECTIONS, type Kind } from '../vocabulary.ts';
import type { ArchetypeEntry, Entry } from '../model/entry.ts';
import { absolute, oembedAddress, pictureAddress } from '../urls/permalink.ts';

/** The guide's name, as it stands in previews and citations. */
export const SITE_NAME = 'The Staff-Plus Field Guide';

/** Size of the picture of a page, in pixels. */
export const PICTURE = { width: 1200, height: 630 } as const;

/** An entry and what its page knows about it. */
export interface PreviewedEntry {
  entry: Entry;
  minutes: number;
  /** The day its words last changed; undefined where nobody knows. */
  changed: Date | undefined;
  /** The rooms above it, each with its address without base. */
  trail: readonly (readonly [href: string, title: string])[];
}

/** What a page says about itself to machines. */
export interface PreviewedPage {
  title: string;
  description: string;
  /** Address without base. */
  here: string;
  /** Kept out of search engines. */
  quiet?: boolean;
  /** The entry it shows; pages without one are the guide's own. */
  about?: PreviewedEntry | undefined;
  archetypes: readonly ArchetypeEntry[];
  /**
   * Whose picture and oEmbed answer a page without an entry has: a page that is gone keeps those of
   * its old address.
   */
  companion?: { kind: Kind; slug: string } | undefined;
}

/** Where the guide is served: scheme and host, and the path below it. */
export interface Place {
  site: string;
  base: string;
}

/** Everything the head of a page says for previews, search engines and citation managers. */
export interface Preview {
  /** Title of the window. */
  title: string;
  canonical: string;
  /** `name` tags: key and content. */
  names: [name: string, content: string][];
  /** `property` tags: key and content. */
  properties: [property: string, content: string][];
  /** Address of the oEmbed answer, for pages that have one. */
  oembed?: string | undefined;
  /** JSON-LD, ready to stand in a script element. */
  data: string;
}

/** What a page's head says. */
export function previewOf(page: PreviewedPage, { site, base }: Place): Preview {
  const { title, description, here, quiet, about } = page;
  const companion = about?.entry ?? page.companion;
  const whole = (address: string) => absolute(site, base, address);
  const canonical = whole(here);
  const day = about?.changed?.toISOString().slice(0, 10);
  const labels = about ? labelsOf(about, page.archetypes) : [];
  return {
    title: here === '/' ? title : `${title} · ${SITE_NAME.replace('The ', '')}`,
    canonical,
    names: [
      ['description', description],
      ...(quiet ? [['robots', 'noindex'] as [string, string]] : []),
      ['twitter:card', 'summary_large_image'],
      ...labels.flatMap(([label, data], i): [string, string][] => [
        [`twitter:label${i + 1}`, label],
        [`twitter:data${i + 1}`, data],
      ]),
      ...(about ? citationTags(title, day, canonical) : []),
    ],
    properties: [
      ['og:type', about ? 'article' : 'website'],
      ['og:site_name', SITE_NAME],
      ['og:title', title],
      ['og:description', description],
      ['og:url', canonical],
      ['og:image', whole(pictureAddress(companion))],
      ['og:image:width', String(PICTURE.width)],
      ['og:image:height', String(PICTURE.height)],
      ['og:image:alt', about ? `${KINDS[about.entry.kind].one}: ${title}` : SITE_NAME],
      ...(day ? [['article:modified_time', day] as [string, string]] : []),
    ],
    oembed: companion && whole(oembedAddress(companion.kind, companion.slug)),
    data: jsonForScript(
      about
        ? {
            '@context': SCHEMA,
            '@graph': [articleOf(page, about, whole), breadcrumbsOf(title, about, whole)],
          }
        : siteOf(page, whole),
    ),
  };
}

const SCHEMA = 'https://schema.org';

/** What Slack shows in two columns under a preview: how long it takes, and what it is. */
export function labelsOf(
  { entry, minutes }: Pick<PreviewedEntry, 'entry' | 'minutes'>,
  archetypes: readonly ArchetypeEntry[],
): [label: string, data: string][] {
  const time: [string, string] = ['Reading time', `${minutes} min`];
  switch (entry.kind) {
    case 'guide':
      return [time, ['Part', SECTIONS[entry.data.section].title]];
    case 'archetype':
      return [time, ['Archetype', entry.title]];
    case 'story':
      return [time, ['Archetype', archetypesOf(entry.data.archetypes, archetypes)]];
    case 'resource':
      return [time, ['Kind', RESOURCE_KINDS[entry.data.kind]]];
    case 'path':
      return [time, ['For you if', entry.data.who]];
    default:
      return [time];
  }
}

function archetypesOf(
  roles: readonly { id: string }[],
  archetypes: readonly ArchetypeEntry[],
): string {
  return roles.map(({ id }) => archetypes.find(({ slug }) => slug === id)?.title ?? id).join(', ');
}

/** Tags that Zotero and its like read: the page as a chapter of the guide. */
function citationTags(
  title: string,
  day: string | undefined,
  canonical: string,
): [string, string][] {
  return [
    ['citation_title', title],
    ['citation_inbook_title', SITE_NAME],
    ['citation_author', SITE_NAME],
    ...(day ? [['citation_publication_date', day.replaceAll('-', '/')] as [string, string]] : []),
    ['citation_public_url', canonical],
  ];
}

type Whole = (address: string) => string;

function articleOf(
  { title, description, here }: PreviewedPage,
  { entry, changed }: PreviewedEntry,
  whole: Whole,
): object {
  return {
    '@type': 'Article',
    headline: title,
    description,
    url: whole(here),
    image: whole(pictureAddress(entry)),
    ...(changed && { dateModified: changed.toISOString().slice(0, 10) }),
    author: { '@type': 'Organization', name: SITE_NAME, url: whole('/') },
    // A story is about a person as of the interview, which its own month says.
    ...(entry.kind === 'story' && {
      temporalCoverage: entry.data.recorded,
      isBasedOn: entry.data.sourceUrl,
      about: {
        '@type': 'Person',
        name: entry.data.name,
        jobTitle: entry.data.role,
        worksFor: { '@type': 'Organization', name: entry.data.company },
      },
    }),
  };
}

function breadcrumbsOf(title: string, { trail }: PreviewedEntry, whole: Whole): object {
  const rooms = [['/', 'Guide'] as const, ...trail].map(([href, name], i) => ({
    '@type': 'ListItem',
    position: i + 1,
    name,
    item: whole(href),
  }));
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...rooms, { '@type': 'ListItem', position: rooms.length + 1, name: title }],
  };
}

function siteOf({ title, description, here }: PreviewedPage, whole: Whole): object {
  const guide = { '@type': 'WebSite', name: SITE_NAME, url: whole('/') };
  return {
    '@context': SCHEMA,
    ...(here === '/'
      ? { ...guide, description }
      : { '@type': 'WebPage', name: title, description, url: whole(here), isPartOf: guide }),
  };
}

/** JSON that cannot end the script element it stands in. */
export function jsonForScript(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

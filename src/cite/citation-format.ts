/**
 * A place in the guide to be cited in somebody's wiki, and the words quoted from it, where there
 * are some.
 */
export interface CitedPlace {
  /** Title of the page. */
  title: string;
  /** Heading of the section, where the place is one. */
  section?: string | undefined;
  /** Name of the guide. */
  site: string;
  /** Day the words last changed, "2026-11-20"; absent on pages without one. */
  date?: string | undefined;
  /** Whole web address with the fragment. */
  address: string;
  /** The passage quoted, one text for each paragraph. */
  quote?: readonly string[] | undefined;
}

/**
 * What goes onto the clipboard: always a plain text, and HTML beside it where the target reads
 * that.
 */
export interface Clip {
  plain: string;
  html?: string;
}

/**
 * The forms of a citation in the order of the menu: what the reader sees, what it is for, and how
 * it is made.
 */
export const CITATION_FORMS = {
  rich: { label: 'Rich text', use: 'Confluence, Notion, Docs', clip: richCitation },
  markdown: {
    label: 'Markdown',
    use: 'GitHub, Obsidian, MkDocs',
    clip: (place: CitedPlace): Clip => ({ plain: markdownCitation(place) }),
  },
  mediawiki: {
    label: 'MediaWiki',
    use: 'wikitext',
    clip: (place: CitedPlace): Clip => ({ plain: mediaWikiCitation(place) }),
  },
  jira: {
    label: 'Jira, Confluence',
    use: 'wiki markup',
    clip: (place: CitedPlace): Clip => ({ plain: jiraCitation(place) }),
  },
  // Slack's composer takes the HTML; its programs and workflows take the text.
  slack: {
    label: 'Slack',
    use: 'message',
    clip: (place: CitedPlace): Clip => ({ plain: slackCitation(place), html: htmlCitation(place) }),
  },
  plain: {
    label: 'Plain text',
    use: 'anywhere',
    clip: (place: CitedPlace): Clip => ({ plain: plainCitation(place) }),
  },
} as const;

/** One of the forms. */
export type CitationForm = keyof typeof CITATION_FORMS;

/**
 * One clipboard write that pastes formatted where formatting is understood, and readable where it
 * is not.
 */
function richCitation(place: CitedPlace): Clip {
  return { plain: plainCitation(place), html: htmlCitation(place) };
}

/** HTML: a link, the guide in italics, the day; before it the quotation. */
export function htmlCitation(place: CitedPlace): string {
  const link = `<a href="${escapeHtml(place.address)}">${escapeHtml(label(place))}</a>`;
  const line = `<p>${[link, `<cite>${escapeHtml(place.site)}</cite>`, ...day(place)].join(', ')}</p>`;
  const quote = place.quote?.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('');
  return quote ? `<blockquote>${quote}</blockquote>${line}` : line;
}

/**
 * Markdown (CommonMark): a link, the guide in italics, the day; the quotation as a block quote
 * above.
 */
export function markdownCitation(place: CitedPlace): string {
  const line = [
    `[${escapeMarkdown(label(place))}](${place.address})`,
    `*${escapeMarkdown(place.site)}*`,
    ...day(place),
  ].join(', ');
  const quote = place.quote?.map((paragraph) => `> ${escapeMarkdown(paragraph)}\n>\n`).join('');
  return quote ? `${quote}> — ${line}` : line;
}

/**
 * MediaWiki's wikitext: an external link, the guide in italics, the day; the quotation in a
 * blockquote.
 */
export function mediaWikiCitation(place: CitedPlace): string {
  const address = place.address.replace(/['"[\]<>{}|\s]/g, percent);
  const line = [
    `[${address} ${escapeWikitext(label(place))}]`,
    `''${escapeWikitext(place.site)}''`,
    ...day(place),
  ].join(', ');
  return place.quote?.length
    ? `<blockquote>${place.quote.map(escapeWikitext).join('<br><br>')}<br>— ${line}</blockquote>`
    : line;
}

/**
 * The wiki markup of Jira and of Confluence Server: a link with an alias, the guide in italics, the
 * day; the quotation in `{quote}`.
 */
export function jiraCitation(place: CitedPlace): string {
  const address = place.address.replace(/[[\]{}|!\s]/g, percent);
  // A backslash inside an alias is kept as it is by some versions, so what would end the alias is
  // an entity there.
  const alias = escapeJira(label(place)).replace(/\\([[\]|])/g, (_, character: string) =>
    entity(character),
  );
  const line = [`[${alias}|${address}]`, `_${escapeJira(place.site)}_`, ...day(place)].join(', ');
  return place.quote?.length
    ? `{quote}\n${place.quote.map(escapeJira).join('\n\n')}\n\n— ${line}\n{quote}`
    : line;
}

/**
 * Slack's own markup (mrkdwn): `<address|words>`, the guide in italics, the day; the quotation line
 * by line.
 */
export function slackCitation(place: CitedPlace): string {
  const address = place.address.replace(/[<>|\s]/g, percent).replaceAll('&', '&amp;');
  // A link's words end at ">", which is escaped; Slack has no escape for its other marks.
  const line = [
    `<${address}|${escapeSlack(label(place))}>`,
    `_${escapeSlack(place.site)}_`,
    ...day(place),
  ].join(', ');
  const quote = place.quote?.map((paragraph) => `> ${escapeSlack(paragraph)}`).join('\n>\n');
  return quote ? `${quote}\n> — ${line}` : line;
}

/** Plain text: title, section, guide and day in one line, the address in the next. */
export function plainCitation(place: CitedPlace): string {
  const line = [label(place), place.site, ...day(place)].join(', ');
  const quote = place.quote?.length ? `“${place.quote.join('\n\n')}”\n— ` : '';
  return `${quote}${line}\n${place.address}`;
}

/** The words of the link: the page, and the section where there is one. */
function label({ title, section }: CitedPlace): string {
  return section ? `${title}: ${section}` : title;
}

/** "November 20, 2026" in a list of one, or nothing. */
function day({ date }: CitedPlace): string[] {
  return date
    ? [
        new Date(`${date}T00:00:00Z`).toLocaleDateString('en-US', {
          dateStyle: 'long',
          timeZone: 'UTC',
        }),
      ]
    : [];
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, entity);
}

/**
 * Marks that CommonMark and GFM read inside a line, and those that begin a block at the start of
 * one.
 */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~|]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/!(?=\\\[)/g, '\\!')
    .replace(/^([#+-]|=+$)/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s)/, '$1\\$2');
}

/** Everything wikitext could read as markup becomes an entity. */
function escapeWikitext(text: string): string {
  return text
    .replace(/[&<>[\]{}|~]/g, entity)
    .replace(/''+|__+/g, (run) => [...run].map(entity).join(''))
    .replace(/^[*#:;=-]/, entity);
}

/**
 * A backslash before each of Jira's marks, where it would be read as one; a backslash itself can
 * only be an entity.
 */
function escapeJira(text: string): string {
  return text
    .replace(
      /[\\*_^~|{}[\]!@%]|\?(?=\?)|#(?=\s)|(?<![\p{L}\p{N}])[-+](?=\S)|(?<=\S)[-+](?![\p{L}\p{N}])/gu,
      (mark) => (mark === '\\' ? entity(mark) : `\\${mark}`),
    )
    .replace(/\((?=[xyni/?+-]\)|(?:on|off)\)|\\)/g, '\\(')
    .replace(/[:;](?=[()PD])/g, entity)
    .replace(/^(?=h[1-6]\. |bq\. )(.)/, (_, letter: string) => entity(letter));
}

function escapeSlack(text: string): string {
  return text.replace(/[&<>]/g, entity);
}

function entity(character: string): string {
  return NAMED[character] ?? `&#${character.codePointAt(0)};`;
}

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

import type { Catalogue } from './catalogue.ts';
import { STANDING_SECTIONS } from '../vocabulary.ts';
import { purposesOf, type Entry } from './entry.ts';
import type { LinkGraph } from './link-graph.ts';

/** Fewest words of a body, by kind. */
export const FEWEST_WORDS = { guide: 1200, story: 700 } as const;
/** Fewest different pages a body links to, by kind of page and of target. */
const FEWEST_LINKS = { guide: { guide: 3, story: 2 }, story: { guide: 3 } } as const;

/** Fewest questions, and fewest situations, that a section or an answer names. */
const FEWEST_PURPOSES = 2;
/** Sections that stand on every page of a kind, and so are for the same on each. */
const STANDING: ReadonlySet<string> = new Set(
  Object.values(STANDING_SECTIONS).flatMap(({ first, last }) => [...first, ...last]),
);

const UNFINISHED = /\b(TODO|FIXME|lorem ipsum|to be written|coming soon|placeholder)\b/i;

/**
 * What falls below the bars of the book: pages too short, too little linked, or with marks of
 * unfinished work, and sections that don't say what they are for. One line each.
 */
export function shortcomings(catalogue: Catalogue, graph: LinkGraph): string[] {
  return [
    ...[...catalogue.of('guide'), ...catalogue.of('story')].flatMap((entry) => [
      ...tooShort(entry),
      ...tooLonely(entry, graph),
      ...unfinished(entry),
    ]),
    ...[
      ...catalogue.of('guide'),
      ...catalogue.of('archetype'),
      ...catalogue.of('story'),
      ...catalogue.of('question'),
    ].flatMap(withoutPurpose),
  ];
}

/** Sections and answers of an entry that name too few questions, or too few situations. */
function withoutPurpose(entry: Entry): string[] {
  const purposes = purposesOf(entry);
  return entry.outline.headings
    .filter(({ depth, id }) => depth === 2 && id && !STANDING.has(id))
    .filter(({ id }) => {
      const { asks = [], situations = [] } = purposes.get(id) ?? {};
      return Math.min(asks.length, situations.length) < FEWEST_PURPOSES;
    })
    .map(
      ({ id, line }) =>
        `${entry.file}:${line}: #${id} names fewer than ${FEWEST_PURPOSES} asks or situations`,
    );
}

function tooShort(entry: Entry): string[] {
  const fewest = entry.kind === 'guide' ? FEWEST_WORDS.guide : FEWEST_WORDS.story;
  return entry.outline.words < fewest
    ? [`${entry.file}: ${entry.outline.words} words, fewer than ${fewest}`]
    : [];
}

function tooLonely(entry: Entry, graph: LinkGraph): string[] {
  const wanted: Partial<Record<string, number>> =
    entry.kind === 'guide' ? FEWEST_LINKS.guide : FEWEST_LINKS.story;
  return Object.entries(wanted).flatMap(([kind, fewest = 0]) => {
    const targets = graph
      .outOf(entry.id)
      .filter(({ by, to }) => by === 'link' && to.kind === kind && to !== entry);
    const different = new Set(targets.map(({ to }) => to.id)).size;
    return different < fewest
      ? [`${entry.file}: links to ${different} of kind "${kind}", fewer than ${fewest}`]
      : [];
  });
}

function unfinished(entry: Entry): string[] {
  const found = UNFINISHED.exec(Object.values(entry.outline.texts).join('\n'));
  return found ? [`${entry.file}: "${found[0]}" in the text`] : [];
}

import type { Catalogue } from './catalogue.ts';
import type { Entry } from './entry.ts';
import type { LinkGraph } from './link-graph.ts';

/** Fewest words of a body, by kind. */
export const FEWEST_WORDS = { guide: 1200, story: 700 } as const;
/** Fewest different pages a body links to, by kind of page and of target. */
const FEWEST_LINKS = { guide: { guide: 3, story: 2 }, story: { guide: 3 } } as const;

const UNFINISHED = /\b(TODO|FIXME|lorem ipsum|to be written|coming soon|placeholder)\b/i;

/** What falls below the bars of the book: pages too short, too little linked, or with marks of unfinished work. One line each. */
export function shortcomings(catalogue: Catalogue, graph: LinkGraph): string[] {
  return [...catalogue.of('guide'), ...catalogue.of('story')].flatMap((entry) => [...tooShort(entry), ...tooLonely(entry, graph), ...unfinished(entry)]);
}

function tooShort(entry: Entry): string[] {
  const fewest = entry.kind === 'guide' ? FEWEST_WORDS.guide : FEWEST_WORDS.story;
  return entry.outline.words < fewest ? [`${entry.file}: ${entry.outline.words} words, fewer than ${fewest}`] : [];
}

function tooLonely(entry: Entry, graph: LinkGraph): string[] {
  const wanted: Partial<Record<string, number>> = entry.kind === 'guide' ? FEWEST_LINKS.guide : FEWEST_LINKS.story;
  return Object.entries(wanted).flatMap(([kind, fewest = 0]) => {
    const targets = graph.outOf(entry.id).filter(({ by, to }) => by === 'link' && to.kind === kind && to !== entry);
    const different = new Set(targets.map(({ to }) => to.id)).size;
    return different < fewest ? [`${entry.file}: links to ${different} of kind "${kind}", fewer than ${fewest}`] : [];
  });
}

function unfinished(entry: Entry): string[] {
  const found = UNFINISHED.exec(Object.values(entry.outline.texts).join('\n'));
  return found ? [`${entry.file}: "${found[0]}" in the text`] : [];
}

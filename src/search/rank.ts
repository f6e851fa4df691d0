import type { Kind } from '../vocabulary.ts';
import { difference, intersection, union } from '../text/set-algebra.ts';
import type { Field, Lexicon } from './lexicon.ts';
import type { Option, Term, Understanding } from './query.ts';
import { stemOf, wordsOf } from './words.ts';

/** A place that answers a query: an entry, or one of its sections. */
export interface Hit {
  /** Index of the entry in the pack. */
  entry: number;
  /** Index of the section, or -1 for the entry itself. */
  section: number;
  /** The best section to show under an entry, or -1. */
  best: number;
  score: number;
  /** How much of the query it covers, 0 to 1. */
  covers: number;
}

/** How well running text answers one word: piece → 0 to 1, as the full-text index says. */
export type TextScores = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** How surely a word in a field means that the entry is about it. */
const STRENGTH: Record<Field, number> = { title: 0.75, name: 0.62, fact: 0.75, ask: 0.45, heading: 0.5, id: 0.4, summary: 0.36 };
const TEXT_STRENGTH = 0.42;
/** The same for a fact of the frontmatter (`archetype:solver`), which is certain where words may only touch on it. */
const CODED_FACT = 0.95;
/** What it counts to be called nearly so, by field. */
const NAME_WEIGHT: Record<Field, number> = { title: 1, name: 0.95, ask: 0.95, heading: 0.8, id: 0.72, fact: 0, summary: 0 };
/** What it counts to be called exactly so. */
const EXACT: Record<Field, number> = { title: 0.9, name: 0.8, ask: 0.6, heading: 0.4, id: 0.4, fact: 0, summary: 0 };
/** The share of it where only the forms of the words, or words that say little, differ. */
const EXACT_IN_STEMS = 0.7;
/** The share of it for what is one side of a comparison: "mentor" in "sponsor vs mentor". */
const EXACT_SIDE = 0.6;
/** What it counts that a question is put in the words of one the page answers, small words included. */
const WORDING = 1;
/** What it counts to be called so by title and by alias: of all that share an alias, the one whose title says the same is its home. */
const TWICE_NAMED = 0.6;
/** Kinds that answer more often than others, other things being equal. */
const PRIOR: Record<Kind, number> = { guide: 1.12, archetype: 1.1, story: 1, resource: 1, question: 0.97, path: 0.85, term: 1, source: 0.8, page: 1 };

/** What it counts for a work to be cited twice as often: of all that an author wrote, the book's mainstays come first. */
const CITED = 0.05;
/** What it counts against a kind where a whole question wants advice: definitions, other people's works, one person's experience. */
const ADVISES: Partial<Record<Kind, number>> = { term: 0.75, source: 0.75, story: 0.8 };

/** From this strength on a term is taken to be part of what the page is called. */
const NAMED = 0.5;
/** How much more it counts that a name holds what was typed than that it holds nothing else. */
const RECALL = 2.5;
/** Below this share of the best score a place is no answer any more. */
const FAINT = 0.08;
/** What it counts to be a story with the facts asked for, where stories are asked for. */
const STORY_ASKED_FOR = 2.8;
/** And to be a story with none of them. */
const STORY_WITHOUT_FACT = 1.2;
/** What the rest is worth then. */
const OTHER_THAN_STORY = 0.7;

interface PlaceEvidence {
  /** Term → how strongly the entry's own fields meet it. */
  page: number[];
  /** Section → term → how strongly heading and text meet it; -1 is the text at the top of the page. */
  sections: Map<number, number[]>;
  /** Best name of the entry, and of each of its sections. */
  name: number;
  /** Title and best alias by themselves. */
  title: number;
  alias: number;
  sectionNames: Map<number, number>;
  /** Section (-1 the entry) → terms that stand in what it is called. */
  named: Map<number, ReadonlySet<number>>;
}

/** The places that answer a query, best first. Without `text` it knows titles, names, questions, headings and summaries only. */
export function rank(lexicon: Lexicon, { terms, kinds, asksHow, text: typed, subject, sides }: Understanding, text: TextScores = new Map()): Hit[] {
  const evidence = new Map<number, PlaceEvidence>();
  const at = (entry: number): PlaceEvidence => {
    const there = evidence.get(entry);
    if (there) return there;
    const made: PlaceEvidence = { page: terms.map(() => 0), sections: new Map(), name: 0, title: 0, alias: 0, sectionNames: new Map(), named: new Map() };
    evidence.set(entry, made);
    return made;
  };
  const inSection = (entry: number, section: number): number[] => {
    const { sections } = at(entry);
    const there = sections.get(section) ?? terms.map(() => 0);
    sections.set(section, there);
    return there;
  };

  terms.forEach((term, index) => {
    gatherFields(lexicon, term, (entry, section, strength, isFact) => {
      const row = section < 0 ? at(entry).page : inSection(entry, section);
      // Words of one meaning say the same twice; a fact beside them is a second ground.
      row[index] = isFact ? either(row[index]!, strength) : Math.max(row[index]!, strength);
    });
    gatherText(term, text, (piece, strength) => {
      const { entry, section } = lexicon.placeOf(piece);
      const row = inSection(entry, section);
      row[index] = either(row[index]!, strength);
    });
  });
  const page = (entry: number) => evidence.get(entry)?.page;
  gatherNames(lexicon, terms, { typed, subject, sides, kinds, asksHow }, page, (entry, section, field, likeness, met) => {
    const place = at(entry);
    if (field !== 'ask') place.named.set(section, union(place.named.get(section) ?? new Set(), met));
    if (section < 0) {
      if (field === 'title') place.title = Math.max(place.title, likeness);
      if (field === 'name') place.alias = Math.max(place.alias, likeness);
      place.name = Math.max(place.name, likeness);
    } else place.sectionNames.set(section, Math.max(place.sectionNames.get(section) ?? 0, likeness));
  });

  const withFacts = kinds.has('story') ? storiesByFact(lexicon, terms) : new Map<number, number>();
  /** What it counts that a kind was asked for, or another was. */
  const asked = (kind: Kind, facts: number): number => {
    if (!kinds.has('story') || withFacts.size === 0) return kinds.get(kind) ?? 1;
    if (kind !== 'story') return OTHER_THAN_STORY * (kinds.get(kind) ?? 1);
    return STORY_WITHOUT_FACT + (STORY_ASKED_FOR - STORY_WITHOUT_FACT) * facts * facts;
  };
  const weights = terms.map(({ weight }) => weight);
  const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const mean = (row: readonly number[]) => row.reduce((sum, strength, i) => sum + strength * weights[i]!, 0) / all;
  const share = (row: readonly number[]) => row.reduce((sum, strength, i) => sum + (strength > 0.05 ? weights[i]! : 0), 0) / all;

  const hits: Hit[] = [];
  for (const [entry, place] of evidence) {
    const { kind, cited } = lexicon.pack.entries[entry]!;
    const byFact = kind === 'story' && kinds.has(kind);
    const whole = [...place.page];
    let focus = 0;
    let best = -1;
    let bestScore = 0;
    const own: { section: number; score: number; covers: number }[] = [];
    for (const section of new Set([...place.sections.keys(), ...place.sectionNames.keys()])) {
      const row = place.sections.get(section) ?? terms.map(() => 0);
      // What the page is about helps its sections, half as much as their own words.
      const helped = row.map((strength, i) => either(strength, 0.4 * place.page[i]!));
      row.forEach((strength, i) => {
        // Stories asked for by a fact are those that have it, not those that mention it.
        if (!(byFact && terms[i]!.options.some(({ how }) => how === 'fact'))) whole[i] = Math.max(whole[i]!, either(place.page[i]!, 0.7 * strength));
      });
      const called = place.sectionNames.get(section) ?? 0;
      const score = mean(helped) * covering(share(helped)) + called;
      focus = Math.max(focus, mean(row) * covering(share(row)));
      if (section >= 0) own.push({ section, score, covers: share(helped) });
      if (section >= 0 && score > bestScore) [best, bestScore] = [section, score];
    }
    const covers = share(whole);
    const bestName = best >= 0 ? (place.sectionNames.get(best) ?? 0) * (byFact ? 0.2 : 1) : 0;
    const factor = PRIOR[kind] * (1 + CITED * Math.log2(1 + cited)) * asked(kind, withFacts.get(entry) ?? 0) * (asksHow ? (ADVISES[kind] ?? 1) : 1);
    const pageScore = mean(whole) * covering(covers);
    const score =
      (pageScore +
        (byFact ? 0.15 : 0.6) * focus +
        Math.max(place.name, 0.85 * bestName) +
        0.25 * Math.min(place.name, bestName) +
        (asksHow ? 0 : TWICE_NAMED * Math.min(place.title, place.alias))) *
      factor;
    const pageAlone = mean(place.page) * covering(share(place.page)) + place.name;
    const isNearer = place.name < 0.55 ? bestScore > pageAlone * 1.05 : bestName > 1 || bestName >= place.name * 0.85 || (!byFact && namesTheRest(place, best));
    const toSection = best >= 0 && isNearer && (place.name < 0.55 || !titled(lexicon, entry, typed));
    hits.push({ entry, section: toSection ? best : -1, best, score, covers });
    // Other sections of the page stand behind it, the second further than the first.
    own
      .filter(({ section }) => !toSection || section !== best)
      .sort((a, b) => b.score - a.score)
      .slice(0, 3)
      .forEach((each, i) => {
        const behind = (each.score + 0.3 * pageScore) * factor * (0.5 - 0.12 * i);
        hits.push({ entry, section: each.section, best: each.section, score: Math.min(behind, score * 0.75), covers: each.covers });
      });
  }
  const enough = 0.34 * Math.max(0, ...hits.map(({ covers }) => covers));
  const faint = FAINT * Math.max(0, ...hits.map(({ score }) => score));
  return hits.filter(({ covers, score }) => covers >= enough && score > faint).sort((a, b) => b.score - a.score || a.entry - b.entry || a.section - b.section);
}

/** Does the section's heading hold what the names of its page leave out? "Who writes the promotion packet": the page is about packets, one section about who writes. */
function namesTheRest({ named }: PlaceEvidence, section: number): boolean {
  const ofPage = named.get(-1) ?? new Set();
  return ofPage.size > 0 && difference(named.get(section) ?? new Set(), ofPage).size > 0;
}

/** Is the entry's title what was typed? */
function titled({ pack }: Lexicon, entry: number, typed: string): boolean {
  return wordsOf(pack.entries[entry]!.title).join(' ') === typed;
}

/**
 * Stories that have facts or names that were asked for, with the share of them that each has. Where a term means a fact ("promoted internally"),
 * only such terms count; else those that a story's facts, title or names hold in words ("Slack").
 */
function storiesByFact(lexicon: Lexicon, terms: readonly Term[]): Map<number, number> {
  const meant = terms.filter(({ options }) => options.some(({ how }) => how === 'fact'));
  const sets = (meant.length > 0 ? meant : terms).map(({ options }) => {
    const ways = options.filter(({ how }) => (meant.length > 0 ? how === 'fact' : how !== 'beginning'));
    return ways
      .map(({ stems }) => stems.map((stem) => storiesCalled(lexicon, stem)).reduce((all, next) => intersection(all, next)))
      .reduce((all, next) => union(all, next));
  });
  const asked = sets.filter(({ size }) => size > 0);
  const shares = new Map<number, number>();
  for (const set of asked) for (const entry of set) shares.set(entry, (shares.get(entry) ?? 0) + 1 / asked.length);
  return shares;
}

/** Stories with this stem among their facts, in their title or in a name. */
function storiesCalled({ pack, postings }: Lexicon, stem: string): Set<number> {
  const called = (postings.get(stem) ?? []).filter(({ field }) => field === 'fact' || field === 'title' || field === 'name');
  return new Set(called.map(({ entry }) => entry).filter((entry) => pack.entries[entry]!.kind === 'story'));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, next) => all + next, 0);
}

/** Two grounds for the same belief: stronger than either, never above 1. */
function either(a: number, b: number): number {
  return 1 - (1 - a) * (1 - b);
}

/** Places that meet more of the query count more than their share. */
function covering(share: number): number {
  return 0.35 + 0.65 * share * share;
}

/** How strongly each entry and section meets a term in its fields: the grounds of different fields add up, those of one field do not. */
function gatherFields(lexicon: Lexicon, { options }: Term, found: (entry: number, section: number, strength: number, isFact: boolean) => void): void {
  for (const option of options) {
    const perStem = option.stems.map((stem) => {
      const fields = new Map<string, Map<Field, number>>();
      for (const { entry, section, field } of lexicon.postings.get(stem) ?? []) {
        const key = `${entry} ${section}`;
        const row = fields.get(key) ?? new Map<Field, number>();
        fields.set(key, row);
        row.set(field, option.how === 'fact' ? CODED_FACT : STRENGTH[field]);
      }
      return new Map([...fields].map(([key, row]) => [key, [...row.values()].reduce(either, 0)]));
    });
    const [first, ...others] = perStem;
    for (const [key, strength] of first ?? []) {
      let whole = strength;
      for (const other of others) whole = Math.min(whole, other.get(key) ?? 0);
      const [entry, section] = key.split(' ').map(Number) as [number, number];
      if (whole > 0) found(entry, section, whole * option.weight, option.how === 'fact');
    }
    // Some of the words of a phrase are better than none, as long as they were typed.
    if (others.length > 0 && (option.how === 'word' || option.how === 'corrected')) {
      const loose = new Map<string, number>();
      perStem.forEach((row, i) => {
        const part = lexicon.weightOf(option.stems[i]!);
        for (const [key, strength] of row) loose.set(key, (loose.get(key) ?? 0) + strength * part);
      });
      const total = option.stems.reduce((sum, stem) => sum + lexicon.weightOf(stem), 0);
      for (const [key, strength] of loose) {
        const [entry, section] = key.split(' ').map(Number) as [number, number];
        found(entry, section, (strength / total) * option.weight * 0.8, false);
      }
    }
  }
}

function gatherText({ options }: Term, text: TextScores, found: (piece: number, strength: number) => void): void {
  const best = new Map<number, number>();
  for (const { words, weight } of options) {
    const [first, ...others] = words.map((word) => text.get(word));
    if (!first) continue;
    for (const [piece, score] of first) {
      let whole = score;
      for (const other of others) whole = Math.min(whole, other?.get(piece) ?? 0);
      if (whole > 0) best.set(piece, Math.max(best.get(piece) ?? 0, TEXT_STRENGTH * whole * weight));
    }
  }
  for (const [piece, strength] of best) found(piece, strength);
}

/** The stems of a text without fillers, each once, joined by spaces. */
function stemsOf({ fillers }: Lexicon, text: string): string {
  const words = text.split(' ');
  const kept = words.filter((word) => !fillers.has(word));
  return [...new Set((kept.length > 0 ? kept : words).map(stemOf))].join(' ');
}

/** Pairs of neighbouring words of a text. */
function pairsOf(text: string): Set<string> {
  const words = text.split(' ');
  return new Set(words.slice(1).map((word, i) => `${words[i]!} ${word}`));
}

/** What two sets of pairs have in common, 0 to 1. */
function sharedPairs(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size + b.size > 0 ? (2 * intersection(a, b).size) / (a.size + b.size) : 0;
}

/** How nearly each title, alias, question and heading is what was typed: shared weight over both, squared, so that half alike is a quarter. */
function gatherNames(
  lexicon: Lexicon,
  terms: readonly Term[],
  { typed, subject, sides, kinds, asksHow }: Pick<Understanding, 'subject' | 'sides' | 'kinds' | 'asksHow'> & { typed: string },
  page: (entry: number) => readonly number[] | undefined,
  found: (entry: number, section: number, field: Field, likeness: number, met: ReadonlySet<number>) => void,
): void {
  const met = new Map<number, Map<number, { covered: number; stems: Set<string> }>>();
  terms.forEach((term, index) => {
    for (const option of term.options) {
      if (option.how === 'fact') continue;
      for (const { name } of lexicon.postings.get(option.stems[0]!) ?? []) {
        if (name < 0) continue;
        const { stems } = lexicon.names[name]!;
        if (!option.stems.every((stem) => stems.includes(stem))) continue;
        const rows = met.get(name) ?? new Map<number, { covered: number; stems: Set<string> }>();
        met.set(name, rows);
        const row = rows.get(index);
        if (row && row.covered >= option.weight) continue;
        rows.set(index, { covered: option.weight, stems: new Set(option.stems) });
      }
      gatherParts(option, index);
    }
  });
  const wanted = terms.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const typedStems = stemsOf(lexicon, typed);
  const defined = kinds.has('term') ? stemsOf(lexicon, subject) : undefined;
  const wording = asksHow ? pairsOf(typed) : undefined;
  /** How exactly a name of an entry is what was typed, 0 to 1; of a term, what a definition was asked of: "definition of scope" is "Scope". */
  const exactness = (text: string, stems: readonly string[], entry: number): number => {
    if (text === typed) return 1;
    const key = stems.join(' ');
    if (key === typedStems || (key === defined && lexicon.pack.entries[entry]!.kind === 'term')) return EXACT_IN_STEMS;
    return sides.includes(key) ? EXACT_SIDE : 0;
  };
  for (const [index, rows] of met) {
    const { field, entry, section, stems, text } = lexicon.names[index]!;
    let shared = 0;
    const covered = new Set<string>();
    for (const [term, row] of rows) {
      shared += terms[term]!.weight * row.covered;
      for (const stem of row.stems) covered.add(stem);
    }
    let own = 0;
    let ownCovered = 0;
    for (const stem of stems) {
      const weight = lexicon.weightOf(stem);
      own += weight;
      if (covered.has(stem)) ownCovered += weight;
    }
    // "Dan Na advice": what the page's own name answers need not stand in the heading again.
    const context =
      section < 0 || shared < 0.2 * wanted ? 0 : sum(terms.map(({ weight }, i) => (rows.has(i) || (page(entry)?.[i] ?? 0) < NAMED ? 0 : 0.85 * weight)));
    const recall = (shared + context) / wanted;
    const precision = own > 0 ? ownCovered / own : 0;
    const likeness = recall > 0 && precision > 0 ? ((1 + RECALL) * precision * recall) / (RECALL * precision + recall) : 0;
    const standing = section >= 0 && context === 0 && lexicon.isRepeated(text) ? 0.3 : 1;
    const alike = wording && field === 'ask' ? sharedPairs(wording, pairsOf(text)) : 0;
    found(
      entry,
      section,
      field,
      standing * (NAME_WEIGHT[field] * likeness * likeness + EXACT[field] * exactness(text, stems, entry) + WORDING * alike * alike),
      new Set(standing < 1 ? [] : rows.keys()),
    );
  }

  /** A typed phrase of which a name holds a part covers that part. */
  function gatherParts(option: Option, index: number): void {
    if (option.stems.length < 2 || (option.how !== 'word' && option.how !== 'corrected')) return;
    const total = option.stems.reduce((sum, stem) => sum + lexicon.weightOf(stem), 0);
    for (const stem of option.stems) {
      for (const { name } of lexicon.postings.get(stem) ?? []) {
        if (name < 0) continue;
        const { stems } = lexicon.names[name]!;
        const parts = option.stems.filter((each) => stems.includes(each));
        const covered = (parts.reduce((sum, each) => sum + lexicon.weightOf(each), 0) / total) * option.weight * 0.85;
        const rows = met.get(name) ?? new Map<number, { covered: number; stems: Set<string> }>();
        met.set(name, rows);
        const row = rows.get(index);
        if (row && row.covered >= covered) continue;
        rows.set(index, { covered, stems: new Set(parts) });
      }
    }
  }
}

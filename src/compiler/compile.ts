import { z } from 'astro/zod';
import { createCatalogue, type Catalogue } from '../model/catalogue.ts';
import { nameKey } from '../model/entry.ts';
import { ledgerOf, type Ledger } from '../permalinks/ledger.ts';
import { shinglesOf } from '../text/likeness.ts';
import { inReadingOrder, type Problem } from '../problems/problem.ts';
import { entryId } from '../urls/reference.ts';
import { countStories, numberInWords } from '../stories/story-count.ts';
import { fillCounts } from '../markdown/counts.ts';
import type { CommittedRecord } from '../permalinks/released-history.ts';
import { FIGURE_FIELDS, FigureSchema, type Figure } from '../schemas/figure.ts';
import { SynonymsSchema, type Synonyms } from '../schemas/synonyms.ts';
import type { Kind } from '../vocabulary.ts';
import type { Check, Manuscript } from './check.ts';
import { CHECKS } from './checks/index.ts';
import { draftsOf, type Draft } from './draft.ts';
import type { Fault } from './decode.ts';
import { placeOfFile, type FilePlace } from './file-place.ts';
import { readData, readDraft } from './read-draft.ts';
import { readLedger, type LedgerReading } from './read-ledger.ts';
import type { SourceFile } from './source-file.ts';
import { textFaults } from './text-faults.ts';

/** The whole of `content/` in memory. */
export interface Compilation {
  catalogue: Catalogue;
  figures: ReadonlyMap<string, Figure>;
  /** What search knows about the field's language; an empty table where the book has none. */
  synonyms: Synonyms;
  /** Every address the book has published, with its moves; empty where the book has no ledger. */
  ledger: Ledger;
  problems: Problem[];
  /** Those of the problems that keep files from being read: addresses of such files are unknown. */
  unread: Problem[];
}

/** What a compilation knows besides the files. */
export interface CompileOptions {
  /**
   * Records of the ledger that were committed (ledger-history.ts): each of them must still be
   * there.
   */
  ledgerHistory?: readonly CommittedRecord[];
  /** A book that is published has a ledger; the small books of tests need none. */
  mustHaveLedger?: boolean;
  /** The newest day that a book can speak of, "2026-01-31"; without it nothing is too new. */
  today?: string;
  /**
   * What reads files; a caller who compiles again and again hands in readers that remember
   * (remembering-readers.ts).
   */
  readers?: Partial<Readers>;
  /** What to check: everything, unless a caller has one question only. */
  checks?: readonly Check[];
}

/** What reads one entry's file, a file of data, the ledger, and the words of an address. */
export interface Readers {
  draft: typeof readDraft;
  data: typeof readData;
  ledger: typeof readLedger;
  shingles: typeof shinglesOf;
}

const SYNONYM_FIELDS = Object.keys(SynonymsSchema.shape);

/** Files on which no address depends. */
const WITHOUT_ADDRESSES: readonly string[] = ['documents', 'synonyms', 'image'];

/** Lines of each source document: `content/documents.yaml`. */
const DocumentsSchema = z.record(z.string(), z.number().int().positive());

/**
 * Reads every file of `content/` and checks each and all together. Never throws for bad content:
 * all problems of the run come back at once.
 */
export function compile(
  files: readonly SourceFile[],
  {
    ledgerHistory = [],
    mustHaveLedger = false,
    today,
    checks = CHECKS,
    readers,
  }: CompileOptions = {},
): Compilation {
  const read: Readers = {
    draft: readDraft,
    data: readData,
    ledger: readLedger,
    shingles: shinglesOf,
    ...readers,
  };
  const gathered = gather(files, read);
  const { problems, unread, broken, figures, documents, synonyms, ledger } = gathered;
  const drafts = withCounts(gathered.drafts);
  const catalogue = createCatalogue(drafts.map((draft) => draft.entry));
  const paths = new Set(files.map((file) => file.path));
  // A ledger without a release promises nothing; one that cannot be read is reported for that.
  const ledgerIsMissing =
    (mustHaveLedger || ledgerHistory.length > 0) &&
    (ledger ? ledger.reading?.ledger.released.size === 0 : true);
  const promises = {
    reading: ledger?.reading,
    ledgerHistory,
    ledgerIsMissing,
    shingles: read.shingles,
  };
  const manuscript: Manuscript = {
    files,
    drafts,
    catalogue,
    broken,
    figures,
    paths,
    documents,
    today,
    ...promises,
  };
  const found = checks.flatMap((check) => check(manuscript));
  const known = { catalogue, figures, synonyms, ledger: ledger?.reading?.ledger ?? ledgerOf([]) };
  return {
    ...known,
    problems: inReadingOrder([...problems, ...found]),
    unread: inReadingOrder(unread),
  };
}

/**
 * The drafts with the counts of questions' pages in their outlines, which only all stories together
 * give.
 */
function withCounts(drafts: readonly Draft[]): Draft[] {
  const stories = draftsOf(drafts, 'story').map(({ entry }) => entry);
  return drafts.map((draft) => {
    const { entry } = draft;
    if (entry.kind !== 'question') return draft;
    const fill = (text: string) =>
      fillCounts(text, (count) => numberInWords(countStories(stories, entry.slug, count)));
    const texts = Object.fromEntries(
      Object.entries(entry.outline.texts).map(([id, text]) => [id, fill(text)]),
    );
    const links = entry.outline.links.map((link) => ({ ...link, sentence: fill(link.sentence) }));
    return { ...draft, entry: { ...entry, outline: { ...entry.outline, texts, links } } };
  });
}

/** What reading the files one by one gave. */
interface Gathered extends Pick<Manuscript, 'documents'> {
  problems: Problem[];
  /** Problems of files that make addresses, and of the ledger. */
  unread: Problem[];
  drafts: Draft[];
  broken: Set<string>;
  figures: Map<string, Figure>;
  synonyms: Synonyms;
  /** Undefined where the book has no such file. */
  ledger: { reading?: LedgerReading } | undefined;
}

/** Reads each file as what its path says it is. */
function gather(files: readonly SourceFile[], read: Readers): Gathered {
  const gathered: Gathered = {
    problems: [],
    unread: [],
    drafts: [],
    broken: new Set(),
    figures: new Map(),
    documents: new Map(),
    synonyms: SynonymsSchema.parse({}),
    ledger: undefined,
  };
  const paths = new Set(files.map(({ path }) => path));
  for (const file of files) {
    const faults = file.fault ? [file.fault] : textFaults(file);
    const place = placeOfFile(file.path, paths);
    const problems =
      faults.length > 0
        ? unread(gathered, file, place, faults)
        : gatherFile(gathered, file, place, read);
    gathered.problems.push(...problems);
    if (!WITHOUT_ADDRESSES.includes(place.role)) gathered.unread.push(...problems);
  }
  return gathered;
}

/** A file that says nothing: what refers to it is not reported besides. */
function unread(
  gathered: Gathered,
  { path }: SourceFile,
  place: FilePlace,
  faults: readonly Fault[],
): Problem[] {
  if (place.role === 'ledger') gathered.ledger = {};
  if (place.role === 'documents') gathered.documents = undefined;
  const kind = place.role === 'figure' ? 'figure' : 'kind' in place ? place.kind : undefined;
  if (kind && 'slug' in place)
    for (const name of namesOfFile(kind, place.slug)) gathered.broken.add(name);
  return faults.map((fault) => ({ file: path, ...fault }));
}

/** Adds what a file holds, and gives its problems. */
function gatherFile(
  gathered: Gathered,
  file: SourceFile,
  place: FilePlace,
  read: Readers,
): Problem[] {
  switch (place.role) {
    case 'nothing':
      if (place.kind)
        for (const name of namesOfFile(place.kind, place.slug)) gathered.broken.add(name);
      return [place.problem];
    case 'documents': {
      const { value, problems } = read.data(file, DocumentsSchema, []);
      gathered.documents = value && new Map(Object.entries(value));
      return problems;
    }
    case 'synonyms': {
      const { value, problems } = read.data(file, SynonymsSchema, SYNONYM_FIELDS);
      gathered.synonyms = value ?? gathered.synonyms;
      return problems;
    }
    case 'ledger': {
      const { problems, ...ledger } = read.ledger(file);
      gathered.ledger = ledger;
      return problems;
    }
    case 'figure': {
      const { value, problems } = read.data(file, FigureSchema, FIGURE_FIELDS);
      if (value) gathered.figures.set(place.slug, value);
      else gathered.broken.add(`figure:${place.slug}`);
      return problems;
    }
    case 'entry': {
      const { draft, names, problems } = read.draft(file, place.kind, place.slug);
      if (draft) gathered.drafts.push(draft);
      if (problems.length > 0)
        for (const name of namesOfFile(place.kind, place.slug, names)) gathered.broken.add(name);
      return problems;
    }
    case 'image':
      return [];
  }
}

/** Everything a link may call an entry by. */
function namesOfFile(kind: Kind | 'figure', slug: string, names: readonly string[] = []): string[] {
  return kind === 'figure'
    ? [`figure:${slug}`]
    : [entryId(kind, slug), slug, ...names.map(nameKey)];
}

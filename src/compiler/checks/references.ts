import type { Catalogue } from '../../model/catalogue.ts';
import { nearest } from '../../text/nearest.ts';
import type { Problem } from '../../problems/problem.ts';
import { entryId } from '../../urls/reference.ts';
import { KINDS, type Kind } from '../../vocabulary.ts';
import { isBroken, type Check, type Manuscript } from '../check.ts';
import { problemAt, type Draft } from '../draft.ts';
import { nameOf, type DataPath } from '../yaml.ts';
import { findingFor } from './links.ts';

interface Mention {
  /** Full id. */
  id: string;
  path: DataPath;
  /** The kind that the field is about, where it takes bare slugs. */
  kind?: Kind;
  /** The kinds that the field may name, where it takes full ids of some only. */
  among?: readonly Kind[];
  /** Where the id is the name of a field instead of a value. */
  part?: 'key';
}

/** What a reading path may stop at. */
const STOPS = ['guide', 'archetype', 'story', 'resource', 'page'] as const;

/**
 * Every id in a frontmatter names an entry that exists, another than its own, and of a kind that
 * the field can show.
 */
export const references: Check = (manuscript) =>
  manuscript.drafts.flatMap((draft) =>
    mentionsOf(draft).flatMap((mention) => problemOf(manuscript, draft, mention)),
  );

function problemOf(
  { catalogue, broken }: Manuscript,
  draft: Draft,
  { id, path, kind, among, part }: Mention,
): Problem[] {
  if (id === draft.entry.id) {
    return [
      problemAt(draft, path, {
        kind: 'self-reference',
        says: `"${nameOf(path)}" names its own page`,
        mend: 'name another, or remove it',
      }),
    ];
  }
  const found = catalogue.find(id);
  if (found && among && !among.includes(found.kind)) {
    const mend = `name ${among.map((allowed) => `"${allowed}:…"`).join(', ')}`;
    return [
      problemAt(draft, path, {
        kind: 'wrong-kind',
        says: `"${nameOf(path)}" cannot be "${id}"`,
        mend,
      }),
    ];
  }
  if (found || isBroken(broken, id)) return [];
  const written = kind ? id.slice(kind.length + 1) : id;
  const mend = kind
    ? mendOfSlug(catalogue, kind, written)
    : findingFor(id, catalogue.resolve(id), broken)?.mend;
  return [
    problemAt(
      draft,
      path,
      {
        kind: 'unknown-id',
        says: `"${nameOf(path)}" names "${written}", which is not in the book`,
        mend: mend ?? '',
      },
      part,
    ),
  ];
}

function mendOfSlug(catalogue: Catalogue, kind: Kind, slug: string): string {
  const slugs = catalogue.of(kind).map((entry) => entry.slug);
  const near = nearest(slug, slugs);
  return near
    ? `did you mean "${near}"?`
    : `name a file of content/${KINDS[kind].folder}, without its ending`;
}

/** Every id that the data of an entry mentions. */
function mentionsOf({ entry }: Draft): Mention[] {
  const mentions: Mention[] = [];
  const add = (id: string, ...path: DataPath) => mentions.push({ id, path });
  const bare = (kind: Kind, slug: string, ...path: DataPath) =>
    mentions.push({ id: entryId(kind, slug), path, kind });
  if ('connections' in entry.data)
    entry.data.connections.forEach(({ id }, i) => add(id, 'connections', i, 'id'));
  if ('sources' in entry.data)
    entry.data.sources.forEach(({ id }, i) => bare('source', id, 'sources', i, 'id'));
  if (entry.kind === 'resource')
    entry.data.from.forEach((slug, i) => bare('guide', slug, 'from', i));
  if (entry.kind === 'question') {
    entry.data.telling.forEach((slug, i) => bare('story', slug, 'telling', i));
    entry.data.disagreements.forEach(({ sides }, i) =>
      sides.forEach(({ story }, side) =>
        bare('story', story, 'disagreements', i, 'sides', side, 'story'),
      ),
    );
  }
  if (entry.kind === 'path')
    entry.data.steps.forEach(({ id }, i) =>
      mentions.push({ id, path: ['steps', i, 'id'], among: STOPS }),
    );
  if (entry.kind === 'term') entry.data.see.forEach((id, i) => add(id, 'see', i));
  if (entry.kind === 'archetype') {
    entry.data.confusedWith.forEach(({ id }, i) => add(id, 'confusedWith', i, 'id'));
    entry.data.stories.forEach(({ id }, i) =>
      mentions.push({ id, path: ['stories', i, 'id'], among: ['story'] }),
    );
  }
  if (entry.kind === 'story') {
    entry.data.archetypes.forEach(({ id }, i) => bare('archetype', id, 'archetypes', i, 'id'));
    for (const slug of Object.keys(entry.data.answers))
      mentions.push({
        id: entryId('question', slug),
        path: ['answers', slug],
        kind: 'question',
        part: 'key',
      });
  }
  return mentions;
}

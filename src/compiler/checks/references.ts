import type { Draft } from '../draft.ts';
import { problemAt } from '../draft.ts';
import type { Manuscript } from '../compile.ts';
import type { Problem } from '../../domain/problem.ts';
import { entryId } from '../../domain/reference.ts';
import type { Kind } from '../../vocabulary.ts';
import type { DataPath } from '../yaml.ts';
import type { Check } from './index.ts';
import { findingFor } from './links.ts';

interface Mention {
  /** Full id, or a bare slug of `kind`. */
  id: string;
  path: DataPath;
}

/** Every id in a frontmatter names an entry that exists. */
export const references: Check = (manuscript) =>
  manuscript.drafts.flatMap((draft) => mentionsOf(draft).flatMap((mention) => problemOf(manuscript, draft, mention)));

function problemOf({ catalogue, broken }: Manuscript, draft: Draft, { id, path }: Mention): Problem[] {
  if (catalogue.find(id) || broken.has(id)) return [];
  const finding = findingFor(id, catalogue.resolve(id), broken);
  if (!finding) return [];
  return [problemAt(draft, path, { ...finding, kind: 'unknown-id', says: `"${path.join('.')}" names "${id}", which is not in the book` })];
}

/** Every id that the data of an entry mentions. */
function mentionsOf({ entry }: Draft): Mention[] {
  const mentions: Mention[] = [];
  const add = (id: string, ...path: DataPath) => mentions.push({ id, path });
  const bare = (kind: Kind, slug: string, ...path: DataPath) => add(entryId(kind, slug), ...path);
  if ('connections' in entry.data) entry.data.connections.forEach(({ id }, i) => add(id, 'connections', i, 'id'));
  if ('sources' in entry.data) entry.data.sources.forEach(({ id }, i) => bare('source', id, 'sources', i, 'id'));
  if (entry.kind === 'resource') entry.data.from.forEach((slug, i) => bare('guide', slug, 'from', i));
  if (entry.kind === 'path') entry.data.steps.forEach(({ id }, i) => add(id, 'steps', i, 'id'));
  if (entry.kind === 'term') entry.data.see.forEach((id, i) => add(id, 'see', i));
  if (entry.kind === 'archetype') {
    entry.data.confusedWith.forEach(({ id }, i) => add(id, 'confusedWith', i, 'id'));
    entry.data.stories.forEach(({ id }, i) => add(id, 'stories', i, 'id'));
  }
  if (entry.kind === 'story') {
    entry.data.archetypes.forEach(({ id }, i) => bare('archetype', id, 'archetypes', i, 'id'));
    for (const id of Object.keys(entry.data.answers)) bare('question', id, 'answers', id);
  }
  return mentions;
}

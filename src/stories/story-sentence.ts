import type { Lead } from './facet.ts';
import type { StoryIndex } from './story-index.ts';
import type { StoryQuery } from './story-query.ts';

const LEADS: readonly Lead[] = ['of', 'at', 'who', 'about'];
const SORTED: Record<StoryQuery['sort'], string> = {
  name: '',
  date: ', newest first',
  archetype: ', by archetype',
};

/** What a list shows, in words: "7 stories of Solvers or Architects who were promoted in place." */
export function sentenceOf(index: StoryIndex, query: StoryQuery, count: number): string {
  const asked = Object.keys(query.chosen).length > 0 || query.words !== '';
  const stories = count === 1 ? 'story' : 'stories';
  const number =
    count === 0 ? 'No' : `${asked || count === 1 ? '' : 'All '}${count.toLocaleString('en-US')}`;
  return `${number} ${stories}${clauses(index, query)}${query.words && ` with “${query.words}”`}${SORTED[query.sort]}.`;
}

/**
 * The heading of a list: what it is of where one value alone is chosen, "Stories of Solvers", and
 * else "Stories".
 */
export function headingOf(index: StoryIndex, query: StoryQuery): string {
  const values = Object.values(query.chosen).flat();
  return values.length === 1 && !query.words ? `Stories${clauses(index, query)}` : 'Stories';
}

function clauses({ facets }: StoryIndex, { chosen }: StoryQuery): string {
  const byLead = new Map(LEADS.map((lead) => [lead, [] as string[]]));
  for (const { id, lead, values } of facets) {
    const words = values
      .filter((value) => chosen[id]?.includes(value.id))
      .map((value) => value.words);
    if (words.length > 0) byLead.get(lead)!.push(`${lead} ${either(words)}`);
  }
  // "at Stripe" and "who …" want somebody to belong to.
  if (byLead.get('of')!.length === 0 && byLead.get('at')!.length + byLead.get('who')!.length > 0)
    byLead.get('of')!.push('of engineers');
  return LEADS.flatMap((lead) => byLead.get(lead)!)
    .reduce<string[]>((said, clause) => [...said, follows(said.at(-1), clause)], [])
    .join('');
}

/** A clause with what joins it to the one before. */
function follows(before: string | undefined, clause: string): string {
  const lead = clause.split(' ', 1)[0]!;
  if (
    before
      ?.trimStart()
      .replace(/^(and|,) /, '')
      .startsWith(`${lead} `)
  )
    return ` and ${clause}`;
  return lead === 'about' && before ? `, ${clause}` : ` ${clause}`;
}

function either(words: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'disjunction' }).format(words);
}

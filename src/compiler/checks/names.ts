import { LISTS } from '../../permalinks/addresses.ts';
import { nameKey, namesOf } from '../../model/entry.ts';
import { FACETS } from '../../stories/facet.ts';
import { slugged } from '../../text/folding.ts';
import type { Problem } from '../../problems/problem.ts';
import { draftsOf, problemAt, type Draft } from '../draft.ts';
import type { Check } from '../check.ts';

/**
 * A title names one page; an alias never hides another page's title, nor any name of another term;
 * chapters, stories and resources share no slug; no story or standing page takes the address of a
 * list.
 */
export const names: Check = ({ drafts }) => [
  ...titles(drafts),
  ...termAliases(drafts),
  ...slugs(drafts),
  ...reserved(drafts),
  ...companies(drafts),
];

/** Kinds whose bare slug may stand in a `[[…]]` link without its kind. */
const LINKED_BY_SLUG = ['guide', 'archetype', 'story', 'resource', 'question', 'page'] as const;

function titles(drafts: readonly Draft[]): Problem[] {
  const problems: Problem[] = [];
  const owners = new Map<string, Draft>();
  for (const draft of drafts) {
    if (draft.entry.kind === 'source') continue;
    const name = nameKey(draft.entry.title);
    const owner = owners.get(name);
    // A term may bear a chapter's name: the glossary defines what the chapter explains.
    const pair = owner && (owner.entry.kind === 'term') !== (draft.entry.kind === 'term');
    if (owner && !pair) {
      const field =
        'term' in draft.entry.data ? 'term' : 'name' in draft.entry.data ? 'name' : 'title';
      problems.push(
        problemAt(draft, [field], {
          kind: 'duplicate-name',
          says: `"${draft.entry.title}" is also the name of ${owner.entry.id}`,
          mend: 'name one of them differently',
        }),
      );
    } else if (!owner || owner.entry.kind === 'term') owners.set(name, draft);
  }
  for (const draft of drafts) {
    const own = namesOf(draft.entry);
    own.forEach((name, i) => {
      if (own.findIndex((other) => nameKey(other) === nameKey(name)) < i)
        problems.push(
          problemAt(draft, ['aliases', i - 1], {
            kind: 'duplicate-name',
            says: `alias "${name}" stands twice`,
            mend: 'remove one',
          }),
        );
    });
    if (draft.entry.kind === 'term' || draft.entry.kind === 'source') continue;
    draft.entry.data.aliases.forEach((alias, i) => {
      const owner = owners.get(nameKey(alias));
      if (owner && owner !== draft && owner.entry.kind !== 'term')
        problems.push(takenAlias(draft, i, owner));
    });
  }
  return problems;
}

/** Running text is linked by the names of terms: each must lead to one term only. */
function termAliases(drafts: readonly Draft[]): Problem[] {
  const terms = draftsOf(drafts, 'term');
  const owners = new Map<string, Draft>(terms.map((draft) => [nameKey(draft.entry.title), draft]));
  return terms.flatMap((draft) =>
    draft.entry.data.aliases.flatMap((alias, i) => {
      const owner = owners.get(nameKey(alias));
      if (!owner) owners.set(nameKey(alias), draft);
      return owner && owner !== draft ? [takenAlias(draft, i, owner)] : [];
    }),
  );
}

function takenAlias(draft: Draft, index: number, { entry }: Draft): Problem {
  const alias = namesOf(draft.entry)[index + 1]!;
  const what = nameKey(alias) === nameKey(entry.title) ? 'the name' : 'an alias';
  return problemAt(draft, ['aliases', index], {
    kind: 'duplicate-name',
    says: `alias "${alias}" is ${what} of ${entry.id}`,
    mend: 'remove the alias',
  });
}

function slugs(drafts: readonly Draft[]): Problem[] {
  const problems: Problem[] = [];
  const owners = new Map<string, Draft>();
  for (const draft of LINKED_BY_SLUG.flatMap(
    (kind): Draft[] => draftsOf(drafts, kind) as Draft[],
  )) {
    const { slug, kind } = draft.entry;
    const owner = owners.get(slug);
    // A question's id may equal a chapter's slug: the chapter teaches what the question asks.
    if (owner && kind !== 'question' && kind !== 'page') {
      problems.push(
        problemOfFile(draft, {
          kind: 'duplicate-slug',
          says: `slug "${slug}" is taken by ${owner.file.path}`,
          mend: 'rename one of the two files',
        }),
      );
    } else if (!owner) owners.set(slug, draft);
  }
  return problems;
}

/** Addresses below `/stories/` that are lists of stories or stand beside them. */
const LISTS_OF_STORIES = new Set([...FACETS.map(({ id }) => id), 'page', 'compare']);

/**
 * First parts of addresses below the root that the site makes itself. A standing page may be the
 * overview of the archetypes.
 */
const MADE_BY_THE_SITE = new Set([
  ...LISTS.map(({ href }) => href.split('/')[1]),
  ...[
    'assets',
    'embed',
    'feeds',
    'oembed',
    'pagefind',
    'paths',
    'previews',
    'redirects',
    'schemas',
  ],
]);

function reserved(drafts: readonly Draft[]): Problem[] {
  const pages = draftsOf(drafts, 'page').filter(({ entry }) => MADE_BY_THE_SITE.has(entry.slug));
  const stories = draftsOf(drafts, 'story').filter(({ entry }) => LISTS_OF_STORIES.has(entry.slug));
  return [
    ...pages.map((draft) => {
      const { slug } = draft.entry;
      return problemOfFile(draft, {
        kind: 'reserved-slug',
        says: `"/${slug}/" is an address that the site makes itself`,
        mend: `name the file otherwise, like "about-${slug}.mdx"`,
      });
    }),
    ...stories.map((draft) => {
      const { slug } = draft.entry;
      return problemOfFile(draft, {
        kind: 'reserved-slug',
        says: `"/stories/${slug}/" is the address of a list of stories`,
        mend: `name the file after the person, like "${slug}-lee.mdx"`,
      });
    }),
  ];
}

/** A problem with the name of a file, not with what is in it. */
function problemOfFile({ file }: Draft, found: Pick<Problem, 'kind' | 'says' | 'mend'>): Problem {
  return { file: file.path, line: 1, column: 1, ...found };
}

/** The name of a company is a part of an address: that of its stories. */
function companies(drafts: readonly Draft[]): Problem[] {
  return draftsOf(drafts, 'story').flatMap((draft) => {
    const { company } = draft.entry.data;
    if (/^[a-z0-9-]+$/.test(slugged(company))) return [];
    return [
      problemAt(draft, ['company'], {
        kind: 'company-address',
        says: `"${company}" makes no address for its stories`,
        mend: 'write it in Latin letters',
      }),
    ];
  });
}

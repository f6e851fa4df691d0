import type { Link } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Catalogue, Resolution } from '../../model/catalogue.ts';
import { nearest } from '../../text/nearest.ts';
import type { Problem } from '../../problems/problem.ts';
import { targetOf } from '../../markdown/outline.ts';
import { draftsOf } from '../draft.ts';
import { WIKI_SCHEME } from '../../markdown/wiki-links.ts';
import { placeOf } from '../../markdown/place.ts';
import { isBroken, type Check } from '../check.ts';

type Finding = Pick<Problem, 'kind' | 'says' | 'mend'>;

/** Every link leads to a page or heading that exists, or to a whole web address, and has words. */
export const links: Check = (manuscript) => {
  const problems: Problem[] = [];
  for (const { file, entry, tree } of manuscript.drafts) {
    const ids = entry.outline.headings.map((heading) => heading.id);
    visit(tree, 'link', (link) => {
      const finding = findingOf(link, ids, manuscript.catalogue, manuscript.broken);
      if (finding) problems.push({ file: file.path, ...placeOf(link), ...finding });
    });
  }
  for (const draft of draftsOf(manuscript.drafts, 'term')) {
    if (!draft.more) continue;
    visit(draft.more, 'link', (link: Link) => {
      const finding = findingOf(link, [], manuscript.catalogue, manuscript.broken);
      if (finding) problems.push({ file: draft.file.path, ...draft.locate(['more']), ...finding });
    });
  }
  return problems;
};

function findingOf(
  link: Link,
  ids: readonly string[],
  catalogue: Catalogue,
  broken: ReadonlySet<string>,
): Finding | undefined {
  if (link.url.startsWith('#')) return onPage(link.url.slice(1), ids);
  const target = targetOf(link.url);
  if (target === undefined) return goingOut(link);
  if (/^\.|^[^:]*\//.test(target) && !link.url.startsWith(WIKI_SCHEME)) {
    const near = nearestAddress(target, catalogue);
    return {
      kind: 'link-by-path',
      says: `link to the path "${target}"`,
      mend: near ? `link by id: "${near}"` : 'link by id, like "guide:introduction"',
    };
  }
  return findingFor(target, catalogue.resolve(target), broken);
}

/**
 * What is wrong with a link that leaves the book. One into the book needs no words: it shows the
 * title of its page.
 */
function goingOut(link: Link): Finding | undefined {
  if (
    !URL.canParse(link.url, 'https://base.invalid') ||
    /\s|^mailto:$|^(https?:)?\/\/(?![^/?#])/.test(link.url)
  ) {
    return {
      kind: 'web-address',
      says: `"${link.url}" is no whole address`,
      mend: 'write it as the browser shows it, like "https://example.org/page"',
    };
  }
  if (link.children.length > 0) return undefined;
  return {
    kind: 'web-address',
    says: `the link to "${link.url}" has no words`,
    mend: `write them in its brackets: "[words](${link.url})"`,
  };
}

/** What is wrong with a link target, or undefined. */
export function findingFor(
  target: string,
  resolution: Resolution,
  broken: ReadonlySet<string>,
): Finding | undefined {
  if (resolution.found) return undefined;
  if (isBroken(broken, resolution.reason === 'no-such-heading' ? resolution.entry.id : target))
    return undefined;
  if (resolution.reason === 'ambiguous') {
    return {
      kind: 'ambiguous-link',
      says: `"${target}" is the name of ${resolution.ids.length} pages`,
      mend: `write one of their ids: ${resolution.ids.join(', ')}`,
    };
  }
  if (resolution.reason === 'no-such-heading') {
    const { entry, fragment, near } = resolution;
    const known = entry.outline.headings.map((heading) => heading.id).join(', ');
    const mend = near
      ? `did you mean "${entry.id}#${near}"?`
      : known
        ? `its ids are ${known}`
        : `link to "${entry.id}"`;
    return { kind: 'dangling-link', says: `"${entry.title}" has no heading "${fragment}"`, mend };
  }
  return {
    kind: 'dangling-link',
    says: `link to "${target}", which is not in the book`,
    mend: resolution.near
      ? `did you mean "${resolution.near}"?`
      : 'name a page by its id, like "guide:introduction"',
  };
}

function onPage(fragment: string, ids: readonly string[]): Finding | undefined {
  if (ids.includes(fragment)) return undefined;
  const near = nearest(fragment, ids);
  return {
    kind: 'dangling-link',
    says: `this page has no heading "${fragment}"`,
    mend: near ? `did you mean "#${near}"?` : 'link to a heading id of this page',
  };
}

function nearestAddress(path: string, catalogue: Catalogue): string | undefined {
  const slug =
    path
      .split('#')[0]!
      .split('/')
      .filter(Boolean)
      .at(-1)
      ?.replace(/\.mdx?$/, '') ?? '';
  const found = catalogue.resolve(slug);
  return found.found ? found.entry.id : undefined;
}

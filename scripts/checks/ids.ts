import type { SiteCheck } from './site-check.ts';

/** No id stands twice on a page. */
export const ids: SiteCheck = ({ pages }) =>
  pages.flatMap((page) =>
    page.ids
      .filter((id, i) => page.ids.indexOf(id) < i)
      .map((id) => ({
        file: page.file,
        line: 1,
        column: 1,
        kind: 'duplicate-id',
        says: `id "${id}" stands twice on the page`,
        mend: 'give one of the two another id',
      })),
  );

import { nearest } from '../../text/nearest.ts';
import type { Check } from '../check.ts';
import { problemAt } from '../draft.ts';

/** What a frontmatter says a section is for stands under the id of a heading of its page. */
export const purposes: Check = ({ drafts }) =>
  drafts.flatMap((draft) => {
    const { data, outline } = draft.entry;
    if (!('sections' in data) || outline.headings.length === 0) return [];
    const ids = outline.headings.map(({ id }) => id).filter(Boolean);
    return Object.keys(data.sections)
      .filter((id) => !ids.includes(id))
      .map((id) => {
        const near = nearest(id, ids);
        const says = `"sections.${id}" is no heading of this page`;
        return problemAt(
          draft,
          ['sections', id],
          {
            kind: 'unknown-section',
            says,
            mend: near ? `did you mean "${near}"?` : 'use the id of a heading',
          },
          'key',
        );
      });
  });

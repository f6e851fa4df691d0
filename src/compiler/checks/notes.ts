import type { FootnoteDefinition } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Problem } from '../../problems/problem.ts';
import { placeOf } from '../../markdown/place.ts';
import type { Check } from '../check.ts';

/** Every footnote has words, stands once, and is called somewhere: what is not is never shown. */
export const notes: Check = ({ drafts }) =>
  drafts.flatMap(({ file, tree }) => {
    const called = new Set<string>();
    const defined: FootnoteDefinition[] = [];
    visit(tree, (node) => {
      if (node.type === 'footnoteReference') called.add(node.identifier);
      if (node.type === 'footnoteDefinition') defined.push(node);
    });
    return defined.flatMap((note, index): Problem[] => {
      const name = `[^${note.label ?? note.identifier}]`;
      const at = { file: file.path, ...placeOf(note), kind: 'footnote' };
      const first = defined.findIndex(({ identifier }) => identifier === note.identifier);
      if (first < index) {
        return [
          {
            ...at,
            says: `footnote "${name}" has a text already, on line ${placeOf(defined[first]!).line}`,
            mend: 'give this one another name',
          },
        ];
      }
      if (!called.has(note.identifier))
        return [
          {
            ...at,
            says: `nothing calls footnote "${name}"`,
            mend: `write ${name} where it belongs, or remove it`,
          },
        ];
      if (toString(note).trim() === '')
        return [
          { ...at, says: `footnote "${name}" is empty`, mend: 'write its words behind the colon' },
        ];
      return [];
    });
  });

import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * How many notes of a page the style sheet can set beside their references (`prose.css`); any
 * further one stays at the end.
 */
export const MOST_SIDE_NOTES = 6;

/**
 * Ties each note at the end of a page to the place that refers to it: both get the same class
 * (`n1`, `n2`, …), by which the style sheet sets the note beside its line where the page has a
 * margin. It stays where it is in the document: one text for eye, ear, search and paper.
 */
export function sideNotes() {
  return (tree: Root): void => {
    const numbers = new Map<string, number>();
    visit(tree, 'element', (node) => {
      if (node.tagName === 'a' && node.properties.dataFootnoteRef !== undefined)
        markReference(node, numbers);
      if (node.tagName === 'li') markNote(node, numbers);
    });
  };
}

/** The first reference to a note is the one it stands beside. */
function markReference(reference: Element, numbers: Map<string, number>): void {
  const note = String(reference.properties.href).slice(1);
  const number = numbers.size + 1;
  if (numbers.has(note) || number > MOST_SIDE_NOTES) return;
  numbers.set(note, number);
  reference.properties.className = [`n${number}`];
}

function markNote(item: Element, numbers: Map<string, number>): void {
  const number = numbers.get(decodeURIComponent(String(item.properties.id ?? '')));
  if (number) item.properties.className = [`n${number}`];
}

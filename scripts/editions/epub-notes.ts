import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { element, text } from './xhtml.ts';

/**
 * A page's notes as e-readers know them: pressing a reference (`noteref`) shows its note
 * (`footnote`) in a window of its own, and a reader that knows no such window follows the link to
 * the end of the page. Each note begins with its number, which leads back; an e-reader that shows
 * notes in windows leaves them out of the page. `nodes` are changed where they stand.
 */
export function withPopupNotes(nodes: ElementContent[]): ElementContent[] {
  const root: Root = { type: 'root', children: nodes };
  visit(root, 'element', (node) => {
    const { properties } = node;
    if (properties.dataFootnoteRef !== undefined) {
      node.properties = {
        id: properties.id,
        href: properties.href,
        'epub:type': 'noteref',
        role: 'doc-noteref',
      };
    }
    if (properties.dataFootnotes !== undefined) drawNotes(node);
  });
  return root.children as ElementContent[];
}

/** The section at the end of a page: its heading, then an `aside` for each item of its list. */
function drawNotes(section: Element): void {
  const items: Element[] = [];
  visit(section, 'element', (node) => {
    if (node.tagName === 'li' && /^user-content-fn-/.test(String(node.properties.id ?? '')))
      items.push(node);
  });
  const headings = section.children.filter(
    (child) => child.type === 'element' && /^h[1-6]$/.test(child.tagName),
  );
  section.properties = { className: ['footnotes'], 'epub:type': 'footnotes' };
  section.children = [...headings, ...items.map(noteOf)];
}

function noteOf(item: Element, at: number): Element {
  const backs = [...takenBackLinks(item)];
  const href = backs[0]?.properties.href;
  const number = text(`${at + 1}.`);
  const lead = href ? element('a', { href, role: 'doc-backlink' }, [number]) : number;
  const first = item.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'p',
  );
  if (first) first.children.unshift(lead, text(' '));
  else item.children.unshift(lead, text(' '));
  return element(
    'aside',
    { id: item.properties.id, 'epub:type': 'footnote', role: 'doc-footnote' },
    item.children,
  );
}

/** Takes the arrows that lead back out of a note. */
function takenBackLinks(item: Element): Element[] {
  const taken: Element[] = [];
  visit(item, 'element', (node, index, parent) => {
    if (node.properties.dataFootnoteBackref === undefined || !parent || index === undefined) return;
    taken.push(node);
    parent.children.splice(index, 1);
    const before = parent.children[index - 1];
    if (before?.type === 'text') before.value = before.value.trimEnd();
    return index;
  });
  return taken;
}

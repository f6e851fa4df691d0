import type { Element, ElementContent } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { toXml } from 'xast-util-to-xml';

/** What an XHTML document of the e-book holds. */
export interface XhtmlDocument {
  title: string;
  /** Children of the body. */
  body: readonly ElementContent[];
  /** Address of the style sheet, from the document. */
  style: string;
}

/** A whole XHTML document, well-formed, as text. */
export function xhtml({ title, body, style }: XhtmlDocument): string {
  const root = element(
    'html',
    {
      xmlns: 'http://www.w3.org/1999/xhtml',
      'xmlns:epub': 'http://www.idpf.org/2007/ops',
      lang: 'en',
      xmlLang: 'en',
    },
    [
      element('head', {}, [
        element('title', {}, [text(title)]),
        element('link', { rel: ['stylesheet'], type: 'text/css', href: style }, []),
      ]),
      element('body', {}, [...body]),
    ],
  );
  return xml(toXml(toXast(root)));
}

/** An XML document, from its root element as text. */
export function xml(root: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
}

/** An element of HTML. */
export function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}

/** A text. */
export function text(value: string): ElementContent {
  return { type: 'text', value };
}

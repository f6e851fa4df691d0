const FACE = /@font-face\s*\{[^}]*\}/g;
/**
 * The rule by which a page over a slow connection does without the faces: src/styles/tokens.css.
 */
const PLAIN = /:root\[data-plain\]\s*\{[^}]*\}/g;

/** A style sheet without its faces, for a page that has them already. */
export function withoutFaces(css: string): string {
  return css.replace(FACE, '');
}

/**
 * A page whose faces are declared once each, and are waited for. Other pages take a face only where
 * it is at hand at the first paint (`font-display: optional`), so that no line moves; the whole
 * book is there to be printed, also by somebody who was never here before, and paper can't be set
 * again.
 */
export function withPrintFaces(html: string): string {
  const seen = new Set<string>();
  return html.replace(PLAIN, '').replace(FACE, (face) => {
    if (seen.has(face)) return '';
    seen.add(face);
    return face.replace(/font-display:\s*optional/, 'font-display:block');
  });
}

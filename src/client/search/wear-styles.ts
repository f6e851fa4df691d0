import styles from './search.css?inline';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);

/** Puts the styles of search on the page, once: pages that are never searched do not carry them. */
export function wearStyles(): void {
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
}

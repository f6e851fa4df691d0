/** Style sheets on the page, by their text. */
const sheets = new Map<string, CSSStyleSheet>();

/**
 * Adds a style sheet that came with a lazily loaded part of the page, once. As a constructed sheet
 * it needs no word in the policy.
 */
export function addStyle(text: string): void {
  if (sheets.has(text)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  sheets.set(text, sheet);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

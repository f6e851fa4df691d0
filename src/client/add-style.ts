/** Adds a style sheet that came with a lazily loaded part of the page. As a constructed sheet it needs no word in the policy. */
export function addStyle(text: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets.push(sheet);
}

/** A text without case, accents and apostrophes, so that "Sébastien’s" is found as "sebastiens". */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase();
}

/** The folded words of a text, in its order. */
export function wordsOf(text: string): string[] {
  return folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A name as it stands in an address: "Stitch Fix" is "stitch-fix". */
export function slugged(name: string): string {
  return wordsOf(name).join('-');
}

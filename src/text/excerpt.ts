/** The beginning of a text in whole words, at most `most` characters and a mark that it goes on. */
export function beginning(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most + 1).replace(/\s\S*$/, '');
  return `${cut.slice(0, most).replace(/[\s,;:.–—]+$/, '')} …`;
}

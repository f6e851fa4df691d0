import { splitAddress } from './addresses.ts';
import { dayInWords } from '../text/day.ts';
import type { OldPage } from './old-addresses.ts';

/**
 * What stands at an address whose page is no longer there, for whoever can't be sent on: a card, a
 * picture, a Markdown file.
 */
export interface Notice {
  /** `“Waiting” has moved`, `“Waiting” is gone`. */
  title: string;
  /** Where it went, or when and why it was taken out: one or two sentences. */
  says: string;
  /**
   * Where a reader goes from here, without base: the new address, or the page that says that it is
   * gone.
   */
  href: string;
}

/** Address without base → title of every page and place of the book. */
export type Titles = ReadonlyMap<string, string>;

/** The notice for a page that has moved or is gone. */
export function noticeOf({ href, title, fate }: OldPage, titles: Titles): Notice {
  if (fate.is === 'gone') {
    const says = `Taken out of the guide on ${dayInWords(fate.on)}. ${fate.why}`;
    return { title: `“${title}” is gone`, says, href };
  }
  const { page, id } = splitAddress(fate.to);
  const above = titles.get(page);
  const there = titles.get(fate.to) ?? above ?? fate.to;
  const whole = id && above && above !== there ? `“${there}” in “${above}”` : `“${there}”`;
  return {
    title: `“${title}” has moved`,
    says: `What stood here is part of ${whole} now.`,
    href: fate.to,
  };
}

/**
 * A notice as Markdown; `url` is the whole address of the old page, `link` that of where a reader
 * goes.
 */
export function noticeMarkdown(
  { title, says }: Notice,
  { url, link }: { url: string; link: string },
): string {
  const front = Object.entries({ title, address: url, summary: says });
  const lines = front.map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n# ${title}\n\n${says}\n\nRead on at <${link}>.\n`;
}

import type { Gone, LedgerRecord, Move, Release, Return } from '../schemas/ledger.ts';
import { isGone, isMove, isRelease } from './ledger.ts';

/** What a new ledger begins with. */
export const LEDGER_HEAD = `# Every address this book has published: what stands here is kept for good. "npm run permalink" writes it, at the end only;
# a line that was sealed by a release is never changed or removed. Each address has its title and a sketch of its text.
`;

/** One record as the ledger writes it. */
export function recordText(record: LedgerRecord): string {
  if (isRelease(record)) return releaseText(record);
  if (isMove(record)) return moveText(record);
  return isGone(record) ? goneText(record) : returnText(record);
}

/** One line of a release: an address with its title and sketch. */
export function addressLine(href: string, [title, sketch]: readonly [string, string]): string {
  return `    ${href}: { title: ${JSON.stringify(title)}, sketch: ${JSON.stringify(sketch)} }`;
}

function releaseText({ released, addresses, seal }: Release): string {
  const lines = Object.entries(addresses).map(([href, facts]) => `${addressLine(href, facts)}\n`);
  return `- released: ${released}\n  addresses:${lines.length > 0 ? `\n${lines.join('')}` : ' {}\n'}  seal: "${seal}"\n`;
}

function moveText({ moved, from, to }: Move): string {
  return `- moved: ${moved}\n  from: ${from}\n  to: ${to}\n`;
}

function goneText({ gone, at, why }: Gone): string {
  return `- gone: ${gone}\n  at: ${at}\n  why: ${JSON.stringify(why)}\n`;
}

function returnText({ back, at }: Return): string {
  return `- back: ${back}\n  at: ${at}\n`;
}

import { addressesOf, splitAddress, type Address } from '../../domain/addresses.ts';
import { fateOf, isMove, isRelease, isReturn } from '../../domain/ledger.ts';
import { addressLine } from '../../domain/ledger-text.ts';
import { nearest } from '../../domain/nearest.ts';
import { permalink } from '../../domain/permalink.ts';
import type { Problem } from '../../domain/problem.ts';
import { parseReference } from '../../domain/reference.ts';
import { brokenSeal, removedLine, rewritesOf } from '../../domain/seal.ts';
import { lostAddresses, type LostAddress } from '../../domain/successor.ts';
import type { Release } from '../../schemas/ledger.ts';
import { sha256 } from '../digest.ts';
import { LEDGER_FILE } from '../layout.ts';
import { type LedgerReading } from '../read-ledger.ts';
import type { Check, Manuscript } from '../check.ts';

/** Every address ever released is in the book, or its record leads to one that is; and the ledger says what it said when it was sealed. */
export const permalinks: Check = (manuscript) => {
  const { reading } = manuscript;
  if (manuscript.ledgerIsMissing) return [noLedger()];
  if (!reading) return [];
  const addresses = addressesOf(manuscript);
  const unread = unreadable(manuscript);
  return [
    ...sealProblems(manuscript, reading, addresses),
    ...recordProblems(reading, addresses),
    ...lostAddresses(reading.ledger, addresses, manuscript.readShingles)
      .filter(({ released }) => !unread(released.href))
      .map((lost) => lostProblem(manuscript, reading, lost)),
  ];
};

/** How an address is written on the command line: without the leading slash, which some shells take for a path. */
function asArgument(href: string): string {
  return href === '/' ? '/' : href.slice(1);
}

function lostProblem({ drafts }: Manuscript, { ledger, locate }: LedgerReading, { released, fate, successor, along, behind }: LostAddress): Problem {
  const { href, title, on } = released;
  const index = ledger.records.findIndex((record) => isRelease(record) && href in record.addresses);
  const broken = fate.is === 'loop' ? `, and its moves run in a circle: ${fate.through.join(' → ')}` : fate.last ? `: its move leads on to "${fate.last}"` : '';
  const where = fate.is === 'lost' && fate.last ? ', which is not in the book' : fate.is === 'loop' ? '' : ' is no longer in the book';
  const gone = `if it went for good, npm run permalink -- gone ${asArgument(href)} "why"`;
  const company = [
    along > 0 && `${along} ${along === 1 ? 'id' : 'ids'} on it`,
    behind > 0 && `${behind} older ${behind === 1 ? 'address that leads' : 'addresses that lead'} to it`,
  ];
  const more = company.some(Boolean) ? `, with ${company.filter(Boolean).join(' and ')},` : '';
  const bare = headingWithoutId(drafts, href, title);
  return {
    file: LEDGER_FILE,
    ...locate([index, 'addresses', href], 'key'),
    kind: 'lost-address',
    says: `"${href}" ("${title}", released ${on})${more}${broken}${where}`,
    mend: bare
      ? `write its id again at ${bare}: npm run ids`
      : successor
        ? `${speaks(successor.share, successor.address)}: npm run permalink -- move ${asArgument(href)} ${asArgument(successor.address.href)}; ${gone}`
        : `nothing in the book is like it: give it back its ${href.includes('#') ? 'heading or id' : 'file'}; ${gone}`,
  };
}

/** Where a heading of that title stands on its old page without an id, as file and line. */
function headingWithoutId(drafts: Manuscript['drafts'], href: string, title: string): string | undefined {
  const draft = drafts.find(({ entry }) => entry.href === splitAddress(href).page);
  const heading = draft?.entry.outline.headings.find(({ id, text }) => !id && text === title);
  return heading && draft && `${draft.file.path}:${heading.line}`;
}

function speaks(share: number, { href, title }: Address): string {
  const amount = share > 0.9 ? 'its text' : share > 0.5 ? 'most of its text' : share > 0 ? 'part of its text' : '';
  return amount ? `${amount} stands at "${href}" now` : `"${title}" at "${href}" is the likeliest successor`;
}

/** Records that could not work: moves of living or unknown addresses, and returns of what is not there. */
function recordProblems({ ledger, locate }: LedgerReading, addresses: readonly Address[]): Problem[] {
  const living = new Set(addresses.map(({ href }) => href));
  return ledger.records.flatMap((record, index): Problem[] => {
    if (isRelease(record)) return [];
    const [field, href] = isMove(record) ? (['from', record.from] as const) : (['at', record.at] as const);
    const at = { file: LEDGER_FILE, ...locate([index, field]) };
    if (!ledger.released.has(href)) {
      const near = nearest(href, ledger.released.keys());
      return [{ ...at, kind: 'ledger-record', says: `"${href}" was never released`, mend: near ? `did you mean "${near}"?` : 'remove the record' }];
    }
    // Only the last word on an address counts.
    if (isReturn(record) || ledger.given.get(href) !== record) return [];
    if (living.has(href)) {
      if (ledger.retaken.has(href)) return [];
      const says = `"${href}" is recorded as ${isMove(record) ? `moved to "${record.to}"` : 'gone'}, and is in the book`;
      const mend = `if it is the same again, npm run permalink -- back ${asArgument(href)}; if not, give the new one another ${href.includes('#') ? 'id' : 'file name'}`;
      return [{ ...at, kind: 'ledger-record', says, mend }];
    }
    if (!isMove(record)) return [];
    // A released target that is lost is reported where it was released.
    const fate = fateOf(ledger, living, record.to);
    if (fate.is !== 'lost' || ledger.released.has(record.to)) return [];
    const near = nearest(record.to, living);
    return [
      {
        file: LEDGER_FILE,
        ...locate([index, 'to']),
        kind: 'ledger-record',
        says: `"${record.from}" moves to "${record.to}", which is not in the book`,
        mend: near ? `did you mean "${near}"? npm run permalink -- move ${asArgument(href)} ${asArgument(near)}` : 'move it to an address of the book',
      },
    ];
  });
}

/** Lines that were sealed and are not there any more, or are different. What git still knows says which; without git the book itself is asked. */
function sealProblems({ ledgerHistory }: Manuscript, { ledger, locate }: LedgerReading, addresses: readonly Address[]): Problem[] {
  for (const { records, commit } of ledgerHistory) {
    const rewrites = rewritesOf(ledger.records, records);
    if (rewrites.length === 0) continue;
    return rewrites.slice(0, rewrites[0]!.href ? undefined : 1).map(({ index, was, href }) => ({
      file: LEDGER_FILE,
      ...locate([index, ...(href ? ['addresses', href] : [])], 'key'),
      kind: 'ledger-rewritten',
      says: href
        ? `the line of "${href}" is not as it was released on ${(was as Release).released} and committed in ${commit}`
        : `record ${index + 1} is not the one that was sealed and committed in ${commit}: ${JSON.stringify(was).slice(0, 120)}`,
      mend: href ? `put back "${addressLine(href, (was as Release).addresses[href]!).trim()}": npm run permalink -- restore` : 'npm run permalink -- restore',
    }));
  }
  const broken = brokenSeal(ledger.records, sha256);
  if (!broken) return [];
  const at = { file: LEDGER_FILE, ...locate([broken.index, 'seal']), kind: 'ledger-rewritten' };
  const whole = removedLine(ledger.records, broken, addresses, sha256);
  const missing = whole && Object.keys(whole.addresses).find((href) => !(href in broken.release.addresses));
  if (whole && missing) {
    return [
      {
        ...at,
        says: `the line of "${missing}" was taken out of the release of ${whole.released}`,
        mend: `put back "${addressLine(missing, whole.addresses[missing]!).trim()}": npm run permalink -- restore`,
      },
    ];
  }
  const unlisted = addresses.filter(({ href }) => !ledger.released.has(href)).map(({ href }) => href);
  const differing = Object.entries(broken.release.addresses).flatMap(([href, facts]) => (differs(href, facts, addresses) ? [href] : []));
  const guess = unlisted.length > 0 ? suspects('missing', unlisted) : suspects('changed', differing);
  return [
    {
      ...at,
      says: `the release of ${broken.release.released} does not fit its seal: a line of it, or before it, was changed, added or removed${guess}`,
      mend: 'put the line back as it was: npm run permalink -- restore, or a copy of the file from before',
    },
  ];
}

/** The addresses a broken seal may be about, where they are few enough to look at. */
function suspects(what: string, hrefs: readonly string[]): string {
  return hrefs.length > 0 && hrefs.length <= 5 ? ` (${what} may be ${hrefs.map((href) => `"${href}"`).join(', ')})` : '';
}

/** Is the text at an address still the released one, but its line says otherwise? */
function differs(href: string, [title, sketch]: readonly [string, string], addresses: readonly Address[]): boolean {
  const now = addresses.find((address) => address.href === href);
  return now !== undefined && now.title !== title && sketch !== '' && now.text !== '';
}

function noLedger(): Problem {
  return {
    file: LEDGER_FILE,
    line: 1,
    column: 1,
    kind: 'ledger-rewritten',
    says: 'the ledger of all published addresses is not there',
    mend: 'npm run permalink -- restore, or a copy of the file from before',
  };
}

/** Tells addresses of files that could not be read: their headings are unknown, not lost. */
function unreadable({ broken }: Manuscript): (href: string) => boolean {
  const pages = new Set(
    [...broken].flatMap((id) => {
      const reference = parseReference(id);
      return reference ? [permalink(reference.kind, reference.slug)] : [];
    }),
  );
  return (href) => {
    const { page, id } = splitAddress(href);
    return pages.has(href) || pages.has(page) || broken.has(id.replace(/^figure-/, 'figure:'));
  };
}

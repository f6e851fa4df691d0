import { addressesOf, splitAddress, type Address } from '../../permalinks/addresses.ts';
import {
  addressOfRecord,
  fateOf,
  isGone,
  isMove,
  isRelease,
  isReturn,
  type Change,
  type Conflict,
} from '../../permalinks/ledger.ts';
import { recordText } from '../../permalinks/ledger-text.ts';
import { nearest } from '../../text/nearest.ts';
import { permalink } from '../../urls/permalink.ts';
import type { Problem } from '../../problems/problem.ts';
import { parseReference } from '../../urls/reference.ts';
import { missingRecords } from '../../permalinks/released-history.ts';
import { lostAddresses, type LostAddress } from '../../permalinks/successor.ts';
import { LEDGER_FILE } from '../layout.ts';
import { type LedgerReading } from '../read-ledger.ts';
import type { Check, Manuscript } from '../check.ts';

const RESTORE = 'npm run permalink -- restore';

/**
 * Every address ever released is in the book, or its record leads to one that is; and the ledger
 * holds every record that was ever committed.
 */
export const permalinks: Check = (manuscript) => {
  const { reading } = manuscript;
  if (manuscript.ledgerIsMissing) return [noLedger()];
  if (!reading) return [];
  const addresses = addressesOf(manuscript);
  const unread = unreadable(manuscript);
  const contested = new Set(reading.ledger.conflicts.map(({ href }) => href));
  return [
    ...removedRecords(manuscript, reading),
    ...reading.ledger.conflicts.map((conflict) => conflictProblem(reading, conflict)),
    ...recordProblems(reading, addresses),
    ...lostAddresses(reading.ledger, addresses, manuscript.shingles)
      // Where branches differ, nobody knows yet what is lost behind it.
      .filter(
        ({ released, fate }) =>
          !unread(released.href) &&
          !fate.through.some(
            (href) => contested.has(href) || contested.has(splitAddress(href).page),
          ),
      )
      .map((lost) => lostProblem(manuscript, reading, lost)),
  ];
};

/**
 * How an address is written on the command line: without the leading slash, which some shells take
 * for a path.
 */
function asArgument(href: string): string {
  return href === '/' ? '/' : href.slice(1);
}

function lostProblem(
  { drafts }: Manuscript,
  { ledger, locate }: LedgerReading,
  { released, fate, successor, along, behind }: LostAddress,
): Problem {
  const { href, title, on } = released;
  const release = ledger.records.find(
    (record) =>
      isRelease(record) && record.at === href && record.released === on && record.title === title,
  )!;
  const broken =
    fate.is === 'loop'
      ? `, and its moves run in a circle: ${fate.through.join(' → ')}`
      : fate.last
        ? `: its move leads on to "${fate.last}"`
        : '';
  const where =
    fate.is === 'lost' && fate.last
      ? ', which is not in the book'
      : fate.is === 'loop'
        ? ''
        : ' is no longer in the book';
  const gone = `if it went for good, npm run permalink -- gone ${asArgument(href)} "why"`;
  const company = [
    along > 0 && `${along} ${along === 1 ? 'id' : 'ids'} on it`,
    behind > 0 &&
      `${behind} older ${behind === 1 ? 'address that leads' : 'addresses that lead'} to it`,
  ];
  const more = company.some(Boolean) ? `, with ${company.filter(Boolean).join(' and ')},` : '';
  const bare = headingWithoutId(drafts, href, title);
  return {
    file: LEDGER_FILE,
    ...locate(release, 'at'),
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
function headingWithoutId(
  drafts: Manuscript['drafts'],
  href: string,
  title: string,
): string | undefined {
  const draft = drafts.find(({ entry }) => entry.href === splitAddress(href).page);
  const heading = draft?.entry.outline.headings.find(({ id, text }) => !id && text === title);
  return heading && draft && `${draft.file.path}:${heading.line}`;
}

function speaks(share: number, { href, title }: Address): string {
  const amount =
    share > 0.9
      ? 'its text'
      : share > 0.5
        ? 'most of its text'
        : share > 0
          ? 'part of its text'
          : '';
  return amount
    ? `${amount} stands at "${href}" now`
    : `"${title}" at "${href}" is the likeliest successor`;
}

/**
 * Records that could not work: moves of living or unknown addresses, and returns of what is not
 * there.
 */
function recordProblems(
  { ledger, locate }: LedgerReading,
  addresses: readonly Address[],
): Problem[] {
  const living = new Set(addresses.map(({ href }) => href));
  const contested = new Set(ledger.conflicts.map(({ href }) => href));
  return ledger.records.flatMap((record): Problem[] => {
    if (isRelease(record)) return [];
    const href = addressOfRecord(record);
    const at = { file: LEDGER_FILE, ...locate(record, isMove(record) ? 'from' : 'at') };
    if (!ledger.released.has(href)) {
      const near = nearest(href, ledger.released.keys());
      return [
        {
          ...at,
          kind: 'ledger-record',
          says: `"${href}" was never released`,
          mend: near ? `did you mean "${near}"?` : 'remove the record',
        },
      ];
    }
    // Only the last word on an address counts, and where it is contested, that has been said.
    if (isReturn(record) || ledger.given.get(href) !== record || contested.has(href)) return [];
    if (living.has(href)) {
      const says = `"${href}" is recorded as ${saying(record)}, and is in the book`;
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
        ...locate(record, 'to'),
        kind: 'ledger-record',
        says: `"${record.from}" moves to "${record.to}", which is not in the book`,
        mend: near
          ? `did you mean "${near}"? npm run permalink -- move ${asArgument(href)} ${asArgument(near)}`
          : 'move it to an address of the book',
      },
    ];
  });
}

/** What a record says of its address. */
function saying(record: Change): string {
  return isMove(record) ? `moved to "${record.to}"` : isGone(record) ? 'gone' : 'back';
}

/**
 * Two branches that said different things of one address, or a record whose forerunner was taken
 * out.
 */
function conflictProblem({ locate }: LedgerReading, { href, is, records }: Conflict): Problem {
  const last = records.at(-1)!;
  const at = { file: LEDGER_FILE, ...locate(last) };
  const lines = records
    .map((record) => `${saying(record)} (line ${locate(record).line})`)
    .join(' and ');
  if (is === 'gap') {
    const mend = `${RESTORE}; or, where no commit has it, ${records.length > 1 ? `write "after: ${records.length - 1}" in this line` : 'take "after" out of this line'}`;
    return {
      ...at,
      kind: 'ledger-rewritten',
      says: `of "${href}" the ledger has ${lines}, and a record from before the last is missing`,
      mend,
    };
  }
  const choices = [...new Set(records.map((record) => choiceOf(record)))].join(', or ');
  return {
    ...at,
    kind: 'ledger-conflict',
    says: `of "${href}" branches that did not know of each other say ${lines}`,
    mend: `say which is right: ${choices}`,
  };
}

/** The command that makes a record the last word on its address. */
function choiceOf(record: Change): string {
  const from = asArgument(addressOfRecord(record));
  if (isMove(record)) return `npm run permalink -- move ${from} ${asArgument(record.to)}`;
  return isGone(record)
    ? `npm run permalink -- gone ${from} ${JSON.stringify(record.why)}`
    : `npm run permalink -- back ${from}`;
}

/** Records that a commit holds and the ledger doesn't any more. */
function removedRecords(
  { ledgerHistory }: Manuscript,
  { ledger, locate }: LedgerReading,
): Problem[] {
  return missingRecords(ledger.records, ledgerHistory).map(({ commit, record }) => {
    const href = addressOfRecord(record);
    const line = recordText(record).trim();
    const instead = ledger.records.find(
      (now) => addressOfRecord(now) === href && isRelease(now) === isRelease(record),
    );
    const says = instead
      ? `the record of "${href}" is not as it was committed in ${commit}`
      : `the record of "${href}" that was committed in ${commit} was taken out`;
    const at = instead ? locate(instead) : { line: 1, column: 1 };
    return {
      file: LEDGER_FILE,
      ...at,
      kind: 'ledger-rewritten',
      says,
      mend: `put back "${line}": ${RESTORE}`,
    };
  });
}

function noLedger(): Problem {
  return {
    file: LEDGER_FILE,
    line: 1,
    column: 1,
    kind: 'ledger-rewritten',
    says: 'the ledger of all published addresses is not there',
    mend: `${RESTORE}, or a copy of the file from before`,
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

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitAddress } from '../../src/permalinks/addresses.ts';
import { fateOf, type Ledger } from '../../src/permalinks/ledger.ts';
import type { Problem } from '../../src/problems/problem.ts';

const ID = / id=(?:"([^"]+)"|'([^']+)'|([^\s>"']+))/g;

/**
 * Opens every released address in a built site: its page is there, and has its id, as the thing
 * itself or as the note on where it went. The compiler has asked the content; this asks the pages,
 * so that no template loses an address either.
 */
export function keptAddresses(
  site: string,
  ledger: Ledger,
  living: ReadonlySet<string>,
): Problem[] {
  const idsOf = pageReader(site);
  return [...ledger.released.keys()].flatMap((href): Problem[] => {
    const { page, id } = splitAddress(href);
    const ids = idsOf(page);
    // An id on a page that has moved or gone is the business of that page.
    const carried = !living.has(page) && fateOf(ledger, living, page).is !== 'lost';
    if (ids && (!id || carried || ids.has(id))) return [];
    const file = `${page.slice(1)}index.html`;
    return [
      {
        file: join(site, file),
        line: 1,
        column: 1,
        kind: 'lost-address',
        says: ids
          ? `the built page has no id "${id}", which was released as "${href}"`
          : `no page was built at "${href}", which was released`,
        mend: 'mend the template that draws it, or record what became of it: npm run permalink -- move OLD NEW',
      },
    ];
  });
}

/** Reads the ids of a built page once; undefined where there is none. */
function pageReader(site: string): (page: string) => ReadonlySet<string> | undefined {
  const known = new Map<string, ReadonlySet<string> | undefined>();
  return (page) => {
    if (!known.has(page)) known.set(page, idsIn(join(site, page, 'index.html')));
    return known.get(page);
  };
}

function idsIn(path: string): ReadonlySet<string> | undefined {
  if (!existsSync(path)) return undefined;
  return new Set(
    [...readFileSync(path, 'utf8').matchAll(ID)].map((match) => match[1] ?? match[2] ?? match[3]!),
  );
}

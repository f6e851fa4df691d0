/** Where a reader stopped. */
export interface Place {
  /** Address of the page, without base. */
  href: string;
  title: string;
  /** Id and words of the section; both empty at the beginning of the page. */
  section: string;
  words: string;
}

/** What a browser remembers of the reading. */
export interface Progress {
  /** Where the reader stopped last; undefined where they have not begun. */
  place?: Place | undefined;
  /** Addresses of the pages that were read, without base. */
  read: readonly string[];
}

/**
 * Reads what was stored. Whatever is no progress (nothing, another version, somebody's edit) counts
 * as none.
 */
export function parseProgress(text: string | null): Progress {
  const stored = jsonOf(text);
  const place =
    isRecord(stored.place) &&
    [stored.place.href, stored.place.title, stored.place.section, stored.place.words].every(isText);
  return {
    place: place ? (stored.place as unknown as Place) : undefined,
    read: Array.isArray(stored.read) ? stored.read.filter(isText) : [],
  };
}

/** Progress as a text to store. */
export function progressText({ place, read }: Progress): string {
  return JSON.stringify({ place, read });
}

/** The progress with the reader at another place. */
export function stoppedAt(progress: Progress, place: Place): Progress {
  return { ...progress, place };
}

/** The progress with a page read, or not read. */
export function withRead(progress: Progress, href: string, read: boolean): Progress {
  const others = progress.read.filter((other) => other !== href);
  return { ...progress, read: read ? [...others, href] : others };
}

/** How many of some pages were read: "4 of 10 read". Empty where none was. */
export function tally(progress: Progress, hrefs: readonly string[]): string {
  const count = hrefs.filter((href) => progress.read.includes(href)).length;
  return count === 0 ? '' : `${count} of ${hrefs.length} read`;
}

/**
 * Does reaching the end make a page read? It does for who met at least half of its sections: a jump
 * to the sources is no reading.
 */
export function endsReading(met: number, sections: number): boolean {
  return met * 2 >= sections;
}

function jsonOf(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Names under which this browser remembers. All begin alike, so that they can be erased together and touch nobody else's on the same host. */
export const PREFIX = 'field-guide.';
/** The chosen look: see domain/look.ts. */
export const LOOK_KEY = `${PREFIX}look`;
/** What was read, and where the reader stopped: see domain/reading-progress.ts. */
export const PROGRESS_KEY = `${PREFIX}progress`;
/** There where the reader wants no page kept for reading without a network. */
export const KEEP_NOTHING_KEY = `${PREFIX}keep-nothing`;
/** How the names of the caches of kept pages begin; the path of the book and its version follow. */
export const CACHES = `${PREFIX}kept `;

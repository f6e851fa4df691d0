/**
 * Names under which this browser remembers. All begin alike, so that they can be erased together
 * and touch nobody else's on the same host.
 */
export const PREFIX = 'field-guide.';
/** The chosen look: see reading/look.ts. */
export const LOOK_KEY = `${PREFIX}look`;
/** What was read, and where the reader stopped: see reading/reading-progress.ts. */
export const PROGRESS_KEY = `${PREFIX}progress`;

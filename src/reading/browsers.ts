/**
 * The oldest browsers whose readers get the scripts, in the bundler's words: those of spring 2023.
 * The syntax is brought down to them; the library is held to them by
 * tests/client/browser-apis.test.ts. Older ones get the pages, which read and navigate without
 * scripts.
 */
export const BROWSERS = ['chrome111', 'edge111', 'firefox115', 'safari16.4', 'ios16.4'];
/** The edition of JavaScript whose library they all have, in TypeScript's word. */
export const LIBRARY = 'es2023';

/**
 * The path that the book is served from, with a slash at both ends: `/`, or `/guide/`. A module of
 * its own, for every page runs it.
 */
export const base = document.documentElement.dataset['base'] ?? '/';

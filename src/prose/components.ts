/**
 * The components that prose may name. The layout of a page hands them in, so that prose imports no
 * code.
 */
import Aside from './Aside.astro';
import Figure from './Figure.astro';
import Sheet from './Sheet.astro';
import Shelf from './Shelf.astro';

/** Name in prose → component. `compiler/checks/markup.ts` knows the same names. */
export const COMPONENTS = { Aside, Figure, Sheet, Shelf };

/** All that is loaded when a reader first scrolls, marks or turns a page, in one file. */
export { followReading, toggleRead } from './progress.ts';
export { markCurrentSection } from './toc.ts';
export { turnPage } from './turn-page.ts';

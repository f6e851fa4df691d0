/** All that is loaded when a reader first cites or selects something, in one file. */
export { openForPlace } from './citation-menu.ts';
export { offerQuotations } from './quotation.ts';

/**
 * What the door and the search page load when somebody asks: one file, so that one round trip
 * brings it.
 */
export { openSearchBox } from './search-box.ts';
export { searchPage } from './search-page.ts';

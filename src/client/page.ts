/** What every page does before the reader touches anything. Kept under 2 KB: everything else is loaded when asked for. */
import { offerCitations } from './heading-link.ts';
import { meetLinks } from './meet-links.ts';
import { keepVisitedPages } from './offline-door.ts';
import { openPanelOnPress } from './panel-door.ts';
import { openSearchOnRequest } from './search-door.ts';

openSearchOnRequest();
openPanelOnPress();
meetLinks();
offerCitations();
keepVisitedPages();

// What only some pages of some readers need, by what client/early.ts has found.
const root = document.documentElement;
if (root.matches('[data-look~=begun]')) void import('./remembered.ts').then((module) => module.showReading());
if (root.matches('[data-look~=calm]')) void import('./calm.ts').then((module) => module.keepCalm());
if (root.matches('[data-plain]')) void import('./fonts-later.ts').then((module) => module.fetchFonts());

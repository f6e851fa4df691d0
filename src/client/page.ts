/** What every page does before the reader touches anything. Kept under 2 KB: everything else is loaded when asked for. */
import { offerCitations } from './heading-link.ts';
import { fetchFontsLater } from './fonts-later.ts';
import { meetLinks } from './meet-links.ts';
import { keepVisitedPages } from './offline-door.ts';
import { openPanelOnPress } from './panel-door.ts';
import { recallReading } from './recall-reading.ts';
import { openSearchOnRequest } from './search-door.ts';

openSearchOnRequest();
openPanelOnPress();
recallReading();
meetLinks();
offerCitations();
keepVisitedPages();
fetchFontsLater();

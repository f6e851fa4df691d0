/** What every page does before the reader touches anything. Kept under 2 KB: everything else is loaded when asked for. */
import { offerCitations } from './heading-link.ts';
import { keepVisitedPages } from './offline-door.ts';
import { openSearchOnRequest } from './search-door.ts';
import { offerThemes } from './theme.ts';
import { markCurrentSection } from './toc.ts';

offerThemes();
markCurrentSection();
offerCitations();
openSearchOnRequest();
keepVisitedPages();

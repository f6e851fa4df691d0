/**
 * What every page does before the reader touches anything. Kept under 2 KB: everything else is
 * loaded when asked for.
 */
import { offerCitations } from './heading-link.ts';
import { lazy } from './lazy.ts';
import { meetLinks } from './meet-links.ts';
import { keepVisitedPages } from './offline-door.ts';
import { openPanelOnPress } from './panel-door.ts';
import { attendReading } from './reading.ts';
import { openSearchOnRequest } from './search-door.ts';

openSearchOnRequest();
openPanelOnPress();
meetLinks();
offerCitations();
keepVisitedPages();
if (document.querySelector('.reading')) attendReading();

// What client/early.ts has found that asks for more: this reader has read before, wants it calm, or
// came over a slow connection.
if (document.querySelector(':root:is([data-look~=begun],[data-look~=calm],[data-plain])'))
  void lazy(
    '',
    () => import('./returning.ts'),
  )(({ welcomeBack }) => welcomeBack()).then((came) => {
    // Nothing would answer the key that brings back what the calm mode hides.
    if (!came) document.documentElement.dataset['awake'] = '';
  });

// What only this page does. Not by a script of its own: a module that two entries share is a file
// of its own, and one more request of every page.
if (document.querySelector('[data-own]'))
  void lazy('A part', () => import('./own-part.ts'))(({ startOwnParts }) => startOwnParts());

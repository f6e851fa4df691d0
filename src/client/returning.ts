/** What only some readers need at the beginning of a page. */
import { hasMark, MARKS } from '../domain/look.ts';
import { keepCalm } from './calm.ts';
import { fetchFonts } from './fonts-later.ts';
import { currentLook } from './memory.ts';
import { showReading } from './remembered.ts';

if (hasMark(currentLook(), MARKS.begun)) showReading();
if (hasMark(currentLook(), MARKS.calm)) keepCalm();
if (document.documentElement.dataset['plain'] !== undefined) void fetchFonts();

/** What only some readers need at the beginning of a page. */
import { hasMark, MARKS } from '../reading/look.ts';
import { keepCalm } from './calm.ts';
import { fetchFonts } from './fonts-later.ts';
import { currentLook } from './memory.ts';
import { showReading } from './remembered.ts';

/**
 * Shows what is remembered, keeps calm, and fetches the fonts that a slow connection went without:
 * whatever of it the page asks for.
 */
export function welcomeBack(): void {
  if (hasMark(currentLook(), MARKS.begun)) showReading();
  if (hasMark(currentLook(), MARKS.calm)) keepCalm();
  if (document.documentElement.dataset['plain'] !== undefined) void fetchFonts();
}

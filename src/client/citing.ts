/** All that is loaded when a reader first cites, copies or selects something, in one file. */
import { openMenu } from './citation-menu.ts';
import { placeOf } from './cited-place.ts';
import { copyLink } from './copy-link.ts';
import { copyTemplate } from './copy-template.ts';

export { offerQuotations } from './quotation.ts';

/**
 * Does what a mark or button promises: copies the address or the template it belongs to, or opens
 * the menu of citations for the place it stands beside.
 */
export function press(door: HTMLElement): Promise<void> | void {
  if (door instanceof HTMLAnchorElement) return copyLink(door);
  return door.matches('[data-copy]') ? copyTemplate(door) : openMenu(door, placeOf(door));
}

import { copyClip } from './clipboard.ts';
import { say } from './notice.ts';

const SAID_FOR = 1600;

/**
 * Copies the address of a heading's mark, and says so in its place. The mark is a link, and is
 * followed as well: so the address bar has it in any case.
 */
export async function copyLink(mark: HTMLAnchorElement): Promise<void> {
  try {
    await copyClip({ plain: mark.href.replace(location.search, '') });
  } catch {
    return say('This browser did not allow copying. The link is in the address bar.');
  }
  mark.textContent = 'link copied';
  mark.setAttribute('role', 'status');
  setTimeout(() => {
    mark.textContent = '§';
    mark.removeAttribute('role');
  }, SAID_FOR);
}

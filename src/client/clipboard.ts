import type { Clip } from '../cite/citation-format.ts';

/**
 * Puts a clip onto the clipboard in one write, each form under its own type. Rejects where the
 * browser does not allow it. Call it from a press.
 */
export async function copyClip({ plain, html }: Clip): Promise<void> {
  // Over plain http, as inside many companies, there is no clipboard object; the old way still
  // works there.
  if (!navigator.clipboard || typeof ClipboardItem === 'undefined')
    return copyByEvent({ plain, html });
  const forms: Record<string, Blob> = { 'text/plain': new Blob([plain], { type: 'text/plain' }) };
  if (html) forms['text/html'] = new Blob([html], { type: 'text/html' });
  await navigator.clipboard.write([new ClipboardItem(forms)]);
}

function copyByEvent({ plain, html }: Clip): void {
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', plain);
    if (html) event.clipboardData?.setData('text/html', html);
  };
  document.addEventListener('copy', fill, { once: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', fill);
  if (!done) throw new Error('the browser did not copy');
}

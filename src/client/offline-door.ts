import { base } from './base.ts';

/** Lets the browser keep visited pages, once this one is there, unless the reader has said no. */
export function keepVisitedPages(): void {
  addEventListener('load', () => {
    // Storage may be forbidden; then nothing can be kept either.
    try {
      if (!localStorage.getItem('field-guide.keep-nothing'))
        void navigator.serviceWorker?.register(`${base}sw.js`).catch(() => {});
    } catch {}
  });
}

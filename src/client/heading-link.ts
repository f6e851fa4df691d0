/**
 * Beside a heading: a press on § copies its address, and says so (without a clipboard it stays a plain link); a press on ” opens the
 * citation menu. Its code, and that of quotations, is loaded at the first press or the first selection.
 */
export function offerCitations(): void {
  document.addEventListener('click', (event) => {
    const pressed = (event.target as Element).closest<HTMLElement>('.mark,.cite');
    if (pressed?.matches('.cite')) void import('./citing.ts').then(({ openForPlace }) => openForPlace(pressed));
    else if (pressed) copyLink(pressed as HTMLAnchorElement);
  });
  document.addEventListener('selectionchange', function offer({ target }) {
    // Typing in a field is none, and asking for the selection there lays out the page at each letter.
    if (target !== document) return;
    const selection = getSelection()!;
    if (selection.isCollapsed || !selection.anchorNode?.parentElement?.closest('.prose')) return;
    document.removeEventListener('selectionchange', offer);
    void import('./citing.ts').then(({ offerQuotations }) => offerQuotations());
  });
}

function copyLink(mark: HTMLAnchorElement): void {
  void navigator.clipboard?.writeText(mark.href.replace(location.search, '')).then(() => {
    mark.textContent = 'link copied';
    mark.role = 'status';
    setTimeout(() => {
      mark.textContent = '§';
      mark.role = null;
    }, 1600);
  });
}

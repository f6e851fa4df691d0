/**
 * Leads to the page before or after this one, unless the arrow meant something else: moving in a
 * field, or in a box that scrolls.
 */
export function turnPage(event: KeyboardEvent): void {
  const modified = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
  if (event.defaultPrevented || modified || isBusy(event.target as Element)) return;
  document
    .querySelector<HTMLAnchorElement>(
      `.neighbours [rel=${event.key === 'ArrowLeft' ? 'prev' : 'next'}]`,
    )
    ?.click();
}

function isBusy(target: Element): boolean {
  if (target.closest('input,textarea,select,[contenteditable],[popover]')) return true;
  for (let box: Element | null = target; box && box !== document.body; box = box.parentElement)
    if (box.scrollWidth > box.clientWidth && getComputedStyle(box).overflowX !== 'visible')
      return true;
  return false;
}

/** Copies the address of a heading, and says so on its mark. Without a clipboard the mark stays a plain link. */
export async function copyAddress(mark: HTMLAnchorElement): Promise<void> {
  if (!navigator.clipboard || mark.role === 'status') return;
  await navigator.clipboard.writeText(mark.href);
  const words = mark.textContent;
  mark.textContent = 'link copied';
  mark.setAttribute('role', 'status');
  setTimeout(() => {
    mark.textContent = words;
    mark.removeAttribute('role');
  }, 1600);
}

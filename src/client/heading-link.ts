/** A press on the mark beside a heading copies its address, and says so. Without a clipboard it stays a plain link. */
export function copyHeadingLinks(): void {
  document.addEventListener('click', (event) => {
    const mark = (event.target as Element).closest<HTMLAnchorElement>('.mark');
    if (!mark || !navigator.clipboard) return;
    void navigator.clipboard.writeText(mark.href).then(() => {
      const words = mark.textContent;
      mark.textContent = 'link copied';
      mark.setAttribute('role', 'status');
      setTimeout(() => {
        mark.textContent = words;
        mark.removeAttribute('role');
      }, 1600);
    });
  });
}

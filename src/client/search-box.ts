export function openSearchBox(): void {
  location.href = `${document.documentElement.dataset['base'] ?? '/'}search/`;
}

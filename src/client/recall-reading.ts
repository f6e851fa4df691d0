/** Shows what was read before, and starts the calm mode, where this browser remembers either: nobody else loads any of it. */
export function recallReading(): void {
  const look = document.documentElement.dataset['look'] ?? '';
  if (/begun/.test(look)) void import('./remembered.ts').then((module) => module.showReading());
  if (/calm/.test(look)) void import('./calm.ts').then((module) => module.keepCalm());
}

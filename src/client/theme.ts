/** The remembered switch between the system's light, light and dark. */
const THEMES = ['auto', 'light', 'dark'] as const;
const WORDS = { auto: 'Auto', light: 'Light', dark: 'Dark' };

export function offerThemes(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-theme-switch]');
  if (!button) return;
  const root = document.documentElement;
  const show = () => {
    const theme = (root.dataset['theme'] ?? 'auto') as keyof typeof WORDS;
    button.textContent = WORDS[theme];
    button.ariaLabel = `Theme: ${WORDS[theme]}`;
    return theme;
  };
  button.dataset['ready'] = '';
  show();
  button.addEventListener('click', () => {
    const next = THEMES[(THEMES.indexOf(show()) + 1) % THEMES.length]!;
    if (next === 'auto') delete root.dataset['theme'];
    else root.dataset['theme'] = next;
    // Storage may be forbidden; the theme then holds for this page only.
    try {
      if (next === 'auto') localStorage.removeItem('theme');
      else localStorage.setItem('theme', next);
    } catch {}
    show();
  });
}

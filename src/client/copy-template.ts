import { sayBeside } from './citation-menu.ts';
import { copyClip } from './clipboard.ts';

/**
 * Copies the Markdown of the template that a button belongs to, as its author wrote it. Where the
 * browser does not allow that, the text is shown and selected, and the reader is told which keys
 * copy it.
 */
export async function copyTemplate(button: HTMLElement): Promise<void> {
  const sheet = button.closest<HTMLElement>('.sheet')!;
  const source = sheet.querySelector('pre')!;
  const done = await copyClip({ plain: source.textContent! }).then(
    () => true,
    () => false,
  );
  if (done) return sayBeside(button, 'Copied as Markdown');
  sheet.querySelector('details')!.open = true;
  source.focus();
  getSelection()!.selectAllChildren(source);
  const keys = /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘C' : 'Ctrl+C';
  sayBeside(button, `This browser did not allow copying. The text is selected: press ${keys}.`, {
    asks: true,
  });
}

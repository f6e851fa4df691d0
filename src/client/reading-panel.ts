/** The reading panel: how the page looks, and what this browser remembers. Loaded on the first press of its button. */
import { CHOICES, chosen, hasMark, MARKS, withChoice, withMark, type Choice, type Mark } from '../domain/look.ts';
import { currentLook, forgetEverything, wear } from './memory.ts';
import { addStyle } from './add-style.ts';
import style from './reading-panel.css?inline';

/** Between the button and the panel under it, in pixels. */
const GAP = 10;
const SWITCHES = [
  { mark: MARKS.plainLinks, words: 'Previews of links', says: 'What a link leads to, beside it', inverse: true },
  { mark: MARKS.calm, words: 'Calm', says: 'Nothing but the text, until a key or a tap', inverse: false },
] as const;

/** Makes the panel after its button, opens it, and hands the button over to the browser, which opens and closes it from now on. */
export function openPanel(button: HTMLButtonElement): void {
  addStyle(style);
  const panel = element('div', { id: 'reading-panel', className: 'panel no-print', popover: 'auto', role: 'dialog', ariaLabel: 'Reading' });
  const form = element('form', {});
  for (const choice of Object.keys(CHOICES) as Choice[]) form.append(choiceField(choice));
  form.append(...SWITCHES.map(switchField));
  panel.append(form, erasure(form));
  button.after(panel);
  button.popoverTargetElement = panel;
  form.addEventListener('change', () => void apply(form));
  panel.addEventListener('beforetoggle', () => {
    panel.style.top = `${button.getBoundingClientRect().bottom + GAP}px`;
    fill(form);
  });
  panel.showPopover();
}

function choiceField(choice: Choice): HTMLElement {
  const { label, words } = CHOICES[choice];
  const field = element('fieldset', { className: choice });
  field.append(element('legend', { className: 'label', textContent: label }));
  for (const [value, text] of Object.entries(words)) {
    const option = element('label', { className: value });
    option.append(element('input', { type: 'radio', name: choice, value }), text);
    field.append(option);
  }
  return field;
}

function switchField({ mark, words, says }: (typeof SWITCHES)[number]): HTMLElement {
  const option = element('label', { className: 'switch' });
  const text = element('span', { textContent: words });
  text.append(element('small', { textContent: says }));
  option.append(element('input', { type: 'checkbox', name: mark }), text);
  return option;
}

function erasure(form: HTMLFormElement): HTMLElement {
  const part = element('p', { className: 'erasure' });
  const said = element('span', { role: 'status' });
  const button = element('button', { type: 'button', textContent: 'Erase what this browser remembers' });
  button.addEventListener('click', async () => {
    await forgetEverything();
    const { showReading } = await import('./remembered.ts');
    showReading();
    fill(form);
    said.textContent = 'Erased.';
  });
  part.append('Choices, ticks and your place are kept in this browser only. ', button, ' ', said);
  return part;
}

/** Shows in the form what is chosen. */
function fill(form: HTMLFormElement): void {
  const look = currentLook();
  for (const input of form.querySelectorAll('input')) {
    if (input.type === 'radio') input.checked = chosen(look, input.name as Choice) === input.value;
    else input.checked = hasMark(look, input.name as Mark) !== isInverse(input.name);
  }
}

/** Wears and keeps what the form shows. */
async function apply(form: HTMLFormElement): Promise<void> {
  const chosenNow = new FormData(form);
  let look = currentLook();
  for (const choice of Object.keys(CHOICES) as Choice[]) look = withChoice(look, choice, String(chosenNow.get(choice) ?? ''));
  for (const { mark } of SWITCHES) look = withMark(look, mark, chosenNow.has(mark) !== isInverse(mark));
  wear(look);
  if (!hasMark(look, MARKS.calm)) return;
  const { keepCalm } = await import('./calm.ts');
  keepCalm();
  // The panel itself is part of what it hides: it stays until the reader goes on reading.
  document.documentElement.dataset['awake'] = '';
}

function isInverse(name: string): boolean {
  return SWITCHES.some(({ mark, inverse }) => mark === name && inverse);
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, properties: Partial<HTMLElementTagNameMap[K]>): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(name), properties);
}

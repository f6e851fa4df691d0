/**
 * The reading panel: how the page looks, and what this browser remembers. Loaded on the first press
 * of its button.
 */
import {
  CHOICES,
  chosen,
  hasMark,
  MARKS,
  withChoice,
  withMark,
  type Choice,
  type Mark,
} from '../reading/look.ts';
import { addStyle } from './add-style.ts';
import { keepCalm } from './calm.ts';
import { element } from './element.ts';
import { onKey } from './keyboard.ts';
import { currentLook, forgetEverything, wear } from './memory.ts';
import { showReading } from './remembered.ts';
import style from './reading-panel.css?inline';

/** Between the button and the panel under it, in pixels. */
const GAP = 10;
const SWITCHES = [
  {
    mark: MARKS.plainLinks,
    words: 'Previews of links',
    says: 'What a link leads to, beside it',
    inverse: true,
  },
  {
    mark: MARKS.calm,
    words: 'Calm',
    says: 'Nothing but the text, until a key or a tap',
    inverse: false,
  },
] as const;

/**
 * Makes the panel after its button, opens it, and hands the button over to the browser, which opens
 * and closes it from now on.
 */
export function openPanel(button: HTMLButtonElement): void {
  addStyle(style);
  const panel = element('div', {
    id: 'reading-panel',
    class: 'panel no-print',
    popover: 'auto',
    role: 'dialog',
    'aria-label': 'Reading',
  });
  const form = element('form');
  for (const choice of Object.keys(CHOICES) as Choice[]) form.append(choiceField(choice));
  form.append(...SWITCHES.map(switchField));
  panel.append(form, erasure(form));
  button.after(panel);
  form.addEventListener('change', () => apply(form));
  const prepare = () => {
    panel.style.top = `${button.getBoundingClientRect().bottom + GAP}px`;
    fill(form);
  };
  if (!('showPopover' in panel)) return openByHand(panel, button, prepare);
  button.popoverTargetElement = panel;
  panel.addEventListener('beforetoggle', prepare);
  panel.showPopover();
}

/**
 * Where the browser has no popovers: opens the panel, and from now on opens and closes it as a
 * browser that has them does.
 */
function openByHand(panel: HTMLElement, button: HTMLButtonElement, prepare: () => void): void {
  panel.removeAttribute('popover');
  const show = (shown: boolean) => {
    if (shown) prepare();
    panel.hidden = !shown;
    button.setAttribute('aria-expanded', String(shown));
  };
  button.addEventListener('click', () => show(panel.hidden === true));
  document.addEventListener('pointerdown', ({ target }) => {
    if (![panel, button].some((part) => part.contains(target as Node))) show(false);
  });
  onKey(document, ({ key }) => {
    if (key !== 'Escape' || panel.hidden) return;
    show(false);
    button.focus();
  });
  show(true);
}

function choiceField(choice: Choice): HTMLElement {
  const { label, words } = CHOICES[choice];
  const options = Object.entries(words).map(([value, text]) =>
    element(
      'label',
      { class: value },
      element('input', { type: 'radio', name: choice, value }),
      text,
    ),
  );
  return element(
    'fieldset',
    { class: choice },
    element('legend', { class: 'label' }, label),
    ...options,
  );
}

function switchField({ mark, words, says }: (typeof SWITCHES)[number]): HTMLElement {
  const text = element('span', {}, words, element('small', {}, says));
  return element(
    'label',
    { class: 'switch' },
    element('input', { type: 'checkbox', name: mark }),
    text,
  );
}

function erasure(form: HTMLFormElement): HTMLElement {
  const said = element('span', { role: 'status' });
  const button = element('button', { type: 'button' }, 'Erase what this browser remembers');
  button.addEventListener('click', async () => {
    const isErased = await forgetEverything();
    showReading();
    fill(form);
    said.textContent = isErased ? 'Erased.' : 'This browser did not let all of it be erased.';
  });
  return element(
    'p',
    { class: 'erasure' },
    'Choices, ticks and your place are kept in this browser only. ',
    button,
    ' ',
    said,
  );
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
function apply(form: HTMLFormElement): void {
  const chosenNow = new FormData(form);
  let look = currentLook();
  for (const choice of Object.keys(CHOICES) as Choice[])
    look = withChoice(look, choice, String(chosenNow.get(choice) ?? ''));
  for (const { mark } of SWITCHES)
    look = withMark(look, mark, chosenNow.has(mark) !== isInverse(mark));
  wear(look);
  if (!hasMark(look, MARKS.calm)) return;
  keepCalm();
  // The panel itself is part of what it hides: it stays until the reader goes on reading.
  document.documentElement.dataset['awake'] = '';
}

function isInverse(name: string): boolean {
  return SWITCHES.some(({ mark, inverse }) => mark === name && inverse);
}

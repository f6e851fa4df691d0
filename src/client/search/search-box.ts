import { addStyle } from '../add-style.ts';
import { element } from '../element.ts';
import { onKey } from '../keyboard.ts';
import { at } from '../site.ts';
import { searchDesk } from './desk.ts';
import styles from './search.css?inline';

/** Rows shown at most: the page has the rest. */
const MOST = 12;

/**
 * The box over a page: a dialog with a field that leads a list of results (the combobox of the
 * WAI-ARIA practices, list completion with choice by hand).
 */
interface Box {
  dialog: HTMLDialogElement;
  open(query: string): void;
}

const made: { box?: Box } = {};

/**
 * Opens the box, made the first time. `pack` is the request that the door has already sent; `query`
 * is what to begin with.
 */
export function openSearchBox(pack: Promise<Response>, query = ''): void {
  made.box ??= makeBox(pack);
  made.box.open(query);
}

function makeBox(pack: Promise<Response>): Box {
  addStyle(styles);
  const field = element('input', {
    type: 'search',
    name: 'q',
    role: 'combobox',
    placeholder: 'Search the guide',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    'aria-label': 'Search the guide',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': 'search-options',
  });
  const close = element('button', { type: 'button' }, 'Close');
  const form = element('form', { action: at('/search/'), role: 'search' }, field, close);
  const note = element('p', { class: 'search-note' });
  const list = element('ol', {
    id: 'search-options',
    role: 'listbox',
    'aria-label': 'Results',
    'data-search-results': '',
  });
  const scroll = element('div', { class: 'scroll' }, note, list);
  const status = element('span', { role: 'status' });
  const all = element('a', { href: at('/search/') }, 'All results');
  const foot = element('p', { class: 'foot' }, status, all);
  const dialog = element(
    'dialog',
    { class: 'search-box no-print', 'aria-label': 'Search the guide' },
    form,
    scroll,
    foot,
  );
  document.body.append(dialog);

  const pageOf = (query: string, exact = false) =>
    `${at('/search/')}?q=${encodeURIComponent(query)}${exact ? '&exact=1' : ''}`;
  const desk = searchDesk({ list, status, note }, pack, {
    options: true,
    most: MOST,
    exactHref: ({ query, exact }) => pageOf(query, exact),
    drawn: () => {
      point(list.querySelector('[aria-selected="true"]'));
      field.setAttribute('aria-expanded', String(list.children.length > 0));
      foot.hidden = list.children.length === 0;
    },
  });

  const linksOf = () => [...list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
  const ask = () => {
    all.href = pageOf(field.value);
    scroll.scrollTop = 0;
    select(linksOf(), -1);
    void desk.ask({ query: field.value, exact: false, kind: undefined });
  };
  field.addEventListener('input', ask);
  onKey(field, (event) => {
    const links = linksOf();
    const active = links.findIndex(isSelected);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (links.length === 0) return;
      event.preventDefault();
      // One place more than there are rows: past either end the field itself is current again.
      const step = event.key === 'ArrowDown' ? 1 : -1;
      select(links, ((active + 1 + step + links.length + 1) % (links.length + 1)) - 1);
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      links[active]!.click();
    } else if (event.key === 'Tab' && active >= 0) {
      select(links, -1);
    }
  });
  form.addEventListener('submit', (event) => {
    if (field.value.trim() === '') event.preventDefault();
  });

  function select(links: readonly HTMLAnchorElement[], place: number): void {
    links.forEach((link, i) => link.setAttribute('aria-selected', String(i === place)));
    const chosen = links[place];
    point(chosen);
    chosen?.scrollIntoView({ block: 'nearest' });
  }

  /** Tells a screen reader which row is current, or that the field is. */
  function point(chosen: Element | null | undefined): void {
    if (chosen) field.setAttribute('aria-activedescendant', chosen.id);
    else field.removeAttribute('aria-activedescendant');
  }

  // A result leaves the words in the history of this page, so that Back comes back to them.
  list.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (!link) return;
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey)
      history.replaceState({ ...(history.state as object), search: field.value }, '');
    // A result on this very page scrolls there, and the box gives way.
    if (link.pathname === location.pathname) dialog.close();
  });
  dialog.addEventListener('close', () => {
    history.replaceState({ ...(history.state as object), search: undefined }, '');
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  close.addEventListener('click', () => dialog.close());
  foot.hidden = true;

  return {
    dialog,
    open(query) {
      if (!dialog.open) dialog.showModal();
      if (query) {
        field.value = query;
        ask();
      }
      field.focus();
      field.select();
    },
  };
}

function isSelected(row: Element): boolean {
  return row.getAttribute('aria-selected') === 'true';
}

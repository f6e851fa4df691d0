import { isResultKind } from '../../search/result.ts';
import { addStyle } from '../add-style.ts';
import { onKey } from '../keyboard.ts';
import { at } from '../site.ts';
import { searchDesk, type Request } from './desk.ts';
import styles from './search.css?inline';

/** Rows shown at most. */
const MOST = 50;

/** Brings the search page to life: answers as typed, the state in the address. */
export function searchPage(pack: Promise<Response>): void {
  addStyle(styles);
  const field = document.querySelector<HTMLInputElement>('[data-search-field]')!;
  const list = document.querySelector<HTMLElement>('[data-search-results]')!;
  const index = document.querySelector<HTMLElement>('[data-index]')!;
  const titleEnd = document.title.replace(/^.*?(?= · )/, '');

  const desk = searchDesk(
    {
      list,
      status: document.querySelector<HTMLElement>('[data-search-status]')!,
      note: document.querySelector<HTMLElement>('[data-search-note]')!,
      groups: document.querySelector<HTMLElement>('[data-search-groups]')!,
    },
    pack,
    {
      options: false,
      most: MOST,
      exactHref: addressOf,
      choose: (kind) => show({ ...requested(), kind }, 'push'),
      drawn: () => (index.hidden = requested().query.trim() !== ''),
    },
  );

  /**
   * Answers, and puts what was asked into the address: in place while typing, as a step of its own
   * for a choice.
   */
  function show(request: Request, step: 'stay' | 'replace' | 'push'): void {
    if (step !== 'stay') setAddress(addressOf(request), step);
    document.title = `${request.query.trim() ? `“${request.query.trim()}”` : 'Search'}${titleEnd}`;
    index.hidden = request.query.trim() !== '';
    delete document.documentElement.dataset['asked'];
    void desk.ask(request);
  }

  field.addEventListener('input', () =>
    show({ ...requested(), query: field.value, exact: false }, 'replace'),
  );
  field.form!.addEventListener('submit', (event) => {
    event.preventDefault();
    show({ ...requested(), query: field.value }, 'push');
  });
  addEventListener('popstate', () => {
    field.value = requested().query;
    show(requested(), 'stay');
  });
  // Down goes from the field to the results and on through them, Up the same way back, Escape to
  // the field.
  onKey(document.querySelector('main')!, (event) => {
    const links = [...list.querySelectorAll<HTMLAnchorElement>('li > a:first-child')];
    const stops: HTMLElement[] = [field, ...links];
    const place = stops.indexOf(document.activeElement as HTMLElement);
    if (event.key === 'Escape' && place !== 0 && list.contains(document.activeElement))
      field.focus();
    if (place < 0 || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    const next = stops[place + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  // Words typed before this was loaded go first, and into the address.
  const typed = field.value;
  if (!typed) field.value = requested().query;
  show(
    { ...requested(), query: field.value },
    typed && typed !== requested().query ? 'replace' : 'stay',
  );
}

/** What the address asks for. */
function requested(): Request {
  const asked = new URLSearchParams(location.search);
  const kind = asked.get('kind');
  return {
    query: asked.get('q') ?? '',
    exact: asked.get('exact') === '1',
    kind: isResultKind(kind) ? kind : undefined,
  };
}

/** The address that asks for this. */
function addressOf({ query, exact, kind }: Request): string {
  const asked = new URLSearchParams({
    q: query,
    ...(exact && { exact: '1' }),
    ...(kind && { kind }),
  });
  return `${at('/search/')}${query ? `?${asked.toString()}` : ''}`;
}

/**
 * Safari throws where the address changes too often, as by a fast typist; then it is behind by a
 * letter or two, and the answer is not.
 */
function setAddress(address: string, step: 'replace' | 'push'): void {
  try {
    history[`${step}State`](history.state, '', address);
  } catch {}
}

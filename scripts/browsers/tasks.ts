import { inflateSync } from 'node:zlib';
import type { SiteServer } from '../serve.ts';
import type { Engine } from './engine.ts';

/**
 * What a reader does, in one browser. Rejects with a sentence where the browser does not do as it
 * should.
 */
export type Task = (engine: Engine, sites: Sites) => Promise<void>;

/** The sites that are served meanwhile. */
export interface Sites {
  /** The guide. */
  guide: SiteServer;
  /** A small book whose addresses have moved: tests/fixtures/moved-book. */
  moved: SiteServer;
}

const CHAPTER = 'guides/work-on-what-matters/';

/**
 * Every task by its name, in the order in which they are done; the last takes the guide's server
 * away.
 */
export const TASKS: Record<string, Task> = {
  read: async (engine, { guide }) => {
    await engine.goTo(guide.url + CHAPTER);
    await shows(engine, `document.querySelector('h1').innerText.trim()`, 'Work on what matters');
    await shows(
      engine,
      `document.fonts.ready.then(() => document.fonts.check('1em Alegreya'))`,
      true,
    );
    await shows(engine, `document.documentElement.scrollWidth <= innerWidth`, true);
    // Right after the load, while fonts and what lies below the screen may still move the layout.
    for (const id of ['try-this', 'in-one-minute', 'try-this']) {
      await engine.goTo(guide.url + CHAPTER);
      await engine.ask(`document.getElementById('${id}').scrollIntoView()`);
      await shows(engine, `document.querySelector('.toc [aria-current]')?.hash`, `#${id}`);
      // At rest it stays so.
      await engine.ask(`new Promise((done) => setTimeout(done, 700))`);
      await shows(engine, `document.querySelector('.toc [aria-current]')?.hash`, `#${id}`);
    }
  },
  navigate: async (engine, { guide }) => {
    await engine.goTo(guide.url + CHAPTER);
    const next = await engine.ask<string>(`document.querySelector('a[rel=next]').pathname`);
    await engine.click('a[rel=next]');
    await shows(engine, `location.pathname`, next);
    await engine.goTo(guide.url + CHAPTER);
    await engine.press('ArrowRight');
    await shows(engine, `location.pathname`, next);
    await engine.click('.trail a');
    await shows(engine, `location.pathname === ${JSON.stringify(next)}`, false);
  },
  search: async (engine, { guide }) => {
    await engine.goTo(guide.url + CHAPTER);
    // WebKitGTK drops keys before its window has the focus.
    await shows(engine, `document.readyState === 'complete' && document.hasFocus()`, true);
    await engine.press('/');
    await shows(engine, `document.activeElement.getAttribute('role')`, 'combobox');
    await engine.type('exectuive presentation');
    await shows(
      engine,
      `[...document.querySelectorAll('.search-box [role=option]')].some((row) => row.innerText.includes('executives'))`,
      true,
    );
    await engine.press('ArrowDown');
    await engine.press('Enter');
    await shows(engine, `location.pathname`, '/guides/present-to-executives/');
    await engine.goTo(`${guide.url}search/?q=keevy+mcmin`);
    await shows(
      engine,
      `document.querySelector('[data-search-results] li')?.dataset.url.split('#')[0]`,
      '/stories/keavy-mcminn/',
    );
  },
  'filter stories': async (engine, { guide }) => {
    await engine.goTo(`${guide.url}stories/`);
    const all = await engine.ask<number>(`document.querySelectorAll('[data-story]').length`);
    await engine.click('[data-key="archetype:solver"]');
    await shows(engine, `location.search`, '?archetype=solver');
    await shows(engine, `document.querySelectorAll('[data-story]').length < ${all}`, true);
    await engine.goTo(`${guide.url}stories/?archetype=solver,architect&path=promoted`);
    await shows(
      engine,
      `['solver', 'architect'].every((id) => document.querySelector(\`[data-key="archetype:\${id}"]\`).matches(':has(:checked), [aria-pressed=true], [aria-current]'))`,
      true,
    );
  },
  'copy a citation': async (engine, { guide }) => {
    await engine.goTo(guide.url + CHAPTER);
    await engine.click('.prose .cite');
    await shows(engine, `document.activeElement.getAttribute('role')`, 'menuitem');
    await engine.press('ArrowDown');
    await engine.press('Enter');
    await shows(
      engine,
      `[...document.querySelectorAll('[role=status]')].some((status) => status.innerText.includes('Rich text copied'))`,
      true,
    );
    // Pasted as into a wiki's editor.
    await engine.ask(`(() => {
      const editor = Object.assign(document.createElement('div'), { contentEditable: 'true', id: 'wiki' });
      document.querySelector('main').prepend(editor);
      editor.focus();
    })()`);
    await engine.press('v', true);
    await shows(
      engine,
      `document.querySelector('#wiki a')?.href`,
      `${guide.url}${CHAPTER}#in-one-minute`,
    );
  },
  'follow an old address': async (engine, { moved }) => {
    await engine.goTo(`${moved.url}guides/working/?from=wiki#wait`);
    await shows(
      engine,
      `location.pathname.endsWith('/guides/deciding/') && location.search + location.hash`,
      '?from=wiki#patience',
    );
    await engine.goTo(`${moved.url}guides/deciding-late/`);
    await shows(engine, `location.pathname.endsWith('/guides/deciding/')`, true);
  },
  'switch the theme': async (engine, { guide }) => {
    const paper = `getComputedStyle(document.body).backgroundColor`;
    await engine.goTo(guide.url + CHAPTER);
    const light = await engine.ask<string>(paper);
    await engine.click('[data-panel]');
    await shows(engine, `document.querySelector('dialog[open], [role=dialog]') !== null`, true);
    await engine.click('input[value=dark] + *, label:has(input[value=dark])');
    await shows(engine, `${paper} === ${JSON.stringify(light)}`, false);
    await engine.goTo(`${guide.url}stories/`);
    await shows(engine, `${paper} === ${JSON.stringify(light)}`, false);
  },
  'print preview': async (engine, { guide }) => {
    await engine.goTo(guide.url + CHAPTER);
    const pages = pagesOf(await engine.print());
    // About 2,000 words, without the contents of the book and the search.
    if (pages < 4 || pages > 12) throw new Error(`the chapter prints on ${pages} pages`);
  },
  offline: async (engine, { guide }) => {
    await engine.goTo(`${guide.url}guides/introduction/`);
    await shows(
      engine,
      `navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller !== null)`,
      true,
    );
    await engine.goTo(guide.url + CHAPTER);
    await shows(engine, `caches.match(location.href).then(Boolean)`, true);
    await guide.close();
    // Firefox reports the request that it made ahead of the worker as failed, and shows what the
    // worker answers.
    await engine.goTo(guide.url + CHAPTER).catch(() => undefined);
    await shows(
      engine,
      `/^Offline: this is the copy kept/i.test(document.querySelector('main').innerText)`,
      true,
    );
  },
};

/** Waits until an expression in the page has a value, for ten seconds. */
async function shows(engine: Engine, expression: string, wanted: unknown): Promise<void> {
  let got: unknown;
  for (const end = Date.now() + 10_000; Date.now() < end;) {
    // A page that is being left has no answer.
    got = await engine.ask(expression).catch((error: Error) => error.message);
    if (got === wanted) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`${expression} is ${JSON.stringify(got)}, not ${JSON.stringify(wanted)}`);
}

/** Number of pages of a PDF, also where its objects are packed. */
function pagesOf(pdf: Uint8Array): number {
  const bytes = Buffer.from(pdf);
  const packed = [
    ...bytes.toString('latin1').matchAll(/\/ObjStm[\s\S]*?stream\r?\n([\s\S]*?)endstream/g),
  ];
  const texts = [
    bytes.toString('latin1'),
    ...packed.map(([, data]) => inflateSync(Buffer.from(data!, 'latin1')).toString('latin1')),
  ];
  return Math.max(
    0,
    ...texts.flatMap((text) =>
      [...text.matchAll(/\/Count (\d+)/g)].map(([, count]) => Number(count)),
    ),
  );
}

/**
 * A reader's tasks, each done whole with a real pointer, finger or keyboard, and looked at where
 * the reader looks: on the screen. They stand on a small book of their own (long-book.ts), so that
 * nobody's prose can break them.
 */
import type { Locator } from 'playwright-core';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildLongBook, LONG_CHAPTER, MIDDLE, TEMPLATE } from './long-book.ts';
import {
  complaints,
  context,
  go,
  here,
  isOnTop,
  open,
  page,
  PHONE,
  server,
  withReader,
} from './reader.ts';

const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };
const SITE = '.build/reader-tasks/site';
/** So near is beside, in pixels. */
const BESIDE = 60;

beforeAll(async () => void (await buildLongBook('reader-tasks')), 300_000);
withReader({ viewport: { width: 1280, height: 900 }, ...CLIPBOARD }, { folder: SITE });

const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
const middle = () => page.locator('.prose p', { hasText: 'The lamp of the' });

/** Takes the browser's leave to copy, as a policy of a company does. */
const forbidCopying = () =>
  context.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    Object.assign(navigator.clipboard, { write: refuse, writeText: refuse });
    document.execCommand = () => false;
  });

/**
 * Where some words of a paragraph stand on the screen, from their first letter to their last, and
 * puts them into the middle of it.
 */
async function placeOf(
  words: string,
  of: Locator,
): Promise<{ from: { x: number; y: number }; to: { x: number; y: number } }> {
  // A hand points at what stands still: after the first paint the rest of the page is laid out, and
  // the fonts come.
  await page.locator(':root:not([data-fresh])').waitFor({ state: 'attached' });
  await page.evaluate(async () => void (await document.fonts.ready));
  return of.evaluate((element, wanted) => {
    element.scrollIntoView({ block: 'center' });
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const letters: [Text, number][] = [];
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      for (let i = 0; i < text.length; i += 1) letters.push([text, i]);
    }
    const at = letters
      .map(([text, i]) => text.data[i])
      .join('')
      .indexOf(wanted);
    const boxOf = ([text, i]: [Text, number]) => {
      const range = document.createRange();
      range.setStart(text, i);
      range.setEnd(text, i + 1);
      return range.getBoundingClientRect();
    };
    const [first, last] = [boxOf(letters[at]!), boxOf(letters[at + wanted.length - 1]!)];
    return {
      from: { x: first.left, y: first.top + first.height / 2 },
      to: { x: last.right, y: last.top + last.height / 2 },
    };
  }, words);
}

/** Selects words with the mouse, and gives where they end. */
async function dragOver(words: string): Promise<{ x: number; y: number }> {
  const { from, to } = await placeOf(words, middle());
  await page.mouse.move(from.x + 0.5, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, to.y, { steps: 4 });
  await page.mouse.move(to.x - 0.5, to.y, { steps: 4 });
  await page.mouse.up();
  return to;
}

/** The way from a point to the nearest edge of a box, in pixels. */
async function distance(of: Locator, { x, y }: { x: number; y: number }): Promise<number> {
  const box = (await of.boundingBox())!;
  return Math.hypot(
    Math.max(box.x - x, 0, x - box.x - box.width),
    Math.max(box.y - y, 0, y - box.y - box.height),
  );
}

describe('a template is copied', () => {
  const button = () => page.getByRole('button', { name: 'Copy as Markdown' });

  test.each([
    ['with the mouse', {}, () => button().click()],
    ['with a finger', PHONE, () => button().tap()],
    ['with the keyboard', {}, () => button().press('Enter')],
  ] as const)(
    '%s by one press, exactly as its author wrote it, and says so beside the button',
    async (_how, device, press) => {
      await open({ ...CLIPBOARD, ...device });
      await go('resources/packing-list/');
      await button().scrollIntoViewIfNeeded();
      expect(await isOnTop(button())).toBe(true);
      await press();
      const said = page.getByText('Copied as Markdown');
      await said.waitFor();
      const [onTop, box, at] = await Promise.all([
        isOnTop(said),
        button().boundingBox(),
        said.boundingBox(),
      ]);
      expect(onTop).toBe(true);
      expect(Math.abs(at!.y - box!.y)).toBeLessThan(BESIDE);
      expect(Math.abs(at!.x - box!.x)).toBeLessThan(BESIDE);
      expect(await clipboard()).toBe(TEMPLATE);
    },
  );

  test('by hand where copying is not allowed: the text is selected, and the keys are named', async () => {
    await forbidCopying();
    await go('resources/packing-list/');
    await button().click();
    await page.getByText('press Ctrl+C').waitFor();
    expect(await page.locator('.sheet pre').isVisible()).toBe(true);
    expect(await page.evaluate(() => getSelection()!.toString())).toBe(TEMPLATE);
    await page.keyboard.press('Control+c');
    expect(await clipboard()).toBe(TEMPLATE);
  });

  test('by nobody without JavaScript, and no dead button is there', async () => {
    await open({ javaScriptEnabled: false });
    await go('resources/packing-list/');
    expect(await button().isVisible()).toBe(false);
    await page.getByText('As Markdown', { exact: true }).click();
    expect(await page.locator('.sheet pre').isVisible()).toBe(true);
  });
});

describe('a selected passage is quoted', () => {
  const WORDS = 'lamp of the fourth watch is lit by whoever';
  const button = () => page.getByRole('button', { name: 'Quote the selected passage' });

  /** Presses the button and takes the plain citation; gives the words quoted. */
  async function quoted(press: (button: Locator) => Promise<void>): Promise<string> {
    await press(button());
    await press(page.getByRole('menuitem', { name: 'Plain text' }));
    await page.getByText('Plain text copied').waitFor();
    return (await clipboard()).split('\n')[0]!.slice(1, -1);
  }

  test.each([390, 820, 1280, 1680])(
    'with the mouse, %i pixels wide: the button stands beside it, and takes those words',
    async (width) => {
      await page.setViewportSize({ width, height: 800 });
      await go(LONG_CHAPTER);
      const end = await dragOver(WORDS);
      await button().waitFor();
      await expect.poll(() => distance(button(), end)).toBeLessThan(BESIDE);
      expect(await isOnTop(button())).toBe(true);
      expect(await quoted((of) => of.click())).toBe(WORDS);
    },
  );

  test('and the button stays beside it, and on the screen, when the page is scrolled', async () => {
    await go(LONG_CHAPTER);
    await dragOver(WORDS);
    await button().waitFor();
    for (const step of [-250, 500, -200]) {
      await page.mouse.wheel(0, step);
      await page.waitForTimeout(200);
      const end = await middle().evaluate(
        () => [...getSelection()!.getRangeAt(0).getClientRects()].at(-1)!.toJSON() as DOMRect,
      );
      expect(await distance(button(), { x: end.right, y: end.bottom })).toBeLessThan(BESIDE);
      expect(await isOnTop(button())).toBe(true);
    }
  });

  test('with the keyboard, word by word', async () => {
    await go(LONG_CHAPTER);
    const { from } = await placeOf(WORDS, middle());
    await page.mouse.dblclick(from.x + 5, from.y);
    for (let word = 0; word < 4; word += 1) await page.keyboard.press('Control+Shift+ArrowRight');
    await button().waitFor();
    await page.keyboard.press('Tab');
    const words = (await page.evaluate(() => getSelection()!.toString())).trim();
    expect(words).toBe('lamp of the fourth watch');
    expect(await quoted((of) => of.press('Enter'))).toBe(words);
  });

  test('with a finger', async () => {
    await open({ ...CLIPBOARD, ...PHONE });
    await go(LONG_CHAPTER);
    const { to } = await placeOf(WORDS, middle());
    // What a long press selects, up to the space after the last word as some systems do.
    await middle().evaluate((element) => {
      const [, strong] = element.childNodes;
      getSelection()!.setBaseAndExtent(
        element.firstChild!,
        4,
        strong!.nextSibling!.nextSibling!.nextSibling!,
        19,
      );
    });
    await button().waitFor();
    expect(await distance(button(), to)).toBeLessThan(2 * BESIDE);
    expect(await isOnTop(button())).toBe(true);
    expect(await quoted((of) => of.tap())).toBe(
      await middle().evaluate(() => getSelection()!.toString().trim()),
    );
  });

  test.each([
    ['whole paragraph, by three presses', MIDDLE, () => middle().click({ clickCount: 3 })],
    [
      'word, by two',
      'whoever',
      async () => {
        const { from } = await placeOf('whoever', middle());
        await page.mouse.dblclick(from.x + 5, from.y);
      },
    ],
  ] as const)('as a %s', async (_how, words, select) => {
    await go(LONG_CHAPTER);
    await select();
    await button().waitFor();
    expect(await quoted((of) => of.click())).toBe(words);
  });
});

describe('on touch', () => {
  const FOLLOWED = '.prose p a[href$="/guides/second-steps/"]';

  test('one tap follows a link', async () => {
    await open(PHONE);
    await go(LONG_CHAPTER);
    await page.locator(FOLLOWED).first().tap();
    await page.waitForURL(`${server.url}guides/second-steps/`);
  });

  test('a tap on a term opens its definition in place, legible and on the screen, with the way to the glossary in it', async () => {
    await open(PHONE);
    await go(LONG_CHAPTER);
    const term = page.locator('.prose .term').first();
    await term.tap();
    const definition = page.locator('.prose .def');
    const way = definition.getByRole('link', { name: 'In the glossary' });
    await way.waitFor();
    expect(here()).toBe(LONG_CHAPTER);
    const box = (await definition.boundingBox())!;
    expect([box.x >= 0, box.x + box.width <= 390, box.width > 150]).toEqual([true, true, true]);
    expect(await isOnTop(way)).toBe(true);
    await page.locator('h1').tap();
    await expect.poll(() => way.isVisible()).toBe(false);
    await term.tap();
    await way.tap();
    await page.waitForURL(/glossary\/#flywheel$/);
  });

  test('a press in a card that the keyboard opened follows its link', async () => {
    await go(LONG_CHAPTER);
    await page.keyboard.press('Tab');
    await page.locator(FOLLOWED).first().focus();
    await page.locator('#link-preview .lines').click();
    await page.waitForURL(`${server.url}guides/second-steps/`);
  });
});

describe('who arrives by a text fragment', () => {
  test.each([
    ['light', 820],
    ['dark', 390],
  ] as const)(
    'sees the words marked and no others, in %s, with nothing drawn through them',
    async (colorScheme, width) => {
      await open({ colorScheme, viewport: { width, height: 800 } });
      await go(`${LONG_CHAPTER}#fourth-watch:~:text=The%20lamp,whoever`);
      await expect.poll(async () => (await middle().boundingBox())!.y).toBeLessThan(800);
      const style = await middle().evaluate((element) => {
        const { backgroundColor, color } = getComputedStyle(element, '::target-text');
        const own = getComputedStyle(element);
        return {
          backgroundColor,
          color,
          own: own.backgroundColor,
          ink: own.color,
          line: own.textDecorationLine,
        };
      });
      expect([style.color, style.line, style.own]).toEqual([style.ink, 'none', 'rgba(0, 0, 0, 0)']);
      const { data, info } = await sharp(await middle().screenshot())
        .removeAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      const pixel = (x: number, y: number) =>
        [0, 1, 2].map((i) => data[3 * (y * info.width + x) + i]!);
      const differs = (a: number[], b: number[], by = 40) =>
        a.reduce((sum, part, i) => sum + Math.abs(part - b[i]!), 0) > by;
      const paper = pixel(info.width - 1, info.height - 1);
      const isMarked = (x: number, y: number) => differs(pixel(x, y), paper);
      // The paper between the lines' letters is washed where the words begin, and is not after
      // their end.
      const rows = Array.from({ length: info.height }, (_, y) =>
        Array.from({ length: info.width }, (_, x) => isMarked(x, y)),
      );
      const share = (row: boolean[]) => row.filter(Boolean).length / row.length;
      expect(Math.max(...rows.slice(0, info.height / 4).map(share))).toBeGreaterThan(0.4);
      expect(Math.max(...rows.slice(-8).map(share))).toBeLessThan(0.9);
      // A bar through the words is a line of one color that is not the wash, from end to end of
      // them; letters leave gaps.
      const wash = pixel(2, 2);
      const bars = rows.map(
        (row, y) =>
          row.filter((marked, x) => marked && differs(pixel(x, y), wash, 200)).length / info.width,
      );
      expect(Math.max(...bars)).toBeLessThan(0.6);
    },
  );

  test('finds the passage that a quotation led to', async () => {
    await go(LONG_CHAPTER);
    await dragOver(
      'lit by whoever is awake, and it is put out by the one who sees the sun before anybody',
    );
    await page.getByRole('button', { name: 'Quote the selected passage' }).click();
    await page.getByRole('menuitem', { name: 'Link' }).click();
    await page.getByText('Link copied').waitFor();
    const address = await clipboard();
    await open({ viewport: { width: 820, height: 800 } });
    await page.goto(address.replace('#fourth-watch', '#'));
    await expect.poll(async () => (await middle().boundingBox())!.y).toBeLessThan(800);
  });
});

describe('the contents mark the section being read', () => {
  test('whatever was scrolled to right after the load, and when the layout settles late', async () => {
    for (const id of ['second-watch', 'fourth-watch', 'try-this', 'first-watch']) {
      await page.goto('about:blank');
      await page.goto(server.url + LONG_CHAPTER, { waitUntil: 'commit' });
      await page.waitForSelector('.end', { state: 'attached' });
      await page.evaluate((to) => document.getElementById(to)!.scrollIntoView(), id);
      await expect
        .poll(() => page.locator('.toc [aria-current]').getAttribute('href'))
        .toBe(`#${id}`);
      // A picture that comes late pushes the section away from the reader's eye.
      await page.evaluate((to) => {
        const late = Object.assign(document.createElement('div'), { id: 'late' });
        late.style.cssText = 'block-size: 60vh; overflow-anchor: none';
        document.documentElement.style.overflowAnchor = 'none';
        document.getElementById(to)!.closest('section')!.before(late);
      }, id);
      await page.waitForTimeout(300);
      expect(await page.locator('.toc [aria-current]').getAttribute('href')).not.toBe(`#${id}`);
      await page.evaluate(() => document.getElementById('late')!.remove());
      await expect
        .poll(() => page.locator('.toc [aria-current]').getAttribute('href'))
        .toBe(`#${id}`);
    }
  });
});

describe('without JavaScript', () => {
  test('a choice in the address of the stories is explained, and leads on', async () => {
    await open({ javaScriptEnabled: false });
    await go('stories/?archetype=solver');
    const words = page.locator('noscript .unfiltered');
    expect(await words.innerText()).toMatch(/is off: this is the whole list/);
    await words.getByRole('link', { name: 'Archetype' }).click();
    expect(here()).toBe('stories/archetype/');
  });

  test('the search page says what it needs, has no dead field, and offers the book from A to Z', async () => {
    await open({ javaScriptEnabled: false });
    await go('search/?q=lamp');
    expect(await page.locator('main').innerText()).toContain('needs JavaScript');
    expect(await page.locator('[data-search-field]').isVisible()).toBe(false);
    expect(await page.locator('[data-search-results]').isVisible()).toBe(false);
    await page.locator('main').getByRole('link', { name: 'First steps' }).first().click();
    expect(here()).toBe(LONG_CHAPTER);
  });
});

test('no key of an input method is taken for one of ours', async () => {
  await go(LONG_CHAPTER);
  await page.keyboard.press('/');
  await page.waitForSelector('.search-box[open]');
  await page.keyboard.type('watch');
  await page.waitForSelector('.search-box [role=option]');
  const taken = await page.evaluate(() =>
    ['ArrowDown', 'ArrowUp', 'Enter', 'Tab'].filter((key) =>
      [{ isComposing: true }, { keyCode: 229 }].some(
        (how) =>
          !document.activeElement!.dispatchEvent(
            new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...how }),
          ),
      ),
    ),
  );
  expect(taken).toEqual([]);
  expect(await page.locator('[aria-selected=true]').count()).toBe(0);
  expect(complaints).toEqual([]);
});

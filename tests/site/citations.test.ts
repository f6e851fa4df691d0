import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  CITATION_FORMS,
  type CitationForm,
  type CitedPlace,
} from '../../src/cite/citation-format.ts';
import { SITE_NAME } from '../../src/publish/preview.ts';
import { axeFaults } from './axe.ts';
import { context, go, open, page, server, withReader } from './reader.ts';

const CHAPTER = 'guides/never-be-wrong/';
const QUESTION = 'questions/advice/';
withReader();

async function openPage(path: string, { clipboard = true } = {}): Promise<Page> {
  await open({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  // As a site over plain http, where browsers offer no clipboard object.
  if (!clipboard)
    await context.addInitScript(() =>
      Object.defineProperty(navigator, 'clipboard', { value: undefined }),
    );
  await go(path);
  // Until it is painted only the first screen is laid out, and what is scrolled to would move.
  await page.waitForSelector('html:not([data-fresh]), body:not(:has(.reading))');
  return page;
}

/** What lies on the clipboard, by type. */
async function clipboard(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return Object.fromEntries(
      await Promise.all(
        item!.types.map(async (type) => [type, await (await item!.getType(type)).text()]),
      ),
    );
  });
}

/**
 * HTML as the browser reads it: Chromium adds its own wrapping and inline style when it writes a
 * clipboard.
 */
async function asRead(page: Page, html: string): Promise<string> {
  return page.evaluate((text) => {
    const { body } = new DOMParser().parseFromString(text, 'text/html');
    for (const element of body.querySelectorAll('[style]')) element.removeAttribute('style');
    return body.innerHTML.replaceAll(/<!--.*?-->/g, '').trim();
  }, html);
}

/** The place of the nth heading of a page, read off the page itself. */
async function placeOfHeading(page: Page, nth: number): Promise<CitedPlace> {
  const heading = page.locator('.prose .head').nth(nth).locator('h2,h3');
  return {
    title: (await page.locator('h1').innerText()).trim(),
    section: await heading.innerText(),
    site: SITE_NAME,
    date: (await page.locator('.top time').getAttribute('datetime'))!,
    address: `${page.url()}#${await heading.getAttribute('id')}`,
  };
}

async function choose(page: Page, label: string): Promise<void> {
  await page.getByRole('menuitem', { name: label }).click();
  await page.getByRole('status').filter({ hasText: 'copied' }).waitFor();
}

describe('at a heading', () => {
  test.each(Object.keys(CITATION_FORMS) as CitationForm[])(
    'the menu copies the citation as %s',
    async (form) => {
      const page = await openPage(CHAPTER);
      const place = await placeOfHeading(page, 2);
      await page.locator('.prose .cite').nth(2).click();
      await choose(page, CITATION_FORMS[form].label);
      const got = await clipboard(page);
      const { plain, html } = CITATION_FORMS[form].clip(place);
      expect(got['text/plain']).toBe(plain);
      expect(Object.keys(got).toSorted()).toEqual(
        html ? ['text/html', 'text/plain'] : ['text/plain'],
      );
      if (html) expect(await asRead(page, got['text/html']!)).toBe(await asRead(page, html));
    },
  );

  test('a press on the mark copies the address, without the query it was reached by', async () => {
    const page = await openPage(`${CHAPTER}?q=argument`);
    await page.locator('.prose .mark').nth(1).click();
    await page.getByText('link copied').waitFor();
    const id = await page.locator('.prose .head').nth(1).locator('h2,h3').getAttribute('id');
    expect(await clipboard(page)).toEqual({ 'text/plain': `${server.url}${CHAPTER}#${id}` });
  });

  test('copying works without a clipboard object', async () => {
    const page = await openPage(CHAPTER, { clipboard: false });
    const place = await placeOfHeading(page, 0);
    await page.locator('.prose .cite').nth(0).click();
    await choose(page, 'Markdown');
    await page.evaluate(() =>
      document.querySelector('main')!.append(document.createElement('textarea')),
    );
    await page.locator('textarea').focus();
    await page.keyboard.press('Control+V');
    expect(await page.locator('textarea').inputValue()).toBe(
      CITATION_FORMS.markdown.clip(place).plain,
    );
  });

  test('the code comes with the first press, not before', async () => {
    const page = await openPage(CHAPTER);
    const loaded = () =>
      page.evaluate(
        () =>
          performance
            .getEntriesByType('resource')
            .filter(({ name }) => /citing|citation/.test(name)).length,
      );
    expect(await loaded()).toBe(0);
    await page.locator('.prose .cite').nth(0).click();
    await page.getByRole('menu').waitFor();
    expect(await loaded()).toBeGreaterThan(0);
  });
});

describe('by keyboard', () => {
  test('the menu is walked with arrows, ends and letters, and left with Escape and Tab', async () => {
    const page = await openPage(CHAPTER);
    const focused = () =>
      page.evaluate(
        () => document.activeElement!.firstChild?.textContent ?? document.activeElement!.className,
      );
    await page.locator('.prose .mark').nth(1).focus();
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('cite');
    const walk: [key: string, lands: string][] = [
      ['Enter', 'Link'],
      ['ArrowDown', 'Rich text'],
      ['ArrowUp', 'Link'],
      ['ArrowUp', 'Plain text'],
      ['ArrowDown', 'Link'],
      ['End', 'Plain text'],
      ['Home', 'Link'],
      ['m', 'Markdown'],
      ['m', 'MediaWiki'],
      ['m', 'Markdown'],
      ['Escape', 'cite'],
    ];
    for (const [key, lands] of walk) {
      await page.keyboard.press(key);
      if (key === 'Enter') await page.getByRole('menu').waitFor();
      expect([key, await focused()]).toEqual([key, lands]);
    }
    expect(await page.getByRole('menu').count()).toBe(0);
    await page.keyboard.press('Space');
    await page.getByRole('menu').waitFor();
    await page.keyboard.press('Tab');
    expect(await page.getByRole('menu').count()).toBe(0);
    expect(await focused()).not.toBe('cite');
  });

  test('Enter on an item copies, and focus is back at the button', async () => {
    const page = await openPage(CHAPTER);
    await page.locator('.prose .cite').nth(1).press('Enter');
    await page.getByRole('menu').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'Link copied' }).waitFor();
    expect(await clipboard(page)).toEqual({
      'text/plain': (await placeOfHeading(page, 1)).address,
    });
    expect(await page.evaluate(() => document.activeElement!.className)).toBe('cite');
  });

  test.each(['light', 'dark'] as const)(
    'the open menu has no accessibility problem in %s',
    async (colorScheme) => {
      const page = await openPage(CHAPTER);
      await page.emulateMedia({ colorScheme });
      await page.locator('.prose .cite').nth(1).press('Enter');
      await page.getByRole('menu').waitFor();
      expect(await axeFaults(page)).toEqual([]);
    },
  );
});

describe('elsewhere', () => {
  test('an answer is cited as its place in the story', async () => {
    const page = await openPage(QUESTION);
    const row = page.locator('.answers dl > div').nth(1);
    const address = new URL((await row.locator('dt > a').getAttribute('href'))!, page.url()).href;
    await row.locator('.cite').click();
    await choose(page, 'Plain text');
    const [title, question] = [
      await row.locator('dt > a').innerText(),
      await page.locator('h1').innerText(),
    ];
    expect((await clipboard(page))['text/plain']).toMatch(
      new RegExp(`^${title}: ${question}, ${SITE_NAME}, [A-Z][a-z]+ \\d+, \\d{4}\n${address}$`),
    );
  });

  test('a term is cited as its place in the glossary', async () => {
    const page = await openPage('glossary/');
    await page.locator('#snacking .cite').click();
    await choose(page, 'MediaWiki');
    expect((await clipboard(page))['text/plain']).toMatch(
      /^\[\S+\/glossary\/#snacking Glossary: snacking], ''The Staff-Plus Field Guide''$/i,
    );
  });

  test('without JavaScript there is the mark and no dead button', async () => {
    await open({ javaScriptEnabled: false });
    await go(CHAPTER);
    expect(await page.locator('.prose .mark').first().isVisible()).toBe(true);
    expect(await page.locator('.prose .cite').first().isVisible()).toBe(false);
  });
});

describe('a selected passage', () => {
  /**
   * A paragraph of nothing but words that is long enough to select in: its number among those of
   * the prose, and its text.
   */
  async function plainParagraph(page: Page): Promise<{ nth: number; text: string }> {
    const all = await page.locator('.prose > section > p').evaluateAll((paragraphs) =>
      // Not of the first section, so that there is something to scroll.
      paragraphs.map(({ textContent, childElementCount }, nth) => ({
        nth,
        text: childElementCount === 0 && nth > 4 ? textContent! : '',
      })),
    );
    return all.find(({ text }) => text.length > 160)!;
  }

  /**
   * Selects a stretch of a paragraph, from one place in its text to another, and waits for the
   * button.
   */
  async function select(page: Page, paragraph: number, from: number, to: number): Promise<void> {
    await page.evaluate(
      ([nth, start, end]) => {
        const element = [...document.querySelectorAll('.prose > section > p')][nth!]!;
        element.scrollIntoView({ block: 'center' });
        getSelection()!.setBaseAndExtent(element.firstChild!, start!, element.firstChild!, end!);
      },
      [paragraph, from, to],
    );
    await page.getByRole('button', { name: 'Quote the selected passage' }).waitFor();
  }

  test('is quoted in whole words with its section and an address that leads to it', async () => {
    const page = await openPage(CHAPTER);
    const { nth, text } = await plainParagraph(page);
    // From inside a word to inside another.
    const [from, to] = [40, 90].map(
      (at) => at + /\p{L}(?=\p{L})/u.exec(text.slice(at))!.index + 1,
    ) as [number, number];
    const expected =
      /\p{L}*$/u.exec(text.slice(0, from))![0] +
      text.slice(from, to) +
      /^\p{L}*/u.exec(text.slice(to))![0];
    await select(page, nth, from, to);
    const before = await page.evaluate(() => scrollY);
    const button = page.getByRole('button', { name: 'Quote the selected passage' });
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await button.click();
    await choose(page, 'Plain text');
    const [quote, source, address] = (await clipboard(page))['text/plain']!.split('\n');
    expect(quote!.slice(1, -1)).toBe(expected);
    const section = await page
      .locator('.prose > section:has(> p)')
      .evaluateAll(
        (all, wanted) =>
          all.find((one) => one.textContent!.includes(wanted as string))?.querySelector('h2')
            ?.textContent,
        expected,
      );
    expect(source).toContain(`: ${section}, ${SITE_NAME}`);
    expect(address).toContain(':~:text=');

    // Where the browser lands, the passage is in sight.
    const arrived = await context.newPage();
    await arrived.goto(address!);
    await arrived.waitForFunction((words) => {
      const place = [...document.querySelectorAll('.prose > section > p')]
        .find((element) => element.textContent!.includes(words as string))!
        .getBoundingClientRect();
      return scrollY > 0 && place.top >= 0 && place.bottom <= innerHeight;
    }, expected);
  });

  test('with words that stand on the page before leads to itself, not to them', async () => {
    const page = await openPage(CHAPTER);
    // The heading's words stand in the page's own contents, too.
    const words = await page.evaluate(() => {
      const heading = [...document.querySelectorAll('.prose .head > h2')].at(-2)!;
      heading.scrollIntoView({ block: 'center' });
      getSelection()!.selectAllChildren(heading);
      return heading.textContent!;
    });
    await page.getByRole('button', { name: 'Quote the selected passage' }).click();
    await choose(page, 'Link');
    const [, directive] = (await clipboard(page))['text/plain']!.split(':~:text=');
    expect(directive).toMatch(/-,|,-/);
    expect(decodeURIComponent(directive!)).toContain(words);
  });

  test('across paragraphs keeps them apart and leaves out definitions and numbers of notes', async () => {
    const page = await openPage(CHAPTER);
    await page.evaluate(() => {
      const [first, last] = [...document.querySelectorAll('.prose > section > p')].slice(2, 4) as [
        Element,
        Element,
      ];
      const range = document.createRange();
      range.setStart(first, 0);
      range.setEnd(last, last.childNodes.length);
      last.scrollIntoView({ block: 'center' });
      getSelection()!.addRange(range);
    });
    await page.getByRole('button', { name: 'Quote the selected passage' }).click();
    await choose(page, 'Markdown');
    const visible = await page.evaluate(() =>
      [...document.querySelectorAll('.prose > section > p')].slice(2, 4).map((element) => {
        const copy = element.cloneNode(true) as Element;
        for (const extra of copy.querySelectorAll('.def,sup')) extra.remove();
        return copy.textContent!.replace(/\s+/g, ' ').trim();
      }),
    );
    const lines = (await clipboard(page))
      ['text/plain']!.split('\n>\n')
      .map((line) => line.replace(/^> /, '').replaceAll('\\', ''));
    expect(lines.slice(0, 2)).toEqual(visible);
    expect(lines).toHaveLength(3);
  });

  test('is reached by Tab, and let go takes the button away', async () => {
    const page = await openPage(CHAPTER);
    const paragraph = page.locator('.prose > section > p').nth(3);
    await paragraph.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await paragraph.boundingBox())!;
    // By hand, since browsers let Tab go on from there.
    await page.mouse.move(x + 2, y + height - 8);
    await page.mouse.down();
    await page.mouse.move(x + width / 4, y + height - 8);
    await page.mouse.up();
    await page.locator('.quote-offer').waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.className)).toBe('quote-offer');
    await page.locator('h1').click();
    await page.evaluate(() => getSelection()!.removeAllRanges());
    await page.locator('.quote-offer').waitFor({ state: 'detached' });
  });
});

import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { storyListings } from '../../src/stories/story-listing.ts';
import type { StoryIndex } from '../../src/stories/story-index.ts';
import { ALL_STORIES, parseQuery, toggled } from '../../src/stories/story-query.ts';
import { countsOf, selected } from '../../src/stories/story-selection.ts';
import { axeFaults } from './axe.ts';
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

const index = JSON.parse(readFileSync('dist/stories/finder.json', 'utf8')) as StoryIndex;
const asked = (search: string) =>
  selected(index, parseQuery(index, search).query).map(({ slug }) => slug);

withReader();

const shown = () =>
  page
    .locator('[data-story]')
    .evaluateAll((cards) => cards.map((card) => (card as HTMLElement).dataset['story']));
const sentence = () => page.locator('[data-sentence]').innerText();
const choice = (key: string) => page.locator(`[data-key="${key}"]`);
const count = async (key: string) =>
  Number(await choice(key).locator('.count:visible').innerText());
/** The list shows what an address asks for. */
const shows = (search: string) => expect.poll(shown).toEqual(asked(search));

describe('a choice', () => {
  test('narrows the list, says so, and stands in the address in the one order', async () => {
    await go('stories/');
    await choice('path:promoted').click();
    await shows('?path=promoted');
    await choice('archetype:solver').click();
    await shows('?path=promoted&archetype=solver');
    await choice('archetype:architect').click();
    await shows('?path=promoted&archetype=solver,architect');
    expect(here()).toBe('stories/?archetype=architect,solver&path=promoted');
    expect(await sentence()).toBe(
      `${asked('?path=promoted&archetype=solver,architect').length} stories of Architects or Solvers who were promoted in place.`,
    );
    expect(await choice('archetype:solver').getAttribute('aria-current')).toBe('true');
  });

  test('is undone by Back and done again by Forward, one at a time', async () => {
    await go('archetypes/');
    await go('stories/');
    await choice('archetype:solver').click();
    await shows('?archetype=solver');
    await choice('path:promoted').click();
    await shows('?archetype=solver&path=promoted');
    await page.goBack();
    await shows('?archetype=solver');
    await page.goBack();
    await shows('');
    expect(here()).toBe('stories/');
    await page.goForward();
    await shows('?archetype=solver');
    await page.goBack();
    await page.goBack();
    expect(here()).toBe('archetypes/');
  });

  test('shows the counts that every next one would give', async () => {
    await go('stories/?archetype=solver');
    await shows('?archetype=solver');
    const { query } = parseQuery(index, '?archetype=solver');
    const counts = countsOf(index, query);
    const path = index.facets.findIndex(({ id }) => id === 'path');
    for (const [place, { id }] of index.facets[path]!.values.entries())
      if (await choice(`path:${id}`).count())
        expect(await count(`path:${id}`)).toBe(counts[path]![place]);
  });

  test('that would give nothing is there to be read, and cannot be made', async () => {
    await go('stories/?archetype=solver&company=stripe');
    await shows('?archetype=solver&company=stripe');
    const dead = page.locator('[data-key][aria-disabled]').first();
    expect(await dead.locator('.count').innerText()).toBe('0');
    const before = here();
    await dead.click({ force: true });
    expect(here()).toBe(before);
  });

  test('keeps the focus, by keyboard too', async () => {
    await go('stories/');
    await choice('archetype:solver').focus();
    await page.keyboard.press('Enter');
    await shows('?archetype=solver');
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['key'])).toBe(
      'archetype:solver',
    );
    await page.keyboard.press('Enter');
    await shows('');
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['key'])).toBe(
      'archetype:solver',
    );
  });

  test('is given up by its mark above the controls, and focus goes to the next mark or to the sentence', async () => {
    await go('stories/?archetype=solver');
    await shows('?archetype=solver');
    await page.locator('[data-drop="archetype:solver"]').focus();
    await page.keyboard.press('Enter');
    await shows('');
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-sentence'))).toBe(
      true,
    );
  });

  test('works by touch', async () => {
    await open({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } });
    await go('stories/');
    await page.getByRole('button', { name: /^Filter/ }).tap();
    await choice('archetype:solver').tap();
    await shows('?archetype=solver');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test('opens as a page of its own where the reader asks for a new tab', async () => {
    await go('stories/');
    const [tab] = await Promise.all([
      context.waitForEvent('page'),
      choice('archetype:solver').click({ modifiers: ['ControlOrMeta'] }),
    ]);
    await tab.waitForLoadState();
    expect(here()).toBe('stories/');
    expect(await tab.locator('[data-story]').count()).toBe(asked('?archetype=solver').length);
  });
});

describe('an address', () => {
  test.each([
    '?archetype=solver,architect&path=promoted',
    '?size=unknown&topic=architecture,influence',
    '?sort=date',
    '?manages=no&sort=archetype',
    '?archetype=right-hand&company=slack,stripe',
  ])('%s shows what it asks for', async (search) => {
    await go(`stories/${search}`);
    await shows(search);
  });

  test('in another order becomes the one it is known by', async () => {
    await go('stories/?path=promoted&archetype=Solver,architect');
    await expect.poll(here).toBe('stories/?archetype=architect,solver&path=promoted');
  });

  test('with unknown values explains them, offers the nearest, and does the rest', async () => {
    await go('stories/?archetype=solvr,architect&colour=red');
    await shows('?archetype=architect');
    const explained = await page.locator('.explained').innerText();
    expect(explained).toContain('there is no “solvr”');
    expect(explained).toContain('“colour”');
    await page.getByRole('link', { name: 'Archetype: Solver' }).click();
    await shows('?archetype=architect,solver');
    expect(here()).toBe('stories/?archetype=architect,solver');
  });

  test('takes no markup', async () => {
    await go(
      `stories/?archetype=${encodeURIComponent('<img src=x>')}&q=${encodeURIComponent('<b>x</b>')}`,
    );
    await expect.poll(sentence).toContain('<b>x</b>');
    expect(await page.locator('main img, main b').count()).toBe(0);
  });
});

describe('the ready-made page of a value', () => {
  test('is the same interface with that value chosen', async () => {
    await go('stories/archetype/solver/');
    expect(await page.locator('h1').innerText()).toBe('Stories of Solvers');
    await choice('path:promoted').click();
    await shows('?archetype=solver&path=promoted');
    expect(here()).toBe('stories/?archetype=solver&path=promoted');
    expect(await page.locator('h1').innerText()).toBe('Stories');
    await page.goBack();
    await shows('?archetype=solver');
    expect(here()).toBe('stories/archetype/solver/');
    expect(await page.locator('h1').innerText()).toBe('Stories of Solvers');
  });

  test.each([
    ['?sort=date', '?topic=writing&sort=date'],
    ['?q=design', '?topic=writing&q=design'],
    ['?path=promoted', '?path=promoted&topic=writing'],
  ])('stays its value under %s', async (search, whole) => {
    await go(`stories/topic/writing/${search}`);
    await expect.poll(here).toBe(`stories/${whole}`);
    expect(await sentence()).toContain('about writing');
  });

  test('shows before it is touched the counts that a choice then gives', async () => {
    await go('stories/archetype/solver/');
    const before = await count('path:promoted');
    await choice('path:promoted').click();
    await shows('?archetype=solver&path=promoted');
    expect(await page.locator('[data-story]').count()).toBe(before);
  });
});

describe('words', () => {
  test('are looked for among the stories chosen, as they are typed, and Back takes them away at once', async () => {
    await go('stories/');
    await choice('archetype:architect').click();
    await shows('?archetype=architect');
    await page.getByLabel('Words').pressSequentially('keavy');
    await expect.poll(shown).toEqual(['keavy-mcminn']);
    expect(here()).toBe('stories/?archetype=architect&q=keavy');
    expect(await sentence()).toBe('1 story of Architects with “keavy”.');
    await page.goBack();
    await shows('?archetype=architect');
    expect(await page.getByLabel('Words').inputValue()).toBe('');
  });

  test('that no story holds give none, and say so', async () => {
    await go('stories/?q=xylophone');
    await expect.poll(sentence).toBe('No stories with “xylophone”.');
    expect(await shown()).toEqual([]);
  });
});

test('what is set before the filter is there is not lost', async () => {
  await page.route(
    '**/finder.json',
    async (route) => (await new Promise((done) => setTimeout(done, 300)), route.continue()),
  );
  await go('stories/');
  await page.getByLabel('Sorted by').selectOption('date');
  await page.getByLabel('Words').fill('stripe');
  await expect.poll(here).toBe('stories/?sort=date&q=stripe');
});

test('an order that was chosen before any script ran is not lost', async () => {
  let letGo = () => {};
  const held = new Promise<void>((done) => (letGo = done));
  await page.route('**/assets/*.js', async (route) => (await held, route.continue()));
  await page.goto(`${server.url}stories/`, { waitUntil: 'commit' });
  await page.getByLabel('Sorted by').selectOption('date');
  letGo();
  await shows('?sort=date');
  await expect.poll(here).toBe('stories/?sort=date');
});

describe('where no story is all that was asked', () => {
  test('what gives some is offered with its number, and a press takes it', async () => {
    await go('stories/?archetype=right-hand&path=untitled');
    await expect.poll(sentence).toMatch(/^No stories/);
    const offer = page.getByRole('link', { name: 'Without “Right Hand”' });
    const row = page.locator('.empty li', { has: offer });
    expect(await row.innerText()).toBe(
      `Without “Right Hand”: ${asked('?path=untitled').length} story`,
    );
    await offer.click();
    await shows('?path=untitled');
    expect(here()).toBe('stories/?path=untitled');
    await page.goBack();
    await expect.poll(sentence).toMatch(/^No stories/);
  });
});

describe('on a phone', () => {
  beforeEach(() => open(PHONE));
  const door = () => page.getByRole('button', { name: /^Filter/ });
  const sheet = () => page.locator('#filters');

  test('the first screen shows a person, and the filters fold into a sheet', async () => {
    await go('stories/');
    const first = await page.locator('[data-story]').first().boundingBox();
    expect(first!.y + first!.height).toBeLessThan(800);
    expect(await sheet().isVisible()).toBe(false);
    await door().tap();
    expect(await sheet().isVisible()).toBe(true);
    const button = sheet().getByRole('button', { name: /^Show/ });
    await choice('archetype:solver').tap();
    await expect
      .poll(() => button.innerText())
      .toBe(`Show ${asked('?archetype=solver').length} stories`);
    await choice('path:promoted').tap();
    await expect
      .poll(() => button.innerText())
      .toBe(`Show ${asked('?archetype=solver&path=promoted').length} stories`);
    expect(await isOnTop(button)).toBe(true);
    await button.tap();
    expect(await sheet().isVisible()).toBe(false);
    await page.locator('[data-drop="path:promoted"]').tap();
    await shows('?archetype=solver');
  });

  test('the sheet opens, closes and narrows the list by keyboard', async () => {
    await go('stories/');
    await door().focus();
    await page.keyboard.press('Enter');
    expect(await sheet().isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.closest('#filters') !== null)).toBe(
      true,
    );
    await page.keyboard.press('Escape');
    expect(await sheet().isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement!.matches('[popovertarget]'))).toBe(
      true,
    );
  });

  test('the sheet opens without JavaScript, and a choice leads to its page', async () => {
    await open({ ...PHONE, javaScriptEnabled: false });
    await go('stories/');
    await door().tap();
    await choice('archetype:solver').tap();
    await page.waitForURL('**/stories/archetype/solver/');
    expect(await page.locator('[data-drop="archetype:solver"]').isVisible()).toBe(true);
  });
});

test('the order changes by the control, and stands in the address', async () => {
  await go('stories/');
  await page.getByLabel('Sorted by').selectOption('date');
  await shows('?sort=date');
  expect(here()).toBe('stories/?sort=date');
});

describe('comparing', () => {
  test('takes up to three picks, kept in the address, to a page that can be linked', async () => {
    await go('stories/');
    const pick = (slug: string) => page.locator(`[data-story="${slug}"] [data-pick]`);
    await pick('dan-na').click();
    await expect.poll(here).toBe('stories/?compare=dan-na');
    await pick('keavy-mcminn').click();
    await pick('michelle-bu').click();
    await expect.poll(here).toBe('stories/?compare=dan-na,keavy-mcminn,michelle-bu');
    await pick('rick-boone').click();
    await expect
      .poll(() => page.locator('[data-picks] [role=status]').innerText())
      .toBe('Three at most stand side by side: leave one out first.');
    expect(here()).toBe('stories/?compare=dan-na,keavy-mcminn,michelle-bu');
    await choice('archetype:architect').click();
    await expect
      .poll(here)
      .toBe('stories/?archetype=architect&compare=dan-na,keavy-mcminn,michelle-bu');
    await page.locator('[data-picks]').getByRole('link', { name: 'Leave out Michelle Bu' }).click();
    await page.getByRole('link', { name: 'Compare these two' }).click();
    await expect.poll(here).toBe('stories/compare/?stories=dan-na,keavy-mcminn');
    await page.getByRole('heading', { name: 'Answers' }).waitFor();
    const advice = page.locator('.row', { has: page.getByRole('link', { name: /advice/i }) });
    expect(await advice.locator('dd').count()).toBe(2);
    expect(await page.title()).toContain('Dan Na, Keavy McMinn');
  });

  test('explains what it does not know', async () => {
    await go('stories/compare/?stories=dan-naa,michelle-bu,joy-ebertz,rick-boone,bert-fan');
    await page.getByRole('heading', { name: 'Facts' }).waitFor();
    const explained = (await page.locator('.explained').allInnerTexts()).join(' ');
    expect(explained).toContain('There is no story “dan-naa”. Did you mean Dan Na?');
    expect(explained).toContain('Bert Fan is left out');
  });
});

describe('before it is touched', () => {
  test('the page fetches nothing of the filter', async () => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`${server.url}stories/`, { waitUntil: 'networkidle' });
    expect(requests.filter((url) => /finder|words/.test(url))).toEqual([]);
  });
});

test('where the filter cannot be fetched, a choice leads to its ready-made page', async () => {
  await page.route('**/finder.json', (route) => route.abort());
  await go('stories/');
  await choice('archetype:solver').click();
  await expect.poll(here).toBe('stories/archetype/solver/');
  expect(complaints.filter((complaint) => !complaint.includes('Failed to load resource'))).toEqual(
    [],
  );
  complaints.length = 0;
});

describe('without JavaScript', () => {
  beforeEach(async () => {
    await open({ javaScriptEnabled: false });
  });

  test('every value that some story has leads to exactly its stories, and its count says how many', async () => {
    await go('stories/');
    const links = await page
      .locator('[data-key]')
      .evaluateAll((all) =>
        all.map(
          (link) =>
            [link.getAttribute('href')!, link.querySelector('.count')!.textContent] as const,
        ),
      );
    expect(links.length).toBeGreaterThan(60);
    const addresses = new Set(storyListings(index).map(({ address }) => address));
    for (const [href, said] of links) {
      const address = href.slice(new URL(server.url).pathname.length - 1);
      expect(addresses).toContain(address);
      await go(address.slice(1));
      const [facet, value] = address.split('/').slice(2, 4) as [string, string];
      expect(await shown()).toEqual(
        selected(index, toggled(index, ALL_STORIES, facet, value)).map(({ slug }) => slug),
      );
      expect(said).toBe(String((await shown()).length));
    }
  });

  test('a page of a value shows the counts of the pages that its links lead to', async () => {
    await go('stories/archetype/solver/');
    const before = await count('path:promoted');
    await choice('path:promoted').click();
    expect(here()).toBe('stories/path/promoted/');
    expect((await shown()).length).toBe(before);
  });

  test('controls that could do nothing are not there', async () => {
    await go('stories/');
    expect(await page.getByLabel('Words').isVisible()).toBe(false);
    expect(await page.locator('[data-pick]').first().isVisible()).toBe(false);
  });

  test('the page for comparing explains itself and offers the stories', async () => {
    await go('stories/compare/?stories=dan-na');
    expect(await page.locator('noscript').innerText()).toContain('runs none');
    await page.locator('main').getByRole('link', { name: 'Dan Na' }).click();
    expect(here()).toBe('stories/dan-na/');
  });
});

describe('from elsewhere in the book', () => {
  test('an archetype’s plate leads to its stories', async () => {
    await go('archetypes/solver/');
    await page.getByRole('link', { name: 'All stories of Solvers' }).click();
    expect(here()).toBe('stories/archetype/solver/');
  });

  test('each fact of a story leads to the stories of which the same is true', async () => {
    await go('stories/dan-na/');
    const links = await page
      .locator('.facts a[href*="/stories/"]')
      .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    const story = index.stories.find(({ slug }) => slug === 'dan-na')!;
    const root = new URL(server.url).pathname;
    // What an interview doesn't say is no fact of the story.
    const expected = index.facets
      .flatMap(({ id, values }, at) =>
        story.values[at]!.map((place) => `stories/${id}/${values[place]!.id}/`),
      )
      .filter((address) => !address.endsWith('/unknown/'))
      .map((address) => root + address);
    expect(expected.length).toBeGreaterThan(5);
    expect(links).toEqual(expect.arrayContaining(expected));
  });

  test('a question leads to every story that answers it', async () => {
    await go('questions/advice/');
    const links = await page
      .locator('.answers dt a')
      .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    expect(new Set(links).size).toBe(index.stories.length);
  });
});

test.each([
  [1280, 'light'],
  [390, 'dark'],
] as const)(
  'axe finds nothing in the filter and the comparison at %i, %s',
  { timeout: 60_000 },
  async (width, colorScheme) => {
    await open({ viewport: { width, height: 900 }, colorScheme });
    for (const [address, ready] of [
      ['stories/?archetype=solver,solvr&company=stripe&compare=dan-na,michelle-bu', '.explained p'],
      ['stories/compare/?stories=dan-na,michelle-bu,nobody', '.row dd'],
    ] as const) {
      await go(address);
      await page.locator(ready).first().waitFor();
      await page
        .locator('details')
        .evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
      expect(await axeFaults(page)).toEqual([]);
    }
  },
);

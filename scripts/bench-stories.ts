/**
 * `npm run bench:stories -- [NUMBER|again]`: what the list of stories weighs and how quickly a
 * choice shows its result, in this book and in one with a generated 1,000 stories (`again` measures
 * what the last run built). The generated ones draw their words at random from the real ones, so
 * that they compress no better than real text.
 */
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { Document, parseDocument } from 'yaml';
import type { StoryInput } from '../src/schemas/story.ts';
import { keysOf, MANAGES, PATHS, SIZES, STAFF_PROJECT, TOPICS } from '../src/vocabulary.ts';
import { buildBook } from './build-book.ts';
import { findBrowser } from './find-browser.ts';
import { serveSite } from './serve.ts';

const WORK = '.build/bench-stories';
const LARGE = join(WORK, 'site');
const TIMES = 40;
const PAGE_LIMIT = 100 * 1024;
const CHOICE_LIMIT = 100;

if (process.argv[2] === 'again' || (await build(Number(process.argv[2] ?? 1000)))) {
  for (const site of ['dist', LARGE]) {
    weigh(site);
    await time(site);
  }
} else process.exitCode = 1;

/** Builds this book and one with so many stories. */
async function build(stories: number): Promise<boolean> {
  rmSync(WORK, { recursive: true, force: true });
  mkdirSync(WORK, { recursive: true });
  writeBook(join(WORK, 'book'), stories);
  return (
    (await buildBook({ root: process.cwd(), out: 'dist' })) &&
    (await buildBook({ root: join(WORK, 'book'), out: LARGE }))
  );
}

/** This book with so many stories, most of them generated. */
function writeBook(root: string, number: number): void {
  cpSync('content', join(root, 'content'), { recursive: true });
  const folder = join(root, 'content', 'stories');
  const files = readdirSync(folder).sort();
  const originals = files.map((file) => readFileSync(join(folder, file), 'utf8').split(/^---$/m));
  const sightings = new Map<string, string[]>();
  const next = random(7);
  const words = originals.flatMap(([, , body = '']) => body.match(/[A-Za-z][a-z]+/g) ?? []);
  for (let i = files.length; i < number; i += 1) {
    const [, front = '', ...body] = originals[i % originals.length]!;
    const document = parseDocument(front);
    vary(document, i, next, words);
    writeFileSync(
      join(folder, `engineer-${i}.mdx`),
      `---\n${document.toString()}---${body.join('---')}`,
    );
    for (const { id } of (document.toJS() as StoryInput).archetypes)
      sightings.set(id, [...(sightings.get(id) ?? []), `story:engineer-${i}`]);
  }
  for (const [id, stories] of sightings)
    addSightings(join(root, 'content', 'archetypes', `${id}.mdx`), stories);
}

/** The book wants every story on the plates of its archetypes. */
function addSightings(file: string, stories: readonly string[]): void {
  const [, front = '', ...body] = readFileSync(file, 'utf8').split(/^---$/m);
  const document = parseDocument(front);
  for (const id of stories)
    document.addIn(['stories'], { id, seen: 'Generated to be counted and weighed.' });
  writeFileSync(file, `---\n${document.toString()}---${body.join('---')}`);
}

/** Gives a story other facts and other words of the same length. */
function vary(document: Document, i: number, next: () => number, words: readonly string[]): void {
  const story = document.toJS() as StoryInput;
  const one = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const sentence = (length: number) => {
    let text = one(words);
    while (text.length < length - 14) text += ` ${one(words).toLowerCase()}`;
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`.padEnd(52, '.');
  };
  const size = one(keysOf(SIZES));
  document.set('name', `${one(words)} ${one(words)} ${i}`);
  document.set('role', `${one(['Staff', 'Senior Staff', 'Principal'])} ${one(words)} Engineer`);
  // A few companies with many stories, many with one or two, as in life.
  document.set('company', `${one(words)} ${Math.floor(300 * next() ** 3)}`);
  document.set(
    'companySize',
    size === 'unknown'
      ? { band: size }
      : { band: size, basis: 'our-reading', reason: 'Drawn by chance for a measurement.' },
  );
  document.set('path', one(keysOf(PATHS)));
  document.set('staffProject', { answer: one(keysOf(STAFF_PROJECT)) });
  document.set('managesPeople', { answer: one(keysOf(MANAGES)) });
  document.set('recorded', `20${20 + Math.floor(next() * 6)}-0${1 + Math.floor(next() * 9)}`);
  document.set('topics', [
    ...new Set([
      one(keysOf(TOPICS)),
      one(keysOf(TOPICS)),
      one(keysOf(TOPICS)),
      'writing',
      'hiring',
    ]),
  ]);
  const ids = [
    ...new Set([
      one(['tech-lead', 'architect', 'solver', 'right-hand']),
      one(['tech-lead', 'architect', 'solver', 'right-hand']),
    ]),
  ];
  document.set(
    'archetypes',
    ids.map((id) => ({ id, basis: 'our-reading', reason: sentence(80) })),
  );
  document.set('summary', sentence(story.summary.length));
  document.set('insight', sentence(story.insight.length));
  document.set('aliases', []);
  document.set('connections', []);
  for (const key of Object.keys(story.answers))
    document.setIn(['answers', key, 'says'], sentence(story.answers[key]!.says.length));
  for (const key of ['companySize', 'path', 'staffProject', 'managesPeople'] as const)
    document.setIn(['evidence', key], story.evidence.name);
}

/** The same row of numbers from 0 to 1 at every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Prints what is loaded at opening, and what a touch adds. */
function weigh(site: string): void {
  const of = (path: string) => brotliCompressSync(readFileSync(join(site, path))).length;
  const gzip = (path: string) => gzipSync(readFileSync(join(site, path)), { level: 9 }).length;
  const html = readFileSync(join(site, 'stories/index.html'), 'utf8');
  const assets = [
    ...new Set(
      [...html.matchAll(/(?:src|href)="[^"]*\/(assets\/[^"]+)"/g)].map((match) => match[1]!),
    ),
  ];
  const scripts = assets.filter((path) => path.endsWith('.js'));
  const fonts = assets.filter((path) => path.endsWith('.woff2'));
  const page = of('stories/index.html') + total(scripts.map(of));
  const rows = readdirSync(join(site, 'stories'), { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.html'),
  ).length;
  const finder = readdirSync(join(site, 'assets')).filter((name) =>
    /^(story-finder|element|nearest)\..*js$/.test(name),
  );
  const stories = (
    JSON.parse(readFileSync(join(site, 'stories/finder.json'), 'utf8')) as { stories: unknown[] }
  ).stories.length;
  console.log(`\n${stories.toLocaleString('en-US')} stories (${rows} pages below /stories/)`);
  console.log(
    `  opening /stories/     ${kb(page)} brotli, ${kb(gzip('stories/index.html') + total(scripts.map(gzip)))} gzip: ${ratio(page, PAGE_LIMIT)} of the limit`,
  );
  console.log(
    `  with both fonts       ${kb(page + total(fonts.map((path) => statSync(join(site, path)).size)))}`,
  );
  console.log(
    `  at the first touch    ${kb(of('stories/finder.json') + total(finder.map((name) => of(join('assets', name)))))} brotli more`,
  );
  console.log(`  looking for words     ${kb(of('stories/words.json'))} brotli more`);
}

/**
 * Prints how long a choice takes from the press to the painted result, and how much of it is work
 * of the page's thread, whatever else the machine does.
 */
async function time(site: string): Promise<void> {
  const server = await serveSite(site);
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async () =>
    (await client.send('Performance.getMetrics')).metrics.find(
      ({ name }) => name === 'TaskDuration',
    )!.value * 1000;
  for (const slower of [1, 4]) {
    await client.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await page.goto(`${server.url}stories/`, { waitUntil: 'networkidle' });
    const first = await choose(page, 'archetype:solver');
    const rest: number[] = [];
    const before = await busy();
    for (let i = 0; i < TIMES; i += 1)
      rest.push(
        await choose(
          page,
          ['path:promoted', 'archetype:architect', 'manages:yes', 'archetype:solver'][i % 4]!,
        ),
      );
    const worked = ((await busy()) - before) / TIMES;
    const typed: number[] = [];
    await page.goto(`${server.url}stories/`, { waitUntil: 'networkidle' });
    await page.focus('[name=q]');
    await page.waitForLoadState('networkidle');
    for (const letter of 'engineer') typed.push(await type(page, letter));
    console.log(
      `  processor ${slower === 1 ? 'as it is' : `${slower} × slower`}`.padEnd(24) +
        `first choice ${ms(first)} with loading; then ${spread(rest)}`,
    );
    console.log(
      `${' '.repeat(24)}of which the page itself works ${ms(worked)} on average; a letter ${spread(typed)}`,
    );
  }
  await browser.close();
  await server.close();
}

/** Milliseconds from a press on a choice to the frame that shows its result. */
function choose(page: Page, key: string): Promise<number> {
  return page.evaluate(async (key) => {
    const sentence = document.querySelector('[data-sentence]')!;
    const changed = new Promise((done) =>
      new MutationObserver(done).observe(sentence, {
        childList: true,
        characterData: true,
        subtree: true,
      }),
    );
    const began = performance.now();
    document.querySelector<HTMLElement>(`[data-key="${key}"]`)!.click();
    await changed;
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return performance.now() - began;
  }, key);
}

function type(page: Page, letter: string): Promise<number> {
  return page.evaluate(async (letter) => {
    const field = document.querySelector<HTMLInputElement>('[name=q]')!;
    const sentence = document.querySelector('[data-sentence]')!;
    const changed = new Promise((done) =>
      new MutationObserver(done).observe(sentence, {
        childList: true,
        characterData: true,
        subtree: true,
      }),
    );
    const began = performance.now();
    field.value += letter;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await changed;
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return performance.now() - began;
  }, letter);
}

function spread(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!;
  return `${ms(at(0.5))} median, ${ms(at(0.95))} 95th percentile (${ratio(at(0.95), CHOICE_LIMIT)} of the limit)`;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function kb(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

function ms(time: number): string {
  return `${time.toFixed(0)} ms`;
}

function ratio(is: number, limit: number): string {
  return `${((100 * is) / limit).toFixed(0)} %`;
}

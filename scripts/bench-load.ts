/**
 * `npm run bench:load [-- RUNS]`: how the last build loads, side by side with what it is compared
 * to, in one run: first and largest paint of chapters against the same text as one bare HTML file;
 * layout shift of every kind of page; and how soon a page shows by a link that was pointed at,
 * against a plain load. Prints medians and their ratios; exit 1 where one is over its bar. A busy
 * machine makes the numbers noise.
 */
import process from 'node:process';
import { readSite, type BuiltSite } from './checks/built-page.ts';
import { startDevtools, type Devtools } from './bench/devtools.ts';
import { BARE, serveOver, SLOW } from './bench/slow-site.ts';
import { openVisit, type Visit } from './bench/visit.ts';

const PAINT_BAR = 1.2;
const HOVER_BAR = 0.55;
/**
 * How long a pointer rests on a link before it is pressed: milliseconds. Slow readers of links gain
 * more.
 */
const HOVER = 500;

const FIRST_PAINT = `performance.getEntriesByName('first-contentful-paint')[0].startTime`;
const LARGEST_PAINT = observed('largest-contentful-paint', 'entries.at(-1).startTime');
const SHIFT = observed('layout-shift', 'entries.reduce((sum, { value }) => sum + value, 0)');

const runs = Number(process.argv[2] ?? 15);
const site = readSite('dist');
const browser = await startDevtools();
const misses = [
  ...(await paints(browser, site)),
  ...(await shifts(browser, site)),
  ...(await hovers(browser, site)),
];
await browser.close();
console.log(misses.length === 0 ? 'all within their bars' : `over the bar: ${misses.join(', ')}`);
process.exitCode = misses.length === 0 ? 0 : 1;

async function paints(devtools: Devtools, built: BuiltSite): Promise<string[]> {
  console.log(
    `Paint, 1.6 Mbit/s, 150 ms, processor four times slower; medians of ${runs}, in ms (bar: ${PAINT_BAR})`,
  );
  const server = await serveOver(built);
  const measure = async (address: string) => {
    const visit = await openVisit(devtools);
    await visit.throttle();
    await visit.goTo(server.url + address);
    const found = {
      first: await visit.ask<number>(FIRST_PAINT),
      largest: await visit.ask<number>(LARGEST_PAINT),
    };
    await visit.close();
    return found;
  };
  const over: string[] = [];
  for (const { address } of chaptersToMeasure(built)) {
    const ours: Awaited<ReturnType<typeof measure>>[] = [];
    const bare: typeof ours = [];
    for (let run = 0; run < runs; run += 1) {
      ours.push(await measure(address));
      bare.push(await measure(BARE + address));
    }
    for (const paint of ['first', 'largest'] as const) {
      const ratio = row(
        `${address} ${paint}`,
        median(ours.map((times) => times[paint])),
        median(bare.map((times) => times[paint])),
      );
      if (ratio > PAINT_BAR) over.push(`${address} ${paint} paint`);
    }
  }
  server.close();
  return over;
}

async function shifts(devtools: Devtools, built: BuiltSite): Promise<string[]> {
  console.log('Layout shift, same conditions (bar: 0)');
  const server = await serveOver(built);
  const over: string[] = [];
  for (const { address, kind } of onePageOfEachKind(built))
    for (const width of [390, 1280]) {
      const visit = await openVisit(devtools, width);
      await visit.throttle();
      await visit.goTo(server.url + address);
      const shift = await visit.ask<number>(SHIFT);
      await visit.close();
      console.log(`  ${`${kind} ${address} at ${width}`.padEnd(52)} ${Number(shift.toFixed(4))}`);
      if (shift > 0) over.push(`${address} shifts at ${width}`);
    }
  server.close();
  return over;
}

async function hovers(devtools: Devtools, built: BuiltSite): Promise<string[]> {
  console.log(
    `From press to words over the same link, pointed at for ${HOVER} ms, and not; medians of ${runs}, in ms (bar: ${HOVER_BAR})`,
  );
  const server = await serveOver(built, SLOW);
  const over: string[] = [];
  for (const { address } of chaptersToMeasure(built)) {
    const pointed: number[] = [];
    const plain: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      pointed.push(await timeToWords(devtools, server.url + address, true));
      plain.push(await timeToWords(devtools, server.url + address, false));
    }
    if (row(`${address} → next`, median(pointed), median(plain)) > HOVER_BAR)
      over.push(`the link after ${address}`);
  }
  server.close();
  return over;
}

/** Milliseconds from the press of the link to the next chapter until its words are there. */
async function timeToWords(devtools: Devtools, url: string, pointedAt: boolean): Promise<number> {
  const link = '.neighbours [rel=next]';
  const visit = await openVisit(devtools);
  await visit.goTo(url);
  const target = await visit.ask<string>(`document.querySelector('${link}').href`);
  await visit.ask(
    `addEventListener('click', () => localStorage.setItem('pressed', performance.timeOrigin + performance.now()), true)`,
  );
  if (pointedAt) {
    await visit.pointAt(link);
    await new Promise((done) => setTimeout(done, HOVER));
    await visit.press();
  } else await visit.ask(`document.querySelector('${link}').click()`);
  await visit.follow(target);
  const time = await shownAfterPress(visit);
  await visit.close();
  return time;
}

function shownAfterPress(visit: Visit): Promise<number> {
  return visit.ask(`performance.timeOrigin + Math.max(${FIRST_PAINT}, performance.getEntriesByType('navigation')[0].activationStart ?? 0)
    - Number(localStorage.getItem('pressed'))`);
}

/** Three chapters: the one with the most words, the one with the fewest, and one in between. */
function chaptersToMeasure(built: BuiltSite): BuiltSite['pages'] {
  const chapters = built.pages
    .filter(({ kind, html }) => kind === 'guide' && html.includes('rel="next"'))
    .sort((a, b) => a.html.length - b.html.length);
  return [chapters[0]!, chapters[chapters.length >> 1]!, chapters.at(-1)!];
}

function onePageOfEachKind(built: BuiltSite): { address: string; kind: string }[] {
  // Lists are of one kind where they share a room and a depth in it: `/stories/`,
  // `/stories/topic/`, `/stories/topic/writing/`.
  const room = (address: string) => `${address.split('/')[1]} ${address.split('/').length}`;
  const kinds = Map.groupBy(built.pages, ({ kind, address }) =>
    kind === 'listing' ? room(address) : kind,
  );
  return [...kinds.values()].map(([page]) => page!).filter(({ address }) => address.endsWith('/'));
}

/** An expression for what a performance observer has seen so far. */
function observed(type: string, of: string): string {
  return `new Promise((done) => { const o = new PerformanceObserver((list) => { const entries = list.getEntries(); done(${of}); });
    o.observe({ type: '${type}', buffered: true }); setTimeout(() => done(0), 200); })`;
}

function row(name: string, ours: number, theirs: number): number {
  const ratio = ours / theirs;
  console.log(
    `  ${name.padEnd(52)} ${ours.toFixed(0).padStart(6)} ${theirs.toFixed(0).padStart(6)}   ${ratio.toFixed(2)}`,
  );
  return ratio;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!;
}

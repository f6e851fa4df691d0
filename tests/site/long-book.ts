import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { buildBook } from '../../scripts/build-book.ts';

/** A chapter of the long book: the one with much to scroll, select and follow. */
export const LONG_CHAPTER = 'guides/first-steps/';
/** A paragraph of it, as it is read, that stands far below its beginning and nowhere else. */
export const MIDDLE =
  'The lamp of the fourth watch is lit by whoever is awake, and it is put out by the one who sees the sun before anybody else does.';
/** The template of its resource, as its author wrote it. */
export const TEMPLATE =
  '# Packing\n\n- [ ] Rope\n- [x] Lamp\n- [ ] <em>markup</em> & "quotes"\n\n    four spaces, and a blank line before';

const FILLER =
  'A walker who keeps an even pace sees more of the hill than one who runs, rests and runs again, and comes home with breath to tell of it.';

/**
 * Builds the small book of the fixtures with a chapter made long, and gives the folder of the
 * finished site.
 */
export async function buildLongBook(name: string): Promise<string> {
  const folder = join('.build', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync('tests/fixtures/small-book', join(folder, 'book'), { recursive: true });
  edit(join(folder, 'book/content/guides/first-steps.mdx'), (text) =>
    text.replace('## Try this', `${watches()}\n\n## Try this`),
  );
  edit(join(folder, 'book/content/resources/packing-list.mdx'), (text) =>
    text.replace(/```template\n[\s\S]*?\n```/, () => `\`\`\`template\n${TEMPLATE}\n\`\`\``),
  );
  const said: string[] = [];
  const built = await buildBook({
    root: join(folder, 'book'),
    out: join(folder, 'site'),
    log: (line) => said.push(line),
  });
  expect(built, said.join('\n')).toBe(true);
  return join(folder, 'site');
}

function watches(): string {
  const section = (number: string, id: string, middle: string) =>
    [`## The ${number} watch {/* #${id} */}`, FILLER, middle, FILLER, FILLER, FILLER].join('\n\n');
  const marked = MIDDLE.replace('fourth watch', '**fourth** *watch*').replace(
    'the sun before',
    '[the sun](guide:second-steps) before',
  );
  return [
    section('first', 'first-watch', FILLER),
    section('second', 'second-watch', FILLER),
    section('third', 'third-watch', FILLER),
    section('fourth', 'fourth-watch', marked),
    section('fifth', 'fifth-watch', FILLER),
  ].join('\n\n');
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

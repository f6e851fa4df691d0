import { readFileSync } from 'node:fs';
import type { Catalogue } from '../model/catalogue.ts';
import { entryId } from '../urls/reference.ts';
import { permalink, underBase } from '../urls/permalink.ts';
import { termsToLink } from '../model/glossing.ts';
import { countStories, numberInWords } from '../stories/story-count.ts';
import type { ExampleAddress } from '../markdown/own-address.ts';
import type { BookContext } from '../markdown/pipeline.ts';
import { compile, type Compilation } from './compile.ts';
import { recalled } from './kept-compilation.ts';
import { FOLDERS } from './layout.ts';
import { readContent } from './read-content.ts';
import { rememberingReaders } from './remembering-readers.ts';

/** A book that is read once and kept. */
export interface BookLoader {
  /** The book, read and compiled the first time it is asked for. */
  load(): Compilation;
  /** Forgets it, so that the next question reads it anew: a file of it has changed. */
  forget(): void;
}

/**
 * Keeps the book at a folder; `file` is where a build has kept it already (kept-compilation.ts).
 */
export function bookLoader(root: string, file?: string): BookLoader {
  let compilation: Compilation | undefined;
  const readers = rememberingReaders();
  return {
    load: () =>
      (compilation ??= file
        ? recalled(readFileSync(file))
        : compile(readContent(root), { readers })),
    forget: () => (compilation = undefined),
  };
}

/** What the Markdown pipeline asks of the book. */
export function bookContext(
  { load }: BookLoader,
  base: string,
  examples: ExampleAddress,
): BookContext {
  return {
    examples,
    resolve: (target) => resolveLink(load().catalogue, base, target),
    sayCount: (count, file) => {
      const question = idOfFile(file).split(':')[1] ?? '';
      return numberInWords(countStories(load().catalogue.of('story'), question, count));
    },
    termsFor: (file) => {
      const { catalogue } = load();
      return termsToLink(catalogue, idOfFile(file)).map(({ entry, names }) => ({
        slug: entry.slug,
        names,
        definition: entry.data.definition,
        href: underBase(base, entry.href),
      }));
    },
  };
}

/** The address and title of a link target, or undefined. */
export function resolveLink(
  catalogue: Catalogue,
  base: string,
  target: string,
): { href: string; title: string } | undefined {
  const resolution = catalogue.resolve(target);
  if (!resolution.found) return undefined;
  const { entry, fragment } = resolution;
  return { href: underBase(base, permalink(entry.kind, entry.slug, fragment)), title: entry.title };
}

/** The id of the entry that a content file makes; the empty text where it makes none. */
function idOfFile(file: string): string {
  const [folder = '', name = ''] = file.replaceAll('\\', '/').split('/').slice(-2);
  const kind = FOLDERS.get(folder);
  return kind ? entryId(kind, name.replace(/\.[a-z]+$/, '')) : '';
}

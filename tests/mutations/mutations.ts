import type { SourceFile } from '../../src/compiler/source-file.ts';

/** One way in which an author, meaning well, changes a book. */
export interface Mutation {
  /** What is done, to which place. */
  name: string;
  /** The address that is at stake. */
  href: string;
  /** Makes the files as they are afterwards: thousands of books at once would fill the memory. */
  files: () => SourceFile[];
  /** The address stays as it is: no record is needed. */
  keeps: boolean;
  /** Where the text of the address stands afterwards, where there is but one such place. */
  to?: string;
}

/** A section of a page as it stands in its file. */
interface Section {
  file: SourceFile;
  page: string;
  id: string;
  depth: number;
  title: string;
  /** Lines, from 0: the heading, and where the next heading (of any depth) or the end follows. */
  from: number;
  end: number;
}

const HEADING = /^(##+) (.*) \{\/\* #(\S+) \*\/\}\s*$/;

/** Every change of the list at every heading of the pages of a book. */
export function headingMutations(files: readonly SourceFile[]): Mutation[] {
  return files
    .filter(({ path }) => path.endsWith('.mdx'))
    .flatMap((file) => sectionsOf(file).flatMap((_, at) => atHeading(files, file, at)));
}

/** Every change of the list at every file that makes a page or an entry. */
export function fileMutations(files: readonly SourceFile[]): Mutation[] {
  return files
    .filter(({ path }) => addressOf(path) !== undefined)
    .flatMap((file) => atFile(files, file));
}

function atHeading(files: readonly SourceFile[], file: SourceFile, at: number): Mutation[] {
  const sections = sectionsOf(file);
  const section = sections[at]!;
  const lines = file.text.split('\n');
  const { id, from, end, depth, title, page } = section;
  const href = `${page}#${id}`;
  const hashes = '#'.repeat(depth);
  const next = sections.find(
    (other, place) =>
      place > at &&
      other.depth === depth &&
      sections.slice(at + 1, place).every((between) => between.depth > depth),
  );
  const elsewhere = files.find(
    (other) =>
      other.path.startsWith('content/guides/') &&
      other.path !== file.path &&
      !other.text.includes(`#${id} *`),
  );
  const put = (text: string[], other?: SourceFile) =>
    files.map((known) =>
      known.path === file.path
        ? { ...known, text: text.join('\n') }
        : known.path === other?.path
          ? other
          : known,
    );
  const change = (
    what: string,
    keeps: boolean,
    changed: () => SourceFile[],
    to?: string,
  ): Mutation => ({
    name: `${what} ${href}`,
    href,
    files: changed,
    keeps,
    ...(to && { to }),
  });
  const half = middleOf(lines, from, end);
  return [
    change('reword', true, () =>
      put(lines.with(from, `${hashes} Said in quite another way {/* #${id} */}`)),
    ),
    change(
      'rename',
      false,
      () => put(lines.with(from, `${hashes} ${title} {/* #${id}-renamed */}`)),
      `${page}#${id}-renamed`,
    ),
    change('reword and rename', false, () =>
      put(lines.with(from, `${hashes} Said in quite another way {/* #quite-another-way */}`)),
    ),
    change('delete the heading of', false, () => put(lines.toSpliced(from, 1))),
    change('delete the section of', false, () => put(lines.toSpliced(from, end - from))),
    ...(half
      ? [
          change('split', true, () =>
            put(
              lines.toSpliced(
                half,
                0,
                '',
                `${hashes} The second half {/* #the-second-half */}`,
                '',
              ),
            ),
          ),
        ]
      : []),
    ...(next
      ? [
          change('swap with the next', true, () =>
            put(swapped(lines, from, next.from, blockEnd(sections, next, lines.length))),
          ),
          change('merge into the next', false, () =>
            put([
              ...lines.slice(0, from),
              ...lines.slice(end, next.from + 1),
              ...lines.slice(from + 1, end),
              ...lines.slice(next.from + 1),
            ]),
          ),
        ]
      : []),
    ...(elsewhere
      ? [
          change(
            'move to another page',
            false,
            () =>
              put(lines.toSpliced(from, end - from), {
                ...elsewhere,
                text: `${elsewhere.text}\n## ${title} {/* #${id} */}\n${lines.slice(from + 1, end).join('\n')}\n`,
              }),
            // With headings below it, most of its text stays where they are.
            (sections[at + 1]?.depth ?? 0) > depth
              ? undefined
              : `${addressOf(elsewhere.path)}#${id}`,
          ),
        ]
      : []),
  ];
}

function atFile(files: readonly SourceFile[], file: SourceFile): Mutation[] {
  const href = addressOf(file.path)!;
  const without = files.filter((known) => known !== file);
  const renamed = file.path.replace(/(\.[a-z]+)$/, '-renamed$1');
  const titled = /^(title|term|name): .*$/m;
  const change = (
    what: string,
    keeps: boolean,
    changed: () => SourceFile[],
    to?: string,
  ): Mutation => ({
    name: `${what} ${href}`,
    href,
    files: changed,
    keeps,
    ...(to && { to }),
  });
  const as = (text: string) => files.map((known) => (known === file ? { ...known, text } : known));
  const mutations = [
    change('rename', false, () => [...without, { ...file, path: renamed }], addressOf(renamed)),
    change('rename and retitle', false, () => [
      ...without,
      { path: renamed, text: file.text.replace(titled, '$1: By quite another name') },
    ]),
    change('delete', false, () => without),
    change('retitle', true, () => as(file.text.replace(titled, '$1: By quite another name'))),
    change('reorder', true, () => as(file.text.replace(/^order: .*$/m, 'order: 9999'))),
  ];
  const sections = sectionsOf(file);
  const half = sections[Math.ceil(sections.length / 2)];
  if (!half) return mutations;
  const lines = file.text.split('\n');
  const host = files.find(
    (other) => other.path.startsWith('content/guides/') && other.path !== file.path,
  )!;
  const taken = new Set(sectionsOf(host).map(({ id }) => id));
  const body = lines
    .slice(sections[0]!.from)
    .filter((line) => !taken.has(HEADING.exec(line)?.[3] ?? ''));
  return [
    ...mutations,
    {
      ...change('split', false, () => [
        ...without,
        { ...file, text: lines.slice(0, half.from).join('\n') },
        {
          path: file.path.replace(/(\.[a-z]+)$/, '-second$1'),
          text: [...lines.slice(0, sections[0]!.from), ...lines.slice(half.from)]
            .join('\n')
            .replace(titled, '$1: The second half of it'),
        },
      ]),
      href: `${href}#${half.id}`,
      to: `${addressOf(file.path.replace(/(\.[a-z]+)$/, '-second$1'))}#${half.id}`,
    },
    change('merge into another', false, () => [
      ...without.filter((known) => known !== host),
      { ...host, text: `${host.text}\n${body.join('\n')}\n` },
    ]),
  ];
}

/** The address of a content file's entry; undefined for files that make none. */
export function addressOf(path: string): string | undefined {
  const [, folder = '', slug = ''] = /^content\/([a-z]+)\/([^/]+)\.(mdx|yaml)$/.exec(path) ?? [];
  if (['guides', 'archetypes', 'stories', 'resources', 'questions', 'paths'].includes(folder))
    return `/${folder}/${slug}/`;
  if (folder === 'glossary' || folder === 'sources') return `/${folder}/#${slug}`;
  return folder === 'pages' ? `/${slug}/` : undefined;
}

function sectionsOf(file: SourceFile): Section[] {
  const lines = file.text.split('\n');
  const heads = lines.flatMap((line, from) => {
    const [, hashes = '', title = '', id = ''] = HEADING.exec(line) ?? [];
    return id ? [{ from, depth: hashes.length, title, id }] : [];
  });
  const notes = lines.findIndex(
    (line, at) => at > (heads.at(-1)?.from ?? 0) && line.startsWith('[^'),
  );
  const last = notes < 0 ? lines.length : notes;
  return heads.map((head, at) => ({
    file,
    page: addressOf(file.path)!,
    ...head,
    end: heads[at + 1]?.from ?? last,
  }));
}

/** Where a section with those below it ends. */
function blockEnd(sections: readonly Section[], section: Section, last: number): number {
  const at = sections.indexOf(section);
  return (
    sections.find((other, place) => place > at && other.depth <= section.depth)?.from ??
    Math.max(sections.at(-1)!.end, Math.min(last, section.end))
  );
}

function swapped(lines: readonly string[], from: number, middle: number, end: number): string[] {
  return [
    ...lines.slice(0, from),
    ...lines.slice(middle, end),
    '',
    ...lines.slice(from, middle),
    ...lines.slice(end),
  ];
}

/** An empty line near the middle of a section, outside lists and fences, or undefined. */
function middleOf(lines: readonly string[], from: number, end: number): number | undefined {
  let fenced = false;
  const breaks: number[] = [];
  for (let line = from + 1; line < end - 1; line += 1) {
    if (lines[line]!.startsWith('```') || /^<\/?[A-Z]/.test(lines[line]!)) fenced = !fenced;
    const after = lines[line + 1]!;
    if (!fenced && lines[line] === '' && /^[A-Za-z]/.test(after) && line > from + 1)
      breaks.push(line);
  }
  return breaks[Math.floor(breaks.length / 2)];
}

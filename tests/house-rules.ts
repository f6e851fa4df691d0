/**
 * The rules of the house that a program can check, over files given as texts. Each rule returns one
 * sentence for each breach.
 */
import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import ts from 'typescript';

/** A file of the project, with its path from the root. */
export interface CodeFile {
  path: string;
  text: string;
}

/**
 * The floors of `src`, from the ground up. A room may import from itself and from every lower
 * floor; never from a room beside it. The two rooms apart from the stairs are `client`, which runs
 * in the browser, and `scripts`, which runs on the command line.
 */
const FLOORS = [
  ['vocabulary'],
  ['schemas'],
  ['text', 'urls', 'problems', 'design'],
  ['model'],
  ['stories', 'links', 'cite', 'search'],
  ['permalinks'],
  ['publish', 'reading'],
  ['markdown'],
  ['compiler'],
  ['settings'],
  ['history', 'address', 'content.config'],
  ['client'],
  ['book', 'components'],
  ['prose', 'layouts'],
  ['pages'],
] as const;

/**
 * The pure rooms, each named by what it is about: they compute from what they are given, and know
 * neither Node nor a framework.
 */
const PURE = [
  'text',
  'urls',
  'problems',
  'design',
  'model',
  'stories',
  'links',
  'cite',
  'search',
  'permalinks',
  'publish',
  'reading',
];

/** Rooms that see less than their floor would let them. */
const APART: Record<string, readonly string[]> = {
  client: PURE,
  'content.config': ['vocabulary', 'schemas'],
  scripts: ['vocabulary', 'schemas', ...PURE, 'markdown', 'compiler', 'history', 'settings'],
};

/** What the browser loads as it is: a page's look. Layouts choose it, and it imports nothing. */
const LOOK = ['styles', 'fonts'];

const NO_ROOM = /(^|[/.-])(utils?|helpers?|common)(?=$|[/.-])/i;
const ASTRO_CONTENT = ['src/book.ts', 'src/content.config.ts'];
/**
 * Packages that the pure rooms do not know: those that build the site and read its Markdown. Small
 * pure ones it may use.
 */
const FRAMEWORK =
  /^(astro|@astrojs|vite|pagefind|unified|remark|rehype|mdast|hast|unist|vfile|yaml)(?=$|[/:-])/;

/** Imports that run the wrong way between floors. */
export function climbs(files: readonly CodeFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    importsOf(path, text)
      .filter(isRelative)
      .flatMap((name) => climb(path, targetOf(path, name))),
  );
}

function climb(path: string, target: string): string[] {
  const [from, to] = [roomOf(path), roomOf(target)];
  if (from === to) return [];
  const stranger = [from, to].find((room) => !isKnown(room));
  if (stranger)
    return [
      `${path} imports ${target}: "${stranger}" stands on no floor yet; give it one in tests/house-rules.ts`,
    ];
  const allowed = roomsBelow(from);
  return allowed.includes(to)
    ? []
    : [`${path} imports ${target}: ${from} may import only from ${[from, ...allowed].join(', ')}`];
}

/** Rooms that a room may import from, besides itself. */
function roomsBelow(room: string): readonly string[] {
  if (APART[room]) return APART[room];
  const floor = FLOORS.findIndex((rooms) => rooms.some((name) => name === room));
  const below = FLOORS.slice(0, floor)
    .flat()
    .filter((name) => name !== 'content.config');
  return room === 'layouts' ? [...below, ...LOOK] : below;
}

function isKnown(room: string): boolean {
  return (
    room === 'scripts' ||
    LOOK.includes(room) ||
    FLOORS.some((rooms) => rooms.some((name) => name === room))
  );
}

/**
 * `src/model/entry.ts` stands in `domain`, `src/book.ts` in `book`, and everything in `scripts` in
 * `scripts`.
 */
function roomOf(path: string): string {
  const [top = '', room = ''] = path.split('/');
  return top === 'src' ? room.replace(/\.(ts|astro|css)$/, '') : top;
}

/** Packages named where they may not be. */
export function strangers(files: readonly CodeFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    importsOf(path, text)
      .filter((name) => !isRelative(name))
      .flatMap((name) => {
        if (name === 'astro:content' && !ASTRO_CONTENT.includes(path))
          return [`${path} imports "${name}": only ${ASTRO_CONTENT.join(' and ')} may`];
        if (!PURE.includes(roomOf(path))) return [];
        if (isBuiltin(name))
          return [`${path} imports "${name}": ${roomOf(path)} is pure and imports nothing of Node`];
        return FRAMEWORK.test(name)
          ? [`${path} imports "${name}": ${roomOf(path)} is pure and imports no framework`]
          : [];
      }),
  );
}

/** Uses in the pure rooms of what changes from one run to the next. */
export function moods(files: readonly CodeFile[]): string[] {
  return files
    .filter(({ path }) => PURE.includes(roomOf(path)))
    .flatMap(({ path, text }) => {
      const found: string[] = [];
      walk(parse(path, text), (node) => {
        const mood = moodOf(node);
        if (mood)
          found.push(
            `${path} uses ${mood}: ${roomOf(path)} is pure and gives the same for the same; pass the value in`,
          );
      });
      return found;
    });
}

function moodOf(node: ts.Node): string | undefined {
  if (
    ts.isIdentifier(node) &&
    node.text === 'process' &&
    !('name' in node.parent && node.parent.name === node)
  )
    return 'process';
  if (
    ts.isPropertyAccessExpression(node) &&
    ['Date.now', 'Math.random', 'performance.now'].includes(node.getText())
  )
    return node.getText();
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
    return 'new Date() without a day';
  return undefined;
}

/** Variables of a whole module. */
export function memories(files: readonly CodeFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    parse(path, text)
      .statements.filter(
        (statement) =>
          ts.isVariableStatement(statement) &&
          (statement.declarationList.flags & ts.NodeFlags.Let) !== 0,
      )
      .map(
        (statement) =>
          `${path} has "${statement.getText().split('\n')[0]}" at its top: a module remembers nothing; keep it in a function or pass it`,
      ),
  );
}

/**
 * Sorting and writing of words and numbers by the locale of the machine, and settings that a
 * bundler takes from its environment.
 */
export function surroundings(files: readonly CodeFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const code = codeOf(path, text);
    return [
      ...[...code.matchAll(/\.localeCompare\(\w+(?:\.\w+)*\)|\.toLocale\w+\(\)/g)].map(
        ([found]) =>
          `${path} has "${found}": name the locale, or every machine sorts and writes in its own`,
      ),
      ...[...text.matchAll(/import\.meta\.env\.\w+/g)].map(
        ([found]) =>
          `${path} has "${found}": a build depends on SITE_URL alone; take addresses from src/address.ts`,
      ),
    ];
  });
}

/** Files and folders whose name says nothing. */
export function grabBags(files: readonly CodeFile[]): string[] {
  return files
    .filter(({ path }) => NO_ROOM.test(path))
    .map(({ path }) => `${path} is named for nothing: name it by what it is about`);
}

/** Circles of imports, types counted, each once. */
export function circles(files: readonly CodeFile[]): string[] {
  const known = new Set(files.map(({ path }) => path));
  const imports = new Map(
    files.map(({ path, text }) => [
      path,
      importsOf(path, text)
        .filter(isRelative)
        .map((name) => targetOf(path, name)),
    ]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, way: readonly string[]) => {
    const at = way.indexOf(path);
    if (at >= 0)
      found.push(
        `${[...way.slice(at), path].join(' → ')}: a circle has no ground floor; move what both need down`,
      );
    if (at >= 0 || done.has(path)) return;
    for (const target of imports.get(path) ?? [])
      if (known.has(target)) visit(target, [...way, path]);
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  return found;
}

/**
 * What a file imports, as it is written there: statements, `export … from`, `import()`, types, and
 * the scripts of a component.
 */
export function importsOf(path: string, text: string): string[] {
  const addresses = [...text.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map((match) => match[1]!);
  const names = ts
    .preProcessFile(codeOf(path, text), true, true)
    .importedFiles.map((file) => file.fileName);
  return path.endsWith('.astro') ? [...names, ...addresses] : names;
}

function isRelative(name: string): boolean {
  return name.startsWith('.');
}

/** The file an import leads to, without a `?url` behind it. */
function targetOf(path: string, name: string): string {
  return posix.join(posix.dirname(path), name.replace(/\?.*$/, ''));
}

function parse(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(
    path,
    codeOf(path, text),
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TS,
  );
}

/** The TypeScript in a file: of a component, what stands between its `---` and in its scripts. */
function codeOf(path: string, text: string): string {
  if (!path.endsWith('.astro')) return text;
  const [, front = ''] = /^---\n([\s\S]*?)\n---/.exec(text) ?? [];
  return [
    front,
    ...[...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]!),
  ].join('\n');
}

function walk(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => walk(child, see));
}

import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../src/reading/browsers.ts';

/**
 * What Vite makes of an import with a query, and of Astro's own `import.meta`: told here, so that
 * no other library comes in with their types.
 */
const AMBIENT = resolve('tests/client/ambient.d.ts');
const DECLARED = "declare module '*.css?inline' { const text: string; export default text; }";

/**
 * Faults of TypeScript in files that run in the browser, checked against the library that the
 * oldest browsers have. `texts` stand in for files.
 */
function faults(files: readonly string[], texts: Readonly<Record<string, string>> = {}): string[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2023,
    lib: [`lib.${LIBRARY}.d.ts`, 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    strict: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    noEmit: true,
  };
  const host = ts.createCompilerHost(options);
  const own: Record<string, string> = { [AMBIENT]: DECLARED, ...texts };
  const read = host.readFile;
  host.readFile = (path) => own[path] ?? read(path);
  const exists = host.fileExists;
  host.fileExists = (path) => path in own || exists(path);
  const source = host.getSourceFile;
  host.getSourceFile = (path, ...rest) =>
    own[path] === undefined
      ? source(path, ...rest)
      : ts.createSourceFile(path, own[path], ts.ScriptTarget.ES2023);
  const program = ts.createProgram([AMBIENT, ...files], options, host);
  const checked = program
    .getSourceFiles()
    .filter(({ fileName }) => /\/src\/(client|domain)\//.test(fileName));
  expect(checked.length).toBeGreaterThan(0);
  return checked
    .flatMap((file) => program.getSemanticDiagnostics(file))
    .map(({ file, start, messageText }) => {
      const line = file ? file.getLineAndCharacterOfPosition(start ?? 0).line + 1 : 0;
      return `${file?.fileName.slice(resolve('.').length + 1)}:${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
}

const client = globSync('src/client/**/*.ts').map((path) => resolve(path));

describe('what runs in the browser', () => {
  it('uses nothing of the library that the oldest browsers have not', { timeout: 180_000 }, () => {
    expect(client.length).toBeGreaterThan(40);
    expect(faults(client)).toEqual([]);
  });

  it('is held to it: each of these, newer than they are, is found', { timeout: 180_000 }, () => {
    const newer = [
      'new Set([1]).union(new Set([2]))',
      'Object.groupBy([1], String)',
      'Map.groupBy([1], String)',
      'Promise.withResolvers()',
      'Promise.try(() => 1)',
      'Array.fromAsync([1])',
      '[1].values().map(String)',
      "'a'.isWellFormed()",
      'new Uint8Array().toBase64()',
      'new Map().getOrInsert(1, 2)',
    ];
    const file = resolve('src/client/invented.ts');
    const code = newer.map((each, i) => `export const x${i} = ${each};`).join('\n');
    const lines = faults([file], { [file]: code }).map((fault) => Number(fault.split(':')[1]));
    expect(lines).toEqual(newer.map((_, i) => i + 1));
  });

  /**
   * What only newer browsers know, though TypeScript's DOM has it: each is asked for before it is
   * used, in the file itself.
   */
  it.each([
    [
      /\.(show|hide|toggle)Popover\(|popoverTargetElement|:popover-open/,
      /'(showPopover|popover)' in /,
    ],
    [/\.startViewTransition\(/, /startViewTransition\?\./],
    [/:has\(/, /CSS\.supports/],
    [/Intl\.Segmenter/, /Segmenter' in |\?\.Segmenter/],
    [/\.(role|aria[A-Z]\w*) = |\.aria[A-Z]\w* ===/, /^never: an attribute is older$/],
    [/requestIdleCallback\(/, /requestIdleCallback\?\./],
    [/\.checkVisibility\(/, /checkVisibility\?\./],
    [/AbortSignal\.any\(/, /'any' in AbortSignal/],
    [/\.moveBefore\(/, /'moveBefore' in /],
  ])('asks before it uses %s', (used, asked) => {
    const careless = client.filter((path) => {
      const code = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
      return used.test(code) && !asked.test(code);
    });
    expect(careless.map((path) => path.slice(resolve('.').length + 1))).toEqual([]);
  });

  it('listens for keys in one place, which leaves those of input methods alone', () => {
    const others = client.filter((path) =>
      /['"`]key(down|up|press)/.test(readFileSync(path, 'utf8')),
    );
    expect(others.map((path) => path.slice(resolve('.').length + 1))).toEqual([
      'src/client/keyboard.ts',
    ]);
  });

  it('loads parts by `lazy` alone, so that each has a way without it', () => {
    const others = client.filter((path) => {
      const code = readFileSync(path, 'utf8').replace(/lazy\([^;]*?import\([^)]*\)/g, '');
      return /\bimport\(/.test(code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''));
    });
    // lazy.ts itself; the list of parts, and the door that loads one for two uses, both of which
    // hand them to it; and Pagefind, which `retried` loads.
    expect(others.map((path) => path.slice(resolve('src/client').length + 1)).sort()).toEqual([
      'lazy.ts',
      'own-part.ts',
      'reading.ts',
      'search/engine.ts',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { decoded } from '../../src/compiler/decode.ts';
import { problemLine } from '../../src/problems/problem.ts';
import { reports } from './reports.ts';
import { FILES, soundBook, withFiles, withProse } from './sound-book.ts';

describe('bytes', () => {
  it.each([
    { fact: 'UTF-8', bytes: Buffer.from('café\n'), text: 'café\n' },
    { fact: 'UTF-8 with a byte order mark', bytes: Buffer.from('\ufeffcafé\n'), text: 'café\n' },
    { fact: 'nothing', bytes: Buffer.alloc(0), text: '' },
  ])('are read where they are $fact', ({ bytes, text }) => {
    expect(decoded(bytes)).toEqual({ text });
  });

  it.each([
    {
      fact: 'Latin-1',
      bytes: Buffer.from('one\ntwo café au lait\n', 'latin1'),
      line: 2,
      column: 8,
      says: /byte E9 behind "caf"/,
      mend: /the word is "café"/,
    },
    {
      fact: 'cut in the middle of a letter',
      bytes: Buffer.from('one é').subarray(0, 5),
      line: 1,
      column: 5,
      says: /byte C3 behind ""/,
      mend: /UTF-8/,
    },
    {
      fact: 'UTF-16',
      bytes: Buffer.from('\ufeffone', 'utf16le'),
      line: 1,
      column: 1,
      says: /UTF-16/,
      mend: /save it as UTF-8/,
    },
    {
      fact: 'UTF-16 without a mark',
      bytes: Buffer.from('one\ntwo', 'utf16le'),
      line: 1,
      column: 2,
      says: /NUL bytes/,
      mend: /save it as UTF-8/,
    },
    {
      fact: 'UTF-16 of the other order',
      bytes: Buffer.from('\ufeffone', 'utf16le').swap16(),
      line: 1,
      column: 1,
      says: /UTF-16/,
      mend: /save it/,
    },
  ])(
    'are refused where they are $fact, at the first that is wrong',
    ({ bytes, line, column, says, mend }) => {
      const { fault, text } = decoded(bytes);
      expect(text).toBe('');
      expect(fault).toMatchObject({
        kind: 'encoding',
        line,
        column,
        says: expect.stringMatching(says),
        mend: expect.stringMatching(mend),
      });
    },
  );

  it('that say nothing are the only problem of their file, and of what refers to it', () => {
    const fault = decoded(Buffer.from('caf\xe9', 'latin1')).fault!;
    const book = withFiles({ path: FILES.otherGuide, text: '', fault });
    expect(compile(book).problems.map(problemLine)).toEqual([
      'content/guides/sponsors.mdx:1:4 · the file is not UTF-8: byte E9 behind "caf" · save it as UTF-8; read as Windows-1252, the word is "café"',
    ]);
  });
});

describe('a text that reads otherwise than it looks', () => {
  const [first] = soundBook();
  reports([
    {
      fact: 'may have lone carriage returns',
      book: withProse('One\rtwo.'),
      kind: 'line-end',
      at: '\rtwo',
      prints:
        'content/guides/scope.mdx:18:4 · a line ends with a lone carriage return · save the file with line ends of Unix (LF) or Windows (CRLF)',
    },
    {
      fact: 'may have a mark of a merge',
      book: withProse('<<<<<<< HEAD\nOne.'),
      kind: 'conflict-mark',
      at: '<<<<<<<',
      prints:
        'content/guides/scope.mdx:18:1 · "<<<<<<< HEAD" is a mark of a merge that was not finished · choose between the two sides and take the marks away',
    },
  ]);

  it('is none with the line ends of Windows: they mean the same', () => {
    const windows = soundBook().map((file) => ({
      ...file,
      text: file.text.replaceAll('\n', '\r\n'),
    }));
    const [unix, other] = [soundBook(), windows].map((files) => compile(files));
    expect(other!.problems).toEqual([]);
    expect(other!.catalogue.entries).toEqual(unix!.catalogue.entries);
    expect(first!.text).not.toContain('\r');
  });

  it('is none in decomposed letters: they name the same', () => {
    const named = (name: string, link: string) =>
      compile(
        withProse(`See [[${link}]].`).map((file) =>
          file.path === FILES.otherGuide
            ? { ...file, text: file.text.replace('order: 2', `order: 2\naliases: [${name}]`) }
            : file,
        ),
      );
    for (const form of ['NFC', 'NFD'])
      for (const other of ['NFC', 'NFD']) {
        const { problems, catalogue } = named(
          'Café talk'.normalize(form),
          'Café talk'.normalize(other),
        );
        expect(problems).toEqual([]);
        expect(catalogue.get('guide', 'sponsors').data.aliases).toEqual(['Café talk']);
      }
  });
});

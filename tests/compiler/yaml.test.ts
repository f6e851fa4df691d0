import { describe, expect, it } from 'vitest';
import { nameOf, readYaml, type DataPath } from '../../src/compiler/yaml.ts';
import { reports } from './reports.ts';
import { edited, FILES } from './sound-book.ts';

describe('YAML that does not parse', () => {
  const title = (value: string) =>
    edited(FILES.guide, ['title: Choosing your scope', `title: ${value}`]);
  reports([
    {
      fact: 'may hold a colon without quotes',
      book: title('Scope: how to choose'),
      kind: 'yaml-syntax',
      at: 'Scope: how',
      prints:
        'content/guides/scope.mdx:2:8 · the YAML does not parse at "title: Scope: how to choose": nested mappings are not allowed in compact mappings · put text that holds a colon, a quote, a hash or a star in double quotes',
    },
    {
      fact: 'may hold words behind a quoted text',
      book: title('"Scope" and you'),
      kind: 'yaml-syntax',
      at: 'and you',
      prints:
        'content/guides/scope.mdx:2:16 · the YAML does not parse at "title: "Scope" and you": unexpected scalar at node end · put text that holds a colon, a quote, a hash or a star in double quotes',
    },
    {
      fact: 'may begin with a star',
      book: title('*Scope* first'),
      kind: 'yaml-syntax',
      at: 'first',
      prints:
        'content/guides/scope.mdx:2:16 · the YAML does not parse at "title: *Scope* first": unexpected scalar at node end · put text that holds a colon, a quote, a hash or a star in double quotes',
    },
    {
      fact: 'may lose its end to a comment',
      book: title('Choosing #3 of your scopes'),
      kind: 'yaml-syntax',
      at: 'Choosing',
      prints:
        'content/guides/scope.mdx:2:8 · the YAML does not parse at "title: Choosing #3 of your scopes": "#3 of your scopes" is a comment, and no part of the text · put the whole text in double quotes, or the comment on a line of its own',
    },
    {
      fact: 'may name what nothing is called',
      book: title('*Scope*'),
      kind: 'yaml-syntax',
      at: '*Scope*',
      prints:
        'content/guides/scope.mdx:2:8 · the YAML does not parse at "title: *Scope*": nothing is called "Scope*" here · put text that begins with "*" in double quotes',
    },
    {
      fact: 'may have a field twice',
      book: title('Scope\ntitle: Scope'),
      kind: 'yaml-syntax',
      at: 'title: Scope',
      prints:
        'content/guides/scope.mdx:3:1 · the YAML does not parse at "title: Scope": map keys must be unique · keep one of the two',
    },
    {
      fact: 'may be indented by a tab',
      book: edited(FILES.guide, ['  - { id: field-notes', '\t- { id: field-notes']),
      kind: 'yaml-syntax',
      at: '\t- {',
      prints:
        'content/guides/scope.mdx:8:1 · the YAML does not parse at "- { id: field-notes, where: the first pages, lines: "001:1-9" }": tabs are not allowed as indentation · indent with two spaces, as the lines around it',
    },
    {
      fact: 'is quoted where a quote opens that never closes',
      book: edited(FILES.term, ['see: [guide:scope]', 'see: "guide:scope']),
      kind: 'yaml-syntax',
      at: '"guide',
      prints:
        'content/glossary/snacking.yaml:4:6 · the YAML does not parse at "see: "guide:scope": the quote is never closed · close the quote',
    },
    {
      fact: 'may be two documents',
      book: edited(FILES.source, ['kind: book', '---\nkind: book']),
      kind: 'yaml-syntax',
      at: '---',
      prints:
        'content/sources/field-notes.yaml:2:1 · the YAML does not parse at "---": source contains multiple documents · remove the line',
    },
    {
      fact: 'is quoted where a bracket opens that never closes',
      book: edited(FILES.figure, ['says: Dear. }', 'says: Dear.']),
      kind: 'yaml-syntax',
      at: '{ name: Build',
      prints:
        'content/figures/stairs.yaml:9:5 · the YAML does not parse at "- { name: Build, says: Dear.": a "}" is missing · close it with "}"',
    },
    {
      fact: 'may be the list of documents',
      book: edited(FILES.documents, ['40', '40 lines: all']),
      kind: 'yaml-syntax',
      at: '40 lines',
      prints:
        'content/documents.yaml:1:8 · the YAML does not parse at ""001": 40 lines: all": nested mappings are not allowed in compact mappings · put text that holds a colon, a quote, a hash or a star in double quotes',
    },
  ]);
});

describe('readYaml', () => {
  const yaml = 'a: 1\nlist:\n  - { id: x, why: y }\n  - z\n"007": 2\n8: 3\nnothing:\n';
  const file = { path: 'content/x.yaml', text: `---\n${yaml}---\n` };
  const { locate } = readYaml(file, yaml, 4);

  it.each<{ fact: string; path: DataPath; part?: 'key'; place: [line: number, column: number] }>([
    { fact: 'finds a value', path: ['a'], place: [2, 4] },
    { fact: 'finds the name of a value', path: ['a'], part: 'key', place: [2, 1] },
    { fact: 'finds a value inside a list', path: ['list', 0, 'why'], place: [4, 19] },
    { fact: 'finds an item of a list', path: ['list', 1], place: [5, 5] },
    { fact: 'finds a field with a quoted number for a name', path: ['007'], place: [6, 8] },
    { fact: 'finds a field with a bare number for a name', path: ['8'], place: [7, 4] },
    { fact: 'finds a field without a value', path: ['nothing'], part: 'key', place: [8, 1] },
    { fact: 'finds the list for an item that is not in it', path: ['list', 7], place: [4, 3] },
    {
      fact: 'finds the fields around one that is missing',
      path: ['list', 0, 'missing'],
      place: [4, 5],
    },
    {
      fact: 'finds the beginning for a field that is missing',
      path: ['missing', 0],
      place: [2, 1],
    },
  ])('$fact', ({ path, part, place: [line, column] }) => {
    expect(locate(path, part)).toEqual({ line, column });
  });

  it('gives what it can read of YAML that does not parse', () => {
    const text = 'title: Good\nnote: a: b\n';
    expect(readYaml({ path: 'x', text }, text, 0)).toMatchObject({ value: { title: 'Good' } });
  });
});

it.each([
  { path: ['title'], name: 'title' },
  { path: ['sources', 0, 'id'], name: 'sources[0].id' },
  { path: ['week', 2], name: 'week[2]' },
])('names the place $path as $name', ({ path, name }) => {
  expect(nameOf(path)).toBe(name);
});

it.each([
  { fact: 'on a line of its own', yaml: 'a: b\n# words\nc: d' },
  { fact: 'on an indented line of its own', yaml: 'a: b\n  # words\nc: d' },
  { fact: 'behind quotes', yaml: 'a: "b" # words' },
  { fact: 'behind a number', yaml: 'a: 1 # words' },
  { fact: 'behind a list', yaml: 'a: [b, c] # words' },
])('a comment cuts nothing off $fact', ({ yaml }) => {
  expect(readYaml({ path: 'x.yaml', text: yaml }, yaml, 0).problems).toEqual([]);
});

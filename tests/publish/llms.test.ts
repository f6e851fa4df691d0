import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../src/model/catalogue.ts';
import { llmsText, markdownOf } from '../../src/publish/llms.ts';
import { partsOf } from '../../src/model/reading-order.ts';
import { entry } from '../model/entries.ts';

const catalogue = createCatalogue([
  entry('guide', 'scope', { section: 'operating' }),
  entry('archetype', 'solver'),
  entry('page', 'archetypes'),
  entry('page', 'about'),
  entry('term', 'snacking'),
]);
const text = llmsText(catalogue, partsOf(catalogue), (address) => `https://wiki.example${address}`);
/** Lines under a heading. */
const under = (heading: string) =>
  (text.split(`## ${heading}\n\n`)[1] ?? '').split('\n\n')[0]!.trimEnd().split('\n');

describe('llms.txt', () => {
  it('links the Markdown of a chapter under the title of its part, with its summary', () => {
    expect(under('Operating at staff')).toEqual([
      '- [Scope](https://wiki.example/guides/scope/index.md): What the page of this fixture helps with, in enough words to be a summary.',
    ]);
  });

  it('has the overview of the archetypes before them, and other standing pages among what is optional', () => {
    expect(under('Archetypes').map((line) => /^- \[(.*?)\]/.exec(line)?.[1])).toEqual([
      'Archetypes',
      'Solver',
    ]);
    expect(under('Optional').map((line) => /^- \[(.*?)\]/.exec(line)?.[1])).toEqual([
      'Glossary',
      'Bibliography',
      'About',
      'Stories as data',
      'Chapters as data',
    ]);
  });

  it('counts the terms', () => {
    expect(text).toContain(
      'https://wiki.example/glossary/index.md): 1 words as this book uses them.',
    );
  });

  it('begins with a title and ends with one line break', () => {
    expect(text.startsWith('# The Staff-Plus Field Guide\n\n> ')).toBe(true);
    expect(text).toMatch(/[^\n]\n$/);
  });
});

it('the Markdown of a page lies in its folder', () => {
  expect(markdownOf('/guides/scope/')).toBe('/guides/scope/index.md');
});

import { describe, expect, test } from 'vitest';
import { parseMdx } from '../../src/markdown/parse.ts';
import { proseStyleOf } from '../../src/markdown/prose-style.ts';

const styleOf = (text: string) => proseStyleOf(parseMdx(text));

describe('the style of a page', () => {
  test('counts each person of the running text once, and none of the list of stories', () => {
    const text = [
      '[Dan](story:dan-na#advice) and [Dan](story:dan-na) met [Joy](story:joy-ebertz).',
      '## Seen in the stories {/* #seen-in-the-stories */}',
      '[Bo](story:bert-fan) did it.',
    ].join('\n\n');
    expect(styleOf(text).people).toEqual(['dan-na', 'joy-ebertz']);
  });

  test('names sentences of more than thirty words', () => {
    const thirty = `${'word '.repeat(29)}end.`;
    expect(styleOf(`${thirty} And ${thirty}`)).toMatchObject({
      sentences: 2,
      long: [`And ${thirty}`],
    });
  });

  test.each([
    'The book says that nobody reads plans.',
    'This essay warns of it.',
    'In our stories, few wait.',
  ])('names talk about sources: %s', (sentence) => {
    expect(styleOf(sentence).aboutSources).toEqual([sentence]);
  });

  test.each(['Bring the book with you.', 'She notes who says nothing.', 'Write a note about it.'])(
    'leaves work alone that has a book or a note in it: %s',
    (sentence) => {
      expect(styleOf(sentence).aboutSources).toEqual([]);
    },
  );

  test('names an announced list that is not given, or is of another length', () => {
    expect(styleOf('There are three signs:\n\nThen go.').promised).toEqual([
      'There are three signs:',
    ]);
    expect(styleOf('There are three signs:\n\n- a\n- b').promised).toEqual([
      'There are three signs:',
    ]);
    expect(styleOf('There are three signs:\n\n- a\n- b\n- c').promised).toEqual([]);
    expect(styleOf('There are three signs:\n\n| a | b |\n|---|---|\n| c | d |').promised).toEqual(
      [],
    );
  });
});

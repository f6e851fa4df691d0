import { describe, expect, it } from 'vitest';
import { linesOf, reports } from '../reports.ts';
import { edited, FILES, without } from '../sound-book.ts';

describe('a story', () => {
  const advice =
    '  advice:\n    says: Write it down on the same day, for the next person who has to go there.\n    lines: "story/ada-park:90-100"\n';
  const role = '## Sent to fires {/* #the-role */}\n\nShe went where it burned.\n\n';
  reports([
    {
      fact: 'has only questions for headings',
      book: edited(FILES.story, ['On the same day.', '## Beside the point {/* #beside */}']),
      kind: 'unknown-question',
      at: '## Beside',
      prints:
        'content/stories/ada-park.mdx:49:1 · heading "Beside the point" has the id "beside", which is no question · use one of: the-role, advice',
    },
    {
      fact: 'keeps the order of the questions',
      book: edited(FILES.story, [role, ''], ['On the same day.\n', `On the same day.\n\n${role}`]),
      kind: 'question-order',
      at: '## Sent',
      prints:
        'content/stories/ada-park.mdx:47:1 · answer "the-role" stands after "advice" · keep the order of the questions',
    },
    {
      fact: 'has a line for each answer',
      book: edited(FILES.story, [advice, '']),
      kind: 'missing-answer',
      at: '## Write',
      prints:
        'content/stories/ada-park.mdx:44:1 · answer "advice" has no line in the frontmatter · add "advice" under "answers"',
    },
    {
      fact: 'has an answer for each line',
      book: edited(FILES.story, ['## Write it down {/* #advice */}', '']),
      kind: 'missing-answer',
      at: 'advice:',
      prints:
        'content/stories/ada-park.mdx:33:3 · "answers.advice" has no heading in the body · add "## … {/* #advice */}", or remove the line',
    },
  ]);

  it('with an unknown question is told so in its frontmatter and in its body', () => {
    expect(
      linesOf(edited(FILES.story, ['#advice', '#advise'], ['  advice:', '  advise:'])),
    ).toEqual([
      'content/stories/ada-park.mdx:33:3 · "answers.advise" names "advise", which is not in the book · did you mean "advice"?',
      'content/stories/ada-park.mdx:47:1 · heading "Write it down" has the id "advise", which is no question · use one of: the-role, advice',
    ]);
  });

  it('may have headings of the third level that are no questions', () => {
    expect(
      linesOf(edited(FILES.story, ['On the same day.', '### At night {/* #at-night */}'])),
    ).toEqual([]);
  });

  it('is not held to questions where the book has none', () => {
    const lines = linesOf(without(FILES.question, FILES.lastQuestion));
    expect(lines.filter((line) => line.includes('which is no question'))).toEqual([]);
  });
});

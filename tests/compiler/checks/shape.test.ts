import { describe, expect, it } from 'vitest';
import { linesOf, reports } from '../reports.ts';
import { edited, FILES, guide, withEdits, withFiles, withProse } from '../sound-book.ts';

describe('a page that opens and closes as its kind does', () => {
  const tried = '## Try this {/* #try-this */}\n\nTry it.\n\n';
  reports([
    {
      fact: 'has the opening section of a chapter',
      book: edited(FILES.otherGuide, [
        '## In one minute {/* #in-one-minute */}',
        '## At length {/* #at-length */}',
      ]),
      kind: 'page-shape',
      at: '---',
      prints:
        'content/guides/sponsors.mdx:1:1 · the page has no section #in-one-minute, with which it opens · add a heading with the id: "## … {/* #in-one-minute */}"',
    },
    {
      fact: 'has each closing section of a chapter',
      book: edited(FILES.otherGuide, [
        '## Watch out for {/* #watch-out-for */}\n\nWatch out.\n\n',
        '',
      ]),
      kind: 'page-shape',
      at: '---',
      prints:
        'content/guides/sponsors.mdx:1:1 · the page has no section #watch-out-for, with which it closes · add a heading with the id: "## … {/* #watch-out-for */}"',
    },
    {
      fact: 'has the opening section before all others',
      book: edited(FILES.guide, ['Before any heading.', '## First of all {/* #first */}']),
      kind: 'page-shape',
      at: '## First',
      prints:
        'content/guides/scope.mdx:12:1 · "First of all" stands where the page opens with #in-one-minute · move line 14 "In one minute" there',
    },
    {
      fact: 'has no section below the closing ones',
      book: edited(FILES.archetype, ['Often.', 'Often.\n\n## And so on {/* #and-so-on */}']),
      kind: 'page-shape',
      at: '## And',
      prints:
        'content/archetypes/solver.mdx:42:1 · "And so on" stands where the page closes with #sightings · move line 38 "Sightings" there',
    },
    {
      fact: 'has the opening section of an archetype',
      book: edited(FILES.archetype, [
        '## In one minute {/* #in-one-minute */}',
        '## At length {/* #at-length */}',
      ]),
      kind: 'page-shape',
      at: '---',
      prints:
        'content/archetypes/solver.mdx:1:1 · the page has no section #in-one-minute, with which it opens · add a heading with the id: "## … {/* #in-one-minute */}"',
    },
    {
      fact: 'has the closing section of a resource',
      book: edited(FILES.resource, [
        '## Where it comes from {/* #where-it-comes-from */}',
        '## Whence {/* #whence */}',
      ]),
      kind: 'page-shape',
      at: '---',
      prints:
        'content/resources/scope-log.mdx:1:1 · the page has no section #where-it-comes-from, with which it closes · add a heading with the id: "## … {/* #where-it-comes-from */}"',
    },
  ]);

  it('is told of each section that stands in the place of another', () => {
    expect(
      linesOf(edited(FILES.otherGuide, [tried, ''], ['Watch out.\n\n', `Watch out.\n\n${tried}`])),
    ).toEqual([
      'content/guides/sponsors.mdx:24:1 · "Watch out for" stands where the page closes with #try-this · move line 28 "Try this" there',
      'content/guides/sponsors.mdx:28:1 · "Try this" stands where the page closes with #watch-out-for · move line 24 "Watch out for" there',
    ]);
  });

  it('may have sections of its own in between', () => {
    expect(linesOf(withProse('## Besides {/* #besides */}'))).toEqual([]);
  });

  it('may leave the closing sections out where it is the list of further reading', () => {
    const { path, text } = guide('further-reading');
    const list = { path, text: text.slice(0, text.indexOf('## Try this')) };
    expect(
      linesOf(withEdits(withFiles(list), FILES.page, ['Made for tests.', '[[further-reading]]'])),
    ).toEqual([]);
  });
});

describe('a resource', () => {
  const mend = 'write it in the body between a line "```template" and a line "```"';
  reports([
    {
      fact: 'that is a template has one, spelt as the site knows it',
      book: edited(FILES.resource, ['```template', '```Template']),
      kind: 'unknown-fence',
      at: '```Template',
      prints:
        'content/resources/scope-log.mdx:16:1 · "Template" is code, and nothing to copy · write "```template" for words to copy',
    },
    {
      fact: 'that is a template has one, in a fence with a name',
      book: edited(FILES.resource, ['```template', '```']),
      kind: 'no-sheet',
      at: 'template',
      prints: `content/resources/scope-log.mdx:4:7 · the template has nothing to copy · ${mend}`,
    },
    {
      fact: 'that is a checklist has one, and not an empty one',
      book: edited(
        FILES.resource,
        ['kind: template', 'kind: checklist'],
        ['# Log of [[your name]]\n- [ ] One thing\n', ''],
      ),
      kind: 'no-sheet',
      at: 'checklist',
      prints: `content/resources/scope-log.mdx:4:7 · the checklist has nothing to copy · ${mend}`,
    },
  ]);

  it('may be a list with nothing to copy', () => {
    expect(
      linesOf(edited(FILES.resource, ['kind: template', 'kind: list'], ['```template', '```text'])),
    ).toEqual([]);
  });
});

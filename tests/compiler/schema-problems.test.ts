import { describe } from 'vitest';
import { FigureSchema } from '../../src/schemas/figure.ts';
import { reports } from './reports.ts';
import { edited, FILES, withFiles } from './sound-book.ts';

const KINDS_OF_FIGURE = FigureSchema.options.map(({ shape }) => shape.draws.value).join(', ');

describe('a field that the schema does not know', () => {
  reports([
    {
      fact: 'is led to the field of nearly its name',
      book: edited(FILES.guide, ['title:', 'titel: Scope\ntitle:']),
      kind: 'unknown-field',
      at: 'titel:',
      prints: 'content/guides/scope.mdx:2:1 · unknown field "titel" · did you mean "title"?',
    },
    {
      fact: 'is removed where none is near',
      book: edited(FILES.guide, ['title:', 'colour: red\ntitle:']),
      kind: 'unknown-field',
      at: 'colour:',
      prints:
        'content/guides/scope.mdx:2:1 · unknown field "colour" · remove it, or move its words into the body',
    },
    {
      fact: 'is named by its way inside another',
      book: edited(FILES.path, ['id: guide:scope, why:', 'id: guide:scope, when: now, why:']),
      kind: 'unknown-field',
      at: 'when: now',
      prints:
        'content/paths/first-year.yaml:6:24 · unknown field "steps[0].when" · remove it, or move its words into the body',
    },
    {
      fact: 'is found in a figure',
      book: edited(FILES.figure, ['caption:', 'captoin: Three\ncaption:']),
      kind: 'unknown-field',
      at: 'captoin',
      prints: 'content/figures/stairs.yaml:4:1 · unknown field "captoin" · did you mean "caption"?',
    },
    {
      fact: 'is led to a field of its drawing',
      book: edited(FILES.figure, ['caption:', 'step: 3\ncaption:']),
      kind: 'unknown-field',
      at: 'step: 3',
      prints: 'content/figures/stairs.yaml:4:1 · unknown field "step" · did you mean "steps"?',
    },
  ]);
});

describe('a field that is missing', () => {
  reports([
    {
      fact: 'is asked for as text',
      book: edited(FILES.guide, ['title: Choosing your scope\n', '']),
      kind: 'missing-field',
      at: 'summary:',
      prints:
        'content/guides/scope.mdx:2:1 · field "title" is missing · add "title: …" (it takes text)',
    },
    {
      fact: 'is asked for as a number',
      book: edited(FILES.page, ['order: 1\n', '']),
      kind: 'missing-field',
      at: 'title:',
      prints:
        'content/pages/about.mdx:2:1 · field "order" is missing · add "order: …" (it takes a number)',
    },
    {
      fact: 'is asked for as a date',
      book: edited(FILES.page, ['updated: 2026-01-02\n', '']),
      kind: 'missing-field',
      at: 'title:',
      prints:
        'content/pages/about.mdx:2:1 · field "updated" is missing · add "updated: …" (it takes a date, like "2026-01-31")',
    },
    {
      fact: 'is asked for as a list',
      book: edited(FILES.term, ['see: [guide:scope]\n', '']),
      kind: 'missing-field',
      at: 'term:',
      prints:
        'content/glossary/snacking.yaml:1:1 · field "see" is missing · add "see: …" (it takes a list)',
    },
    {
      fact: 'is asked for with its closed list',
      book: edited(FILES.resource, ['kind: template\n', '']),
      kind: 'missing-field',
      at: 'title:',
      prints:
        'content/resources/scope-log.mdx:2:1 · field "kind" is missing · add "kind: …" (one of: template, checklist, list)',
    },
    {
      fact: 'is asked for in either of two forms',
      book: edited(FILES.story, ['  role: "story/ada-park:2"\n', '']),
      kind: 'missing-field',
      at: 'name: "story',
      prints:
        'content/stories/ada-park.mdx:20:3 · field "evidence.role" is missing · add "role: …" (it takes text, or it takes a list)',
    },
    {
      fact: 'is asked for inside an item of a list',
      book: edited(FILES.path, [', why: because all begins here', '']),
      kind: 'missing-field',
      at: '{ id: guide:scope }',
      prints:
        'content/paths/first-year.yaml:6:5 · field "steps[0].why" is missing · add "why: …" (it takes text)',
    },
    {
      fact: 'is asked for where it chooses the other fields',
      book: edited(FILES.figure, ['draws: staircase\n', '']),
      kind: 'missing-field',
      at: 'title:',
      prints: `content/figures/stairs.yaml:1:1 · field "draws" is missing · add "draws: …" (one of: ${KINDS_OF_FIGURE})`,
    },
  ]);
});

describe('a field with a wrong value', () => {
  const long = 'word '.repeat(60).trim();
  reports([
    {
      fact: 'is led to the nearest of a closed list',
      book: edited(FILES.story, ['[reliability, writing]', '[reliabilty, writing]']),
      kind: 'wrong-field',
      at: 'reliabilty',
      prints:
        'content/stories/ada-park.mdx:15:10 · "topics[0]" is "reliabilty" · did you mean "reliability"? One of: api-design, architecture, bias-and-inclusion, career-ladders, community, data-engineering, databases, early-employee, frontend, hiring, imposter-feelings, incident-response, influence, infrastructure, languages-and-compilers, learning, machine-learning, management, mentoring, migrations, mobile, open-source, payments, performance, platform, product-engineering, reliability, remote-work, security, small-company, speaking, sponsorship, strategy, technical-quality, writing',
    },
    {
      fact: 'is told the closed list where none is near',
      book: edited(FILES.resource, ['kind: template', 'kind: masterpiece']),
      kind: 'wrong-field',
      at: 'masterpiece',
      prints:
        'content/resources/scope-log.mdx:4:7 · "kind" is "masterpiece" · use one of: template, checklist, list',
    },
    {
      fact: 'is led to the nearest where it chooses the other fields',
      book: edited(FILES.figure, ['draws: staircase', 'draws: stairs']),
      kind: 'wrong-field',
      at: 'stairs',
      prints: `content/figures/stairs.yaml:1:8 · "draws" is "stairs" · did you mean "staircase"? One of: ${KINDS_OF_FIGURE}`,
    },
    {
      fact: 'is told what it takes',
      book: edited(FILES.page, ['order: 1', 'order: first']),
      kind: 'wrong-field',
      at: 'first',
      prints: 'content/pages/about.mdx:4:8 · "order" is "first" · it takes a number',
    },
    {
      fact: 'is told what it takes where it is empty',
      book: edited(FILES.page, ['title: About', 'title:']),
      kind: 'wrong-field',
      at: '',
      prints: 'content/pages/about.mdx:2:7 · "title" is empty · it takes text',
    },
    {
      fact: 'is told what it takes where it is true or false',
      book: edited(FILES.term, ['see:', 'quiet: "yes"\nsee:']),
      kind: 'wrong-field',
      at: '"yes"',
      prints: 'content/glossary/snacking.yaml:4:8 · "quiet" is "yes" · it takes true or false',
    },
    {
      fact: 'is told what it takes where another form has been given',
      book: edited(FILES.page, ['updated:', 'connections: [guide:scope]\nupdated:']),
      kind: 'wrong-field',
      at: 'guide:scope',
      prints: 'content/pages/about.mdx:7:15 · "connections[0]" is "guide:scope" · it takes fields',
    },
    {
      fact: 'is told the form of a date',
      book: edited(FILES.page, ['updated: 2026-01-02', 'updated: yesterday']),
      kind: 'wrong-field',
      at: 'yesterday',
      prints:
        'content/pages/about.mdx:7:10 · "updated" is "yesterday" · it takes a date, like "2026-01-31"',
    },
    {
      fact: 'is told the form of an address',
      book: edited(FILES.source, ['shelf:', 'url: notes.example\nshelf:']),
      kind: 'wrong-field',
      at: 'notes.example',
      prints:
        'content/sources/field-notes.yaml:4:6 · "url" is "notes.example" · it takes a whole web address, like "https://example.org/page"',
    },
    {
      fact: 'is told the rule in the words of the schema',
      book: edited(FILES.story, ['recorded: 2020-04', 'recorded: 2020-13']),
      kind: 'wrong-field',
      at: '2020-13',
      prints:
        'content/stories/ada-park.mdx:12:11 · "recorded" is "2020-13" · recorded is a year and a month, like "2020-04"',
    },
    {
      fact: 'is told the rule of either form',
      book: edited(FILES.story, ['name: "story/ada-park:1"', 'name: page one']),
      kind: 'wrong-field',
      at: 'page one',
      prints:
        'content/stories/ada-park.mdx:20:9 · "evidence.name" is "page one" · a pointer is a document, a colon and lines, like "004:517-618"',
    },
    {
      fact: 'is told that it has too few characters',
      book: edited(FILES.source, [
        'note: What everything in this small book has been taken from.',
        'note: All of it.',
      ]),
      kind: 'wrong-field',
      at: 'All of it',
      prints:
        'content/sources/field-notes.yaml:3:7 · "note" is "All of it." · at least 20 characters',
    },
    {
      fact: 'is cut short where it has too many characters',
      book: edited(FILES.source, [
        'note: What everything in this small book has been taken from.',
        `note: ${long}`,
      ]),
      kind: 'wrong-field',
      at: 'word word',
      prints:
        'content/sources/field-notes.yaml:3:7 · "note" is "word word word word word word word word word word word wo…" (299 characters) · at most 260 characters',
    },
    {
      fact: 'is told that it has too few items',
      book: edited(FILES.story, ['[reliability, writing]', '[writing]']),
      kind: 'wrong-field',
      at: '[writing]',
      prints: 'content/stories/ada-park.mdx:15:9 · "topics" is "["writing"]" · at least 2 items',
    },
    {
      fact: 'is told that it needs one item',
      book: edited(FILES.term, ['[guide:scope]', '[]']),
      kind: 'wrong-field',
      at: '[]',
      prints: 'content/glossary/snacking.yaml:4:6 · "see" is "[]" · at least 1 item',
    },
    {
      fact: 'is quoted where it is no number that one can count to',
      book: edited(FILES.page, ['order: 1', 'order: .inf']),
      kind: 'wrong-field',
      at: '.inf',
      prints: 'content/pages/about.mdx:4:8 · "order" is "Infinity" · it takes a number',
    },
    {
      fact: 'is told its greatest number',
      book: edited(FILES.source, ['shelf:', 'year: 3000\nshelf:']),
      kind: 'wrong-field',
      at: '3000',
      prints: 'content/sources/field-notes.yaml:4:7 · "year" is "3000" · at most 2099',
    },
    {
      fact: 'is told the number it stays above',
      book: edited(FILES.documents, ['40', '0']),
      kind: 'wrong-field',
      at: '0',
      prints: 'content/documents.yaml:1:8 · "001" is "0" · more than 0',
    },
    {
      fact: 'is told the form of a name',
      book: edited(FILES.story, ['\n  advice:\n', '\n  Good Advice:\n']),
      kind: 'wrong-field',
      at: 'Good Advice',
      prints:
        'content/stories/ada-park.mdx:33:3 · "Good Advice" is a name in "answers" · a slug is lower-case words joined by hyphens',
    },
    {
      fact: 'may be the whole file',
      book: withFiles({ path: FILES.source, text: '- Field notes\n- book\n' }),
      kind: 'wrong-field',
      at: '- Field',
      prints:
        'content/sources/field-notes.yaml:1:1 · the data is "["Field notes","book"]" · write it as fields, like "title: …"',
    },
  ]);
});

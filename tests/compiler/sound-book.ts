/**
 * The smallest book with every kind of entry that compiles without a problem. Tests break it in one
 * place and read what the compiler says. Its texts go through the real schemas: `compile.test.ts`
 * fails as soon as this book is not sound any more.
 */
import type { SourceFile } from '../../src/compiler/source-file.ts';

/** Paths of the book's files, by what they are. */
export const FILES = {
  guide: 'content/guides/scope.mdx',
  otherGuide: 'content/guides/sponsors.mdx',
  archetype: 'content/archetypes/solver.mdx',
  story: 'content/stories/ada-park.mdx',
  question: 'content/questions/the-role.mdx',
  lastQuestion: 'content/questions/advice.mdx',
  resource: 'content/resources/scope-log.mdx',
  term: 'content/glossary/snacking.yaml',
  source: 'content/sources/field-notes.yaml',
  path: 'content/paths/first-year.yaml',
  page: 'content/pages/about.mdx',
  figure: 'content/figures/stairs.yaml',
  documents: 'content/documents.yaml',
  image: 'content/images/map.png',
} as const;

/** The whole book. */
export function soundBook(): SourceFile[] {
  return [
    guide('scope', {
      title: 'Choosing your scope',
      minute:
        'Pick the work that lasts, and avoid [snacking](term:snacking). A [sponsor](guide:sponsors#find-one) helps, and so does [[Scope log|a log]].',
    }),
    guide('sponsors', {
      title: 'Finding a sponsor',
      minute:
        'A sponsor speaks for you; see [the first chapter](guide:scope#try-this).\n\n<Figure id="stairs" />\n\n## Find one {/* #find-one */}\n\nAsk around. ![A map](../images/map.png)',
    }),
    { path: FILES.archetype, text: ARCHETYPE },
    { path: FILES.story, text: STORY },
    question('the-role', { title: 'What the role is', order: 10 }),
    question('advice', { title: 'What they would say', order: 20 }),
    { path: FILES.resource, text: RESOURCE },
    { path: FILES.term, text: TERM },
    { path: FILES.source, text: SOURCE },
    { path: FILES.path, text: PATH },
    { path: FILES.page, text: PAGE },
    { path: FILES.figure, text: FIGURE },
    { path: FILES.documents, text: '"001": 40\n"story/ada-park": 100\n' },
    { path: FILES.image, text: '' },
  ];
}

type Edit = readonly [from: string, to: string];

/**
 * The book with words of one file replaced. Throws where they are not in it exactly once, so that
 * no test breaks nothing.
 */
export function edited(path: string, ...edits: Edit[]): SourceFile[] {
  return withEdits(soundBook(), path, ...edits);
}

/** The same for a book that has been changed already. */
export function withEdits(
  book: readonly SourceFile[],
  path: string,
  ...edits: Edit[]
): SourceFile[] {
  if (!book.some((file) => file.path === path)) throw new Error(`no ${path} in the fixture`);
  return book.map((file) =>
    file.path === path
      ? { path, text: edits.reduce((text, edit) => replaced(path, text, edit), file.text) }
      : file,
  );
}

function replaced(path: string, text: string, [from, to]: Edit): string {
  if (text.split(from).length !== 2)
    throw new Error(`"${from}" does not stand in ${path} exactly once`);
  return text.replace(from, () => to);
}

/** The book with a paragraph put before the closing sections of its first chapter. */
export function withProse(prose: string): SourceFile[] {
  return edited(FILES.guide, ['## Try this', `${prose}\n\n## Try this`]);
}

/** The book with more files, or with other texts for files it has. */
export function withFiles(...files: SourceFile[]): SourceFile[] {
  return [...without(...files.map((file) => file.path)), ...files];
}

/** The book without some of its files. */
export function without(...paths: string[]): SourceFile[] {
  return soundBook().filter((file) => !paths.includes(file.path));
}

/** The chapters that have a place of their own; all others come before them. */
const ORDERS = ['scope', 'sponsors', 'third'];

/** A sound chapter. */
export function guide(
  slug: string,
  {
    title = `On ${slug}`,
    minute = 'In short.',
    order = ORDERS.indexOf(slug) + 1,
    fields = '',
  } = {},
): SourceFile {
  return {
    path: `content/guides/${slug}.mdx`,
    text: `---
title: ${title}
summary: Learn what this chapter is about, in enough words for a summary to be sound.
insight: One sentence to keep, which is long enough to be an insight.
section: overview
order: ${order}
sources:
  - { id: field-notes, where: the first pages, lines: "001:1-9" }
updated: 2026-01-02
${fields}---

Before any heading.

## In one minute {/* #in-one-minute */}

${minute}

## Try this {/* #try-this */}

Try it.

## Watch out for {/* #watch-out-for */}

Watch out.

## Seen in the stories {/* #seen-in-the-stories */}

[Ada Park](story:ada-park#the-role) did it.
`,
  };
}

/** A sound page of a question. */
export function question(slug: string, { title = `About ${slug}`, order = 30 } = {}): SourceFile {
  return {
    path: `content/questions/${slug}.mdx`,
    text: `---
title: ${title}
question: What did they say about it?
summary: Read what everybody in the book says about this one question of the interviews.
order: ${order}
updated: 2026-01-02
---

They agree.
`,
  };
}

const ARCHETYPE = `---
name: Solver
tagline: Sent into the problem that is left over
emblem: key
hue: 35
order: 1
summary: Recognize a Solver, and see a week that one single problem swallows whole.
insight: The work of a Solver is judged twice, once by each team that meets it.
habitat:
  - { band: 1000-plus, presence: common, note: By our own count. }
fieldMarks:
  - Turns up in the week of the trouble
  - Leaves when the trouble has gone home
  - Has a number before having an opinion
week:
  - { day: mon, start: "09:00", end: "10:00", what: Standing, kind: meeting }
  - { day: tue, start: "09:00", end: "12:00", what: Digging, kind: focus }
  - { day: wed, start: "09:00", end: "12:00", what: Digging, kind: focus }
  - { day: thu, start: "09:00", end: "12:00", what: Digging, kind: focus }
  - { day: fri, start: "09:00", end: "10:00", what: Telling, kind: review }
calls:
  - Who changed it last?
  - How many gigabytes is it?
reportsTo: Most often a director.
confusedWith:
  - { id: guide:sponsors, why: A sponsor sends a Solver and is none. }
stories:
  - { id: story:ada-park, seen: Found the one setting that was wrong. }
sources:
  - { id: field-notes, where: the last pages }
updated: 2026-01-02
---

## In one minute {/* #in-one-minute */}

A Solver solves.

## Sightings {/* #sightings */}

Often.
`;

const STORY = `---
name: Ada Park
role: Staff Engineer
company: Quillworks
companySize: { band: 1000-plus, basis: said, reason: About two thousand engineers. }
archetypes:
  - { id: solver, basis: our-reading, reason: She was sent from fire to fire. }
path: promoted
pathNote: Promoted after four years.
staffProject: { answer: unknown }
managesPeople: { answer: "no" }
recorded: 2020-04
remote: unknown
experience: { years: null }
topics: [reliability, writing]
sourceUrl: https://quillworks.example/ada--park
summary: She was sent from fire to fire, and wrote down what she had learned each time.
insight: A fire that is written down is a fire that somebody else can put out.
evidence:
  name: "story/ada-park:1"
  role: "story/ada-park:2"
  company: "story/ada-park:2"
  companySize: "story/ada-park:3"
  archetypes: ["story/ada-park:4-9", "001:3"]
  path: "story/ada-park:10"
  managesPeople: "story/ada-park:11"
  recorded: "story/ada-park:12"
  topics: "story/ada-park:13-20"
answers:
  the-role:
    says: A staff engineer who was sent to whatever was burning, and stayed.
    lines: "story/ada-park:2-9"
  advice:
    says: Write it down on the same day, for the next person who has to go there.
    lines: "story/ada-park:90-100"
sources:
  - { id: field-notes, where: interview with Ada Park, lines: "story/ada-park:1-100" }
updated: 2026-01-02
---

Ada Park put out fires.

## Sent to fires {/* #the-role */}

She went where it burned.

## Write it down {/* #advice */}

On the same day.
`;

const RESOURCE = `---
title: Scope log
summary: One dated line for each thing that you decided to do, or decided not to do.
kind: template
order: 1
from: [scope]
sources:
  - { id: field-notes, where: the middle pages }
updated: 2026-01-02
---

## What it is for {/* #what-it-is-for */}

To remember.

\`\`\`template
# Log of [[your name]]
- [ ] One thing
\`\`\`

## Where it comes from {/* #where-it-comes-from */}

From [the notes](source:field-notes).
`;

const TERM = `term: Snacking
definition: Work that is easy and of little use, done because it is easy.
more: Named in [a chapter](guide:scope#in-one-minute).
see: [guide:scope]
`;

const SOURCE = `title: Field notes
kind: book
note: What everything in this small book has been taken from.
shelf: foundations
`;

const PATH = `title: The first year
who: You are new
summary: Four stops for somebody who is new, in the order in which they will be needed.
order: 1
steps:
  - { id: guide:scope, why: because all begins here }
  - { id: guide:sponsors, why: because nobody goes alone }
  - { id: story:ada-park, why: because she has been there }
  - { id: resource:scope-log, why: because it will be forgotten }
`;

const PAGE = `---
title: About
summary: What this small book is, who has written it, and what it has been written for.
order: 1
sources:
  - { id: field-notes, where: all of it }
updated: 2026-01-02
---

Made for tests.
`;

const FIGURE = `draws: staircase
title: A staircase
source: Made up for a test.
caption: Three steps, each dearer than the last.
alt: Three steps that go up. The first is to ask, the second is to write, the third is to build.
steps:
  - { name: Ask, says: Cheap. }
  - { name: Write, says: Dearer. }
  - { name: Build, says: Dear. }
`;

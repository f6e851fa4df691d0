import type { Catalogue } from '../model/catalogue.ts';
import type { Entry } from '../model/entry.ts';
import type { Absolute } from './news.ts';
import type { Part } from '../model/reading-order.ts';

/**
 * `/llms.txt` in the form of llmstxt.org: what the guide is, then a link to the Markdown of each
 * page with its summary.
 */
export function llmsText(catalogue: Catalogue, parts: readonly Part[], absolute: Absolute): string {
  const row = ({ href, title, summary }: Entry) =>
    `- [${title}](${absolute(markdownOf(href))}): ${summary}`;
  const section = (title: string, entries: readonly Entry[]) =>
    `## ${title}\n\n${entries.map(row).join('\n')}`;
  return `${[
    '# The Staff-Plus Field Guide',
    '> A guide to engineering past senior, for senior engineers, staff-plus engineers and the managers of either: chapters, archetypes, stories of real engineers, templates and a glossary.',
    [
      'The text is under CC BY 4.0: name the guide and link the page. Roles and facts in stories are as of the interview.',
      `Every heading has a permanent id, written before it as \`<a id="id" name="id"></a>\`: link to the page’s address with \`#id\`. All addresses: ${absolute('/links.json')}. Everything in one file: ${absolute('/llms-full.txt')}.`,
    ].join('\n'),
    ...parts.map(({ title, chapters }) => section(title, chapters)),
    section('Archetypes', [
      ...catalogue.of('page').filter(({ slug }) => slug === 'archetypes'),
      ...catalogue.of('archetype'),
    ]),
    section('Stories', catalogue.of('story')),
    section('The same questions, every answer', catalogue.of('question')),
    section('Templates and checklists', catalogue.of('resource')),
    `## Optional\n\n${[
      `- [Glossary](${absolute(markdownOf('/glossary/'))}): ${catalogue.of('term').length} words as this book uses them.`,
      `- [Bibliography](${absolute(markdownOf('/sources/'))}): ${catalogue.of('source').length} works, and where each is discussed.`,
      ...catalogue
        .of('page')
        .filter(({ slug }) => slug !== 'archetypes')
        .map(row),
      `- [Stories as data](${absolute('/stories.json')}): the facts of every story, with a JSON Schema.`,
      `- [Chapters as data](${absolute('/guides.json')}): title, summary and questions of every chapter, with a JSON Schema.`,
    ].join('\n')}`,
  ].join('\n\n')}\n`;
}

/** The address of a page's Markdown: `index.md` in its folder. */
export function markdownOf(address: string): string {
  return `${address}index.md`;
}

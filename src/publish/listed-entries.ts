import type { GuideList } from '../schemas/guide-list.ts';
import type { StoryList } from '../schemas/story-list.ts';
import { SECTIONS } from '../vocabulary.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { readingMinutes, type Entry } from '../model/entry.ts';
import { markdownOf } from './llms.ts';
import type { Absolute } from './news.ts';
import { permalink } from '../urls/permalink.ts';

const LICENSE = 'CC BY 4.0: https://creativecommons.org/licenses/by/4.0/';

/** What both lists need: whole addresses, and the day an entry last changed. */
export interface Listing {
  absolute: Absolute;
  changed(entry: Entry): Date | undefined;
}

/** Every story's facts, as `/stories.json` gives them. */
export function storyList(catalogue: Catalogue, listing: Listing): StoryList {
  const { absolute } = listing;
  return {
    $schema: absolute('/schemas/stories.schema.json'),
    license: LICENSE,
    stories: catalogue.of('story').map((story) => {
      const { data } = story;
      return {
        ...identityOf(story, listing),
        name: data.name,
        role: data.role,
        company: data.company,
        companySize: data.companySize,
        path: data.path,
        pathNote: data.pathNote,
        staffProject: data.staffProject,
        managesPeople: data.managesPeople,
        recorded: data.recorded,
        experience: data.experience,
        remote: data.remote,
        place: data.place,
        wayIn: data.wayIn,
        earlier: data.earlier,
        firstStaff: data.firstStaff,
        timeline: data.timeline,
        week: data.week,
        takeaways: data.takeaways,
        topics: data.topics,
        summary: data.summary,
        insight: data.insight,
        original: data.sourceUrl,
        archetypes: data.archetypes.map((archetype) => ({
          ...archetype,
          title: catalogue.get('archetype', archetype.id).title,
        })),
        answers: Object.fromEntries(
          Object.entries(data.answers).map(([id, { says }]) => [
            id,
            {
              question: catalogue.get('question', id).data.question,
              says,
              url: absolute(permalink('story', story.slug, id)),
            },
          ]),
        ),
      };
    }),
  };
}

/** Every chapter, as `/guides.json` gives it. */
export function guideList(catalogue: Catalogue, listing: Listing): GuideList {
  return {
    $schema: listing.absolute('/schemas/guides.schema.json'),
    license: LICENSE,
    guides: catalogue.of('guide').map((guide) => {
      const { title, summary, insight, section, aliases, asks, connections } = guide.data;
      return {
        ...identityOf(guide, listing),
        title,
        summary,
        insight,
        section,
        partTitle: SECTIONS[section].title,
        minutes: readingMinutes(guide.outline.words),
        aliases,
        asks,
        connections,
        headings: guide.outline.headings.map(({ id, depth, text }) => ({ id, depth, title: text })),
      };
    }),
  };
}

function identityOf(entry: Entry, { absolute, changed }: Listing) {
  const day = changed(entry);
  return {
    id: entry.id,
    url: absolute(entry.href),
    markdown: absolute(markdownOf(entry.href)),
    ...(day && { changed: day.toISOString().slice(0, 10) }),
  };
}

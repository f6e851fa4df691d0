import type { AtomEntry } from './atom.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { changedOn, type History } from '../model/changed.ts';
import type { Entry } from '../model/entry.ts';
import { monthOf } from '../text/month.ts';

/** The id of an entry in feeds (feed-id.ts). */
type IdOf = (entry: Entry) => string;

/** Makes the whole address of an address of the book. */
export type Absolute = (address: string) => string;

/**
 * Stories by the day they came into the book, the newest first; those of one day by the day of the
 * interview.
 */
export function newStories(
  catalogue: Catalogue,
  arrivals: History,
  commits: History,
  absolute: Absolute,
  idOf: IdOf,
): AtomEntry[] {
  return catalogue
    .of('story')
    .map((story) => ({
      story,
      published: arrivals.get(story.file),
      updated: changedOn(commits, story) ?? story.data.updated,
    }))
    .sort(
      (a, b) =>
        arrivalOf(b) - arrivalOf(a) ||
        b.story.data.recorded.localeCompare(a.story.data.recorded, 'en'),
    )
    .map(({ story, story: { title, href, data }, published, updated }) => ({
      id: idOf(story),
      title: `${title}, ${data.role}, ${data.company}`,
      url: absolute(href),
      summary: `${data.insight} Interviewed in ${monthOf(data.recorded)}. ${data.summary}`,
      published,
      updated,
    }));
}

/**
 * For the order alone: a story of which nobody knows when it came stands where its words last
 * changed. In milliseconds.
 */
function arrivalOf({ published, updated }: { published: Date | undefined; updated: Date }): number {
  return Number(published ?? updated);
}

/**
 * Chapters by the day they last changed, the newest first. A chapter keeps its id when it changes,
 * and its `updated` says so: an id with the day in it would make every entry new whenever a build
 * knows less of the history.
 */
export function changedChapters(
  catalogue: Catalogue,
  commits: History,
  absolute: Absolute,
  idOf: IdOf,
): AtomEntry[] {
  return catalogue
    .of('guide')
    .map((chapter) => ({ chapter, updated: changedOn(commits, chapter) ?? chapter.data.updated }))
    .sort((a, b) => Number(b.updated) - Number(a.updated))
    .map(({ chapter, chapter: { title, href, data }, updated }) => ({
      id: idOf(chapter),
      title,
      url: absolute(href),
      summary: `${data.insight} ${data.summary}`,
      updated,
    }));
}

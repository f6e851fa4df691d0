import type { APIRoute } from 'astro';
import { book } from '../../book.ts';
import { storyWords } from '../../stories/story-words.ts';

/** Which story holds which word; fetched when somebody looks for words among the stories. */
export const GET: APIRoute = () => Response.json(storyWords(book.catalogue.of('story')));

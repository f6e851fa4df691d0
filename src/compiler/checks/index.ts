import type { Check } from '../check.ts';
import { answers, tellingAnswers } from './answers.ts';
import { counts } from './counts.ts';
import { blocks } from './blocks.ts';
import { characters } from './characters.ts';
import { days } from './days.ts';
import { evidence } from './evidence.ts';
import { figures } from './figures.ts';
import { headings } from './headings.ts';
import { images } from './images.ts';
import { leftovers } from './leftovers.ts';
import { letters } from './letters.ts';
import { links } from './links.ts';
import { markup } from './markup.ts';
import { names } from './names.ts';
import { notes } from './notes.ts';
import { orders } from './orders.ts';
import { orphans } from './orphans.ts';
import { permalinks } from './permalinks.ts';
import { purposes } from './purposes.ts';
import { references } from './references.ts';
import { repeats } from './repeats.ts';
import { shape } from './shape.ts';
import { shelves } from './shelves.ts';
import { sightings } from './sightings.ts';
import { texts } from './texts.ts';
import { uses } from './uses.ts';

/** Every check of the compiler; a new one is a file beside these and a row here. */
export const CHECKS: readonly Check[] = [
  characters,
  names,
  orders,
  days,
  letters,
  headings,
  markup,
  counts,
  blocks,
  images,
  figures,
  shelves,
  texts,
  repeats,
  references,
  purposes,
  uses,
  links,
  leftovers,
  notes,
  shape,
  answers,
  tellingAnswers,
  sightings,
  evidence,
  orphans,
  permalinks,
];

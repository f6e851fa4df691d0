import type { Kind } from '../vocabulary.ts';
import type { Field } from './lexicon.ts';
import learned from './weights.json' with { type: 'json' };

/** What a place has to say for itself, each from 0 to 1. */
export const FEATURES = ['titled', 'asked', 'headed', 'exact', 'together', 'passage'] as const;
export type Feature = (typeof FEATURES)[number];

/** What counts how much: learned by `npm run learn:search`, never typed. */
export interface Weights {
  /**
   * Words that were not typed; the length of a field; rarity as a power of idf; words that ask for
   * a kind.
   */
  reading: Record<
    'synonym' | 'related' | 'beginning' | 'fact' | 'fieldLength' | 'rarity' | 'hint',
    number
  >;
  /** A word in a field. */
  fields: Record<Field, number>;
  /** What a place has to say for itself. */
  features: Record<Feature, number>;
  /**
   * What a section has from its page's words (`context`) and from what its page has to say for
   * itself (`standing`); what it counts to be a whole page where something is looked up; what is
   * left of a section's score behind another of its page.
   */
  page: Record<'context' | 'standing' | 'whole' | 'others' | 'othersInSentence', number>;
  /**
   * What it counts to be of the kind asked for, of a story to have the facts asked for, of a work
   * to be cited.
   */
  wanted: Record<'kind' | 'facts' | 'cited', number>;
  /** Kinds that answer more or less often where a sentence is asked. */
  sentence: Partial<Record<Kind, number>>;
}

/** The weights in use. */
export const WEIGHTS: Weights = learned;

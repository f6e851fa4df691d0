import type { Problem } from '../../src/problems/problem.ts';
import type { BuiltSite } from './built-page.ts';

/** A check of a built site says what is wrong with it. */
export type SiteCheck = (site: BuiltSite, settings: { base: string }) => Problem[];

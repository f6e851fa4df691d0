import type { Problem } from '../../src/domain/problem.ts';
import { budget } from './budget.ts';
import type { BuiltSite } from './built-page.ts';
import { ids } from './ids.ts';
import { links } from './links.ts';
import { policy } from './policy.ts';

/** A check of a built site says what is wrong with it. */
export type SiteCheck = (site: BuiltSite, settings: { base: string }) => Problem[];

/** Every check of a built site; a new one is a file beside these and a row here. */
export const SITE_CHECKS: Record<string, SiteCheck> = { links, ids, policy, budget };

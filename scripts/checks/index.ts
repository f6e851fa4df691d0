import { budget } from './budget.ts';
import { ids } from './ids.ts';
import { links } from './links.ts';
import { policy } from './policy.ts';
import type { SiteCheck } from './site-check.ts';

/** Every check of a built site; a new one is a file beside these and a row here. */
export const SITE_CHECKS: Record<string, SiteCheck> = { links, ids, policy, budget };

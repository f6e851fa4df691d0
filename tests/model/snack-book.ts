import { compile } from '../../src/compiler/compile.ts';
import type { Catalogue } from '../../src/model/catalogue.ts';

/**
 * A catalogue with two terms that share a name, read through the real schemas; what they refer to
 * need not exist.
 */
export function snackCatalogue(): Catalogue {
  return compile(Object.entries(FILES).map(([path, text]) => ({ path, text }))).catalogue;
}

const FILES = {
  'content/glossary/snacking.yaml': `term: Snacking
aliases: [snack work, easy wins]
definition: Doing easy work of little value because finishing it feels good.
see: [guide:snacks]
`,
  'content/glossary/preening.yaml': `term: Preening
aliases: [easy wins]
definition: Doing visible work of little value because being seen feels good.
see: [guide:snacks]
`,
  'content/sources/interviews.yaml': `title: The interviews
kind: site
url: https://interviews.example/guides/ann-lee
note: Every interview stands here in the person's own words.
shelf: foundations
`,
  'content/guides/snacks.mdx': `---
title: Work that feeds you
summary: How to tell easy, showy and doomed work from work that counts, and what to look for next in your week.
insight: Spend your hours on work that would not happen without you, even when it hurts.
section: operating
order: 1
aliases: [snacks]
asks: ["How do I choose what to work on?"]
sources: [{ id: interviews, where: the whole }]
updated: 2026-01-02
---

## In one minute {/* #in-one-minute */}

Eat & drink < enough.
`,
};

import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { readSite } from '../../scripts/checks/built-page.ts';
import { SITE_CHECKS } from '../../scripts/checks/index.ts';
import { problemLine } from '../../src/problems/problem.ts';
import { siteSettings } from '../../src/settings.ts';

const site = readSite('dist');
const { base } = siteSettings(process.env.SITE_URL);

describe('the built site', () => {
  test('has a page for every chapter, archetype, story, resource and question', () => {
    const counts = Object.groupBy(site.pages, ({ kind }) => kind);
    expect(
      Object.fromEntries(Object.entries(counts).map(([kind, pages]) => [kind, pages?.length])),
    ).toMatchObject({
      guide: 31,
      archetype: 4,
      story: 25,
      resource: 20,
      question: 12,
    });
  });

  // The budget compresses every page as hard as a host may: half a minute of a core.
  const timeout = 400_000;
  test.each(Object.entries(SITE_CHECKS))('passes the check of its %s', { timeout }, (_, check) => {
    expect(check(site, { base }).map(problemLine)).toEqual([]);
  });
});

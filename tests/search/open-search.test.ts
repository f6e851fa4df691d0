import { expect, it } from 'vitest';
import { absolute } from '../../src/urls/permalink.ts';
import { openSearchDescription } from '../../src/search/open-search.ts';

it('names the public address under its base', () => {
  const xml = openSearchDescription((address) =>
    absolute('https://wiki.example.org', '/guide', address),
  );
  expect(xml).toContain('template="https://wiki.example.org/guide/search/?q={searchTerms}"');
  expect(xml).toContain('template="https://wiki.example.org/guide/opensearch.xml"');
});

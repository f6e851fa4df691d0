import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildBook } from '../../scripts/build-book.ts';
import { pageOf, readSite } from '../../scripts/checks/built-page.ts';
import { SITE_CHECKS } from '../../scripts/checks/index.ts';
import { serveSite } from '../../scripts/serve.ts';
import { problemLine } from '../../src/problems/problem.ts';
import { siteSettings } from '../../src/settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'address-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Addresses in a page or style sheet which a browser fetches or follows, as it reads them. */
function addressesIn(text: string): string[] {
  const attributes = pageOf('', text).elements.flatMap(({ properties: { href, src } }) => [
    href,
    src,
  ]);
  const files = [...text.matchAll(/url\((?:"([^"]*)"|([^")]*))\)/g)].map(
    (match) => match[1] ?? match[2],
  );
  return [...attributes, ...files].filter((address) => typeof address === 'string');
}

describe.each([
  ['letters beyond ASCII', 'https://Wiki.Example.org/führung'],
  [
    'every sign that a path may hold',
    "https://bücher.example:8443/%E6%8C%87%E5%8D%97/it's%20(a)&b,$&;=+@:!*~[x]/100%25%26%3F/v1.2/",
  ],
])('a site below %s', { timeout: 600_000 }, (_what, siteUrl) => {
  const out = join(folder, String(siteUrl.length));
  const { site, base, href } = siteSettings(siteUrl);

  it('is built, passes every check, and answers at each of its addresses', async () => {
    expect(
      await buildBook({ root: 'tests/fixtures/small-book', out, siteUrl, log: () => undefined }),
    ).toBe(true);
    const built = readSite(out);
    expect(
      Object.values(SITE_CHECKS).flatMap((check) => check(built, { base }).map(problemLine)),
    ).toEqual([]);
    const server = await serveSite(out, { base });
    try {
      // From the home page on, everything that a browser is led to: pages, styles, scripts, fonts,
      // feeds, the list of pages.
      const here = new URL(server.url);
      const seen = new Set<string>([here.href]);
      for (const address of seen) {
        const response = await fetch(address);
        expect(response.status, address).toBe(200);
        const text = await response.text();
        expect(text, address).not.toMatch(/%25(?:C3|E6|20)/);
        if (!/\/$|\.(html|css)$/.test(new URL(address).pathname)) continue;
        for (const found of addressesIn(text)) {
          const url = new URL(
            found.startsWith(href) || found === href ? found.replace(site, here.origin) : found,
            address,
          );
          if (url.origin !== here.origin) continue;
          expect(url.pathname.startsWith(`${base}/`), `${found} on ${address}`).toBe(true);
          url.hash = '';
          seen.add(url.href);
        }
      }
      expect(seen.size).toBeGreaterThan(40);
      const sitemap = await (await fetch(`${server.url}sitemap.xml`)).text();
      const listed = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map((match) =>
        match[1]!.replaceAll('&apos;', "'").replaceAll('&amp;', '&'),
      );
      expect(listed.length).toBeGreaterThan(10);
      for (const address of listed) {
        expect(address.startsWith(href)).toBe(true);
        expect((await fetch(address.replace(site, here.origin))).status).toBe(200);
      }
      const links = (await (await fetch(`${server.url}links.json`)).json()) as object;
      expect(JSON.stringify(links)).toContain(href);
    } finally {
      await server.close();
    }
  });
});

import { describe, expect, it } from 'vitest';
import { absolute, underBase } from '../src/urls/permalink.ts';
import { UserError } from '../src/problems/user-error.ts';
import { siteSettings } from '../src/settings.ts';

describe('an address of a site', () => {
  it.each([
    ['https://wiki.example.org', { site: 'https://wiki.example.org', base: '/' }],
    ['https://wiki.example.org/', { site: 'https://wiki.example.org', base: '/' }],
    ['HTTPS://Wiki.Example.ORG:443/Guide', { site: 'https://wiki.example.org', base: '/Guide' }],
    ['http://localhost:8080/a/b/c/d/', { site: 'http://localhost:8080', base: '/a/b/c/d' }],
    ['http://[::1]:4321/x/', { site: 'http://[::1]:4321', base: '/x' }],
    ['http://10.0.0.1/x', { site: 'http://10.0.0.1', base: '/x' }],
    [
      'https://bücher.example/führung/',
      { site: 'https://xn--bcher-kva.example', base: '/f%C3%BChrung' },
    ],
    [
      'https://wiki.example.org/f%C3%BChrung/',
      { site: 'https://wiki.example.org', base: '/f%C3%BChrung' },
    ],
    [
      'https://wiki.example.org/指南/',
      { site: 'https://wiki.example.org', base: '/%E6%8C%87%E5%8D%97' },
    ],
    ['https://wiki.example.org/v1.2/a.b/', { site: 'https://wiki.example.org', base: '/v1.2/a.b' }],
    [
      'https://wiki.example.org/~me/a+b&c/',
      { site: 'https://wiki.example.org', base: '/~me/a+b&c' },
    ],
    ['https://wiki.example.org/a@b:c/', { site: 'https://wiki.example.org', base: '/a@b:c' }],
    [
      'https://wiki.example.org/100%25/a%20b/',
      { site: 'https://wiki.example.org', base: '/100%25/a%20b' },
    ],
  ])('%s is taken apart', (url, wanted) => {
    expect(siteSettings(url)).toEqual({
      ...wanted,
      href: `${wanted.site}${wanted.base === '/' ? '' : wanted.base}/`,
    });
  });

  it.each([
    [
      '',
      'is empty',
      'unset it, or give the whole address, like "https://wiki.example.org/field-guide/"',
    ],
    [
      '   ',
      'is empty',
      'unset it, or give the whole address, like "https://wiki.example.org/field-guide/"',
    ],
    ['wiki.example.org/guide', 'has no scheme', 'did you mean "https://wiki.example.org/guide"?'],
    ['localhost:4321', 'has no scheme', 'did you mean "https://localhost:4321"?'],
    ['//wiki.example.org/', 'has no scheme', 'did you mean "https://wiki.example.org/"?'],
    ['/guide/', 'has no scheme', 'did you mean "https://guide/"?'],
    [
      'ftp://wiki.example.org/',
      'is no web address',
      'give one that begins with http:// or https://, like "https://wiki.example.org/field-guide/"',
    ],
    [
      'file:///guide/',
      'is no web address',
      'give one that begins with http:// or https://, like "https://wiki.example.org/field-guide/"',
    ],
    [
      'https:///guide/',
      'has no host',
      'give the whole address, like "https://wiki.example.org/field-guide/"',
    ],
    [
      'https://',
      'has no host',
      'give the whole address, like "https://wiki.example.org/field-guide/"',
    ],
    [
      'https:wiki.example.org',
      'has no host',
      'give the whole address, like "https://wiki.example.org/field-guide/"',
    ],
    [
      'https://me:secret@x.example/',
      'holds a user name or password, which every page would show',
      'did you mean "https://x.example/"?',
    ],
    [
      'https://@x.example/',
      'holds a user name or password, which every page would show',
      'did you mean "https://x.example/"?',
    ],
    ['https://x.example/?', 'holds a query ("?")', 'did you mean "https://x.example/"?'],
    ['https://x.example/a?b=c', 'holds a query ("?")', 'did you mean "https://x.example/a"?'],
    ['https://x.example/a#', 'holds a fragment ("#")', 'did you mean "https://x.example/a"?'],
    ['https://x.example/a b/', 'holds a space', 'did you mean "https://x.example/a%20b/"?'],
    [' https://x.example/', 'holds a space', 'did you mean "https://x.example/"?'],
    ['https://x.example/a\u00a0b/', 'holds a space', 'did you mean "https://x.example/a%20b/"?'],
    [
      'https://x.example/a\tb/',
      'holds a control character',
      'type it anew, without line breaks and tabs',
    ],
    [
      'https://x.example/\n',
      'holds a control character',
      'type it anew, without line breaks and tabs',
    ],
    ['https://x.example/%00/', 'holds an encoded control character', 'use another path'],
    ['https://x.example\\a', 'holds a backslash', 'did you mean "https://x.example/a"?'],
    [
      'https://x.example/a/../b/',
      'holds "." or ".." as a part of its path',
      'write the path as it is in the end',
    ],
    [
      'https://x.example/a/%2E%2e/b/',
      'holds "." or ".." as a part of its path',
      'write the path as it is in the end',
    ],
    [
      'https://x.example/./',
      'holds "." or ".." as a part of its path',
      'write the path as it is in the end',
    ],
    [
      'https://x.example/a%2Fb/',
      'holds an encoded slash, which servers take for a real one',
      'use another path',
    ],
    [
      'https://x.example/a%5cb/',
      'holds an encoded slash, which servers take for a real one',
      'use another path',
    ],
    ['https://x.example//a/', 'holds "//" in its path', 'did you mean "https://x.example/a/"?'],
    [
      'https://x.example/100%/',
      'holds a "%" that is no percent-encoding',
      'write "%25" for the sign itself',
    ],
    [
      'https://x.example/f%FChrung/',
      'is percent-encoded, but not in UTF-8',
      'type the path with its letters as they are',
    ],
    [
      'https://x.example:99999/',
      'is no address',
      'look at its host and port; give the whole address, like "https://wiki.example.org/field-guide/"',
    ],
    ['https://x y.example/', 'holds a space', 'did you mean "https://x%20y.example/"?'],
    [
      'https://[::1/',
      'is no address',
      'look at its host and port; give the whole address, like "https://wiki.example.org/field-guide/"',
    ],
  ])('%j is refused in one sentence with its mend', (url, says, mend) => {
    expect(() => siteSettings(url)).toThrow(
      new UserError(`SITE_URL is ${JSON.stringify(url)}, which ${says}: ${mend}`),
    );
  });

  it('of any legal kind keeps its path, and every address made from it leads below it', () => {
    // A linear congruence: many addresses, the same in each run.
    let seed = 20_261_127;
    const pick = <Item>(items: readonly Item[]): Item =>
      items[(seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % items.length]!;
    const signs = [
      ..."abcXYZ019-._~!$&'()*+,;=:@éüß指🙂",
      '%20',
      '%25',
      '%3F',
      '%23',
      '%26',
      '%C3%A9',
      '"',
      '<',
      '>',
      '|',
      '^',
      '`',
      '{',
      '}',
      '[',
      ']',
    ];
    for (let round = 0; round < 2000; round += 1) {
      const parts = Array.from({ length: pick([0, 1, 2, 4]) }, () =>
        Array.from({ length: pick([1, 3, 8]) }, () => pick(signs)).join(''),
      );
      if (parts.some((part) => /^\.{1,2}$/.test(part))) continue;
      const url = `${pick(['http', 'https', 'HTTPS'])}://${pick(['x.example', 'X.Example', 'bücher.example', '10.1.2.3', '[::1]'])}${pick(['', ':8080'])}/${parts.join('/')}${pick(['', '/'])}`;
      if (/[^/]\/{2}$/.test(url)) continue;
      const { site, base, href } = siteSettings(url);
      // What remains is what RFC 3986 lets stand in a path: no double quote, blank, angle or
      // bracket, in an attribute, a style or a header.
      expect(base, url).toMatch(/^\/[\w\-.~!$&'()*+,;=:@%/]*$/);
      expect(decodeURIComponent(base).normalize('NFC'), url).toBe(
        decodeURIComponent(`/${parts.join('/')}`).normalize('NFC'),
      );
      // It is a fixed point: what is told to another process is understood the same there.
      expect(siteSettings(href)).toEqual({ site, base, href });
      for (const address of ['/', '/guides/a/', '/glossary/#x', '/assets/x.js']) {
        expect(new URL(absolute(site, base, address)).pathname, url).toBe(
          `${base === '/' ? '' : base}${address.replace(/#.*/, '')}`,
        );
        expect(new URL(underBase(base, address), site).href, url).toBe(
          absolute(site, base, address),
        );
      }
    }
  });
});

import { describe, expect, it } from 'vitest';
import { checkLinks, corrected } from '../../src/links/link-check.ts';
import { linkIndex } from '../../src/links/link-index.ts';
import { LIST } from './link-lists.ts';

const index = linkIndex(LIST, { sites: ['https://wiki.example/guide/'] });
const HOME = LIST.site;
const OLD = `${HOME}guides/quality/#bugs`;
const NEW = `${HOME}guides/technical-quality/#hot-spots`;

const base64 = (text: string) => Buffer.from(text).toString('base64');
const lines = (text: string) => text.replace(/.{76}(?=.)/g, '$&\r\n');
const entity = (text: string) =>
  text.replace(/[/#:.]/g, (sign) => `&#x${sign.charCodeAt(0).toString(16)};`);
const decimal = (text: string) => text.replace(/[/#:]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const named = (text: string) =>
  text.replaceAll('/', '&sol;').replaceAll('#', '&num;').replaceAll(':', '&colon;');
const slashes = (text: string) => text.replaceAll('/', '\\/');
const unicode = (text: string) =>
  text.replace(/[/#:]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
const percent = encodeURIComponent;
const small = (text: string) => percent(text).replace(/%\w\w/g, (code) => code.toLowerCase());
const hash = (text: string) => text.replace('#', '%23');
const dashes = (text: string) =>
  text
    .replace(/[^A-Za-z0-9./]/g, (sign) => `-${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('/', '_');

/**
 * Encodings, each written as its program writes it: what stands in front, the link, what stands
 * behind.
 */
const ENCODINGS: Record<string, (link: string) => string> = {
  'character references in hexadecimal': (link) => `<a href="${entity(link)}">x</a>`,
  'character references in decimal': (link) => `<a href="${decimal(link)}">x</a>`,
  'named character references': (link) => `<a href="${named(link)}">x</a>`,
  'character references twice': (link) =>
    `&lt;a href="${entity(link).replaceAll('&', '&amp;')}"&gt;`,
  'JSON with its slashes escaped': (link) => `{"text":"<${slashes(link)}|words>\\n"}`,
  'JSON with code units': (link) => `{"text":"${unicode(link)}"}`,
  'JSON in JSON': (link) => `{"body":"{\\"url\\":\\"${link.replaceAll('/', '\\\\/')}\\"}"}`,
  'HTML in JSON': (link) => `{"body":"<a href=\\"${slashes(link)}\\">x<\\/a>"}`,
  LaTeX: (link) => `\\href{${link.replace('#', '\\#')}}{words}`,
  'Markdown with backslashes': (link) => `see ${link.replace('#', '\\#')} there`,
  'an RSS feed': (link) =>
    `<description>&lt;a href=&quot;${link}&quot;&gt;x&lt;/a&gt;</description>`,
  Google: (link) => `https://www.google.com/url?q=${percent(link)}&sa=D&source=editors&ust=1`,
  'Google Docs as HTML': (link) =>
    `<a href="https://www.google.com/url?q=${hash(link)}&amp;sa=D&amp;ust=1">x</a>`,
  'Outlook SafeLinks': (link) =>
    `https://nam02.safelinks.protection.outlook.com/?url=${percent(link)}&data=05%7C01%7Cx&reserved=0`,
  'Teams SafeLinks': (link) =>
    `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=${percent(link)}&locale=en`,
  'Proofpoint, first form': (link) =>
    `https://urldefense.proofpoint.com/v1/url?u=${percent(link)}&k=x`,
  'Proofpoint, second form': (link) =>
    `https://urldefense.proofpoint.com/v2/url?u=${dashes(link)}&d=DwMF-g&c=x`,
  'Proofpoint, third form': (link) =>
    `https://urldefense.com/v3/__${link.replace('#', '*')}__;Iw!!abc$ `,
  Slack: (link) => `https://slack-redir.net/link?url=${percent(link)}&v=3`,
  Facebook: (link) => `https://l.facebook.com/l.php?u=${percent(link)}&h=AT0`,
  LinkedIn: (link) => `https://www.linkedin.com/redir/redirect?url=${percent(link)}&urlhash=x`,
  Bing: (link) =>
    `https://www.bing.com/ck/a?!&&p=1&u=a1${Buffer.from(link).toString('base64url')}&ntb=1`,
  Yahoo: (link) => `https://r.search.yahoo.com/_ylt=x/RU=${small(link)}/RK=2/RS=x-`,
  Sophos: (link) => `https://eu.protection.sophos.com?d=wiki.example&u=${base64(link)}&i=x`,
  'a redirector in a redirector': (link) =>
    `https://x.safelinks.protection.outlook.com/?url=${percent(`https://www.google.com/url?q=${percent(link)}&sa=D`)}&data=1`,
  'a redirector in HTML in JSON': (link) =>
    `{"html":"<a href=\\"https:\\/\\/l.facebook.com\\/l.php?u=${percent(link)}&amp;h=1\\">"}`,
  'a translator': (link) => `https://translate.google.com/translate?sl=en&tl=de&u=${percent(link)}`,
  'an archive': (link) => `https://web.archive.org/web/2020/${link}`,
  'an archive without a scheme': (link) =>
    `https://web.archive.org/web/2020*/${link.replace('https://', '')}`,
  'a mail in base64': (link) =>
    `Subject: x\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${lines(base64(`<p>naïve</p><a href="${link}">x</a><p>${'and more '.repeat(30)}</p>`))}\r\n`,
  'two links in one base64 body': (link) =>
    `Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n${base64(`${link} and ${HOME}glossary/#snacking`)}\n`,
  'a multipart mail': (link) =>
    `MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary="b1"\n\n--b1\nContent-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n\nna=C3=AFve ${link.replace('quality', 'qual=\nity')} =E2=80=94 x\n--b1--\n`,
};

describe.each(Object.entries(ENCODINGS))('in %s', (_, encode) => {
  const living = `before ${encode(NEW)} after`;
  const moved = `before ${encode(OLD)} after`;
  const linkOf = (text: string) =>
    checkLinks(text, index).map(({ link, verdict }) => ({ link, verdict }));
  const bare = (link: string) =>
    encode(link).includes(`/${link.replace('https://', '')}`) ? link.replace('https://', '') : link;

  it('a link that lives is found, with its fragment, and left byte for byte', () => {
    expect(linkOf(living)).toContainEqual({
      link: expect.stringContaining(bare(NEW).slice(-30)),
      verdict: 'alive',
    });
    expect(linkOf(living).filter(({ verdict }) => verdict !== 'alive')).toEqual([]);
    expect(corrected(living, checkLinks(living, index))).toBe(living);
  });

  it('a link that moved is found', () => {
    expect(linkOf(moved)).toContainEqual({
      link: expect.stringContaining(bare(OLD).slice(-20)),
      verdict: 'moved',
    });
  });

  it('a link that moved is written anew in the same encoding', () => {
    const fixed = corrected(moved, checkLinks(moved, index));
    // A quoted-printable line keeps the break that it had.
    if (!encode(OLD).includes('=\n')) expect(fixed).toBe(living);
    expect(linkOf(fixed)).toEqual(linkOf(living));
  });

  it('a place that never was is not taken for alive', () => {
    const wrong = encode(`${HOME}guides/technical-quality/#no-such-heading`);
    expect(linkOf(`before ${wrong} after`).map(({ verdict }) => verdict)).toContain('mistyped');
  });
});

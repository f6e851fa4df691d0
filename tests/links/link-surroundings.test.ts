import { describe, expect, it } from 'vitest';
import { checkLinks, corrected } from '../../src/links/link-check.ts';
import { linkIndex } from '../../src/links/link-index.ts';
import { LIST } from './link-lists.ts';

const index = linkIndex(LIST);
const HOME = LIST.site;

/** Addresses that live, in every form in which people write them. */
const ALIVE = [
  '',
  '#start',
  'guides/introduction/',
  'guides/introduction',
  'guides/introduction/#two-tracks',
  'guides/introduction/?from=wiki&v=2#two-tracks',
  'guides/introduction/index.html',
  'guides/technical%2Dquality/',
  'resources/scqa-template.md',
  'schemas/links.schema.json',
  'guide.epub',
  'embed/guides/introduction/',
];

/** Addresses that moved, and where to. */
const MOVED: [string, string][] = [
  ['guides/quality/', 'guides/technical-quality/'],
  ['guides/quality/#bugs', 'guides/technical-quality/#hot-spots'],
  ['guides/introduction/?a=1#tracks', 'guides/introduction/?a=1#two-tracks'],
  ['guides/debt/', 'guides/technical-quality/#hot-spots'],
];

/** What stands in front of an address and behind it. */
const PAIRS = [
  '( )',
  '[ ]',
  '{ }',
  '< >',
  '" "',
  "' '",
  '` `',
  '“ ”',
  '‘ ’',
  '„ “',
  '‚ ‘',
  '« »',
  '» «',
  '‹ ›',
  '（ ）',
  '【 】',
  '「 」',
  '『 』',
  '《 》',
  '〈 〉',
  '〔 〕',
  '｢ ｣',
  '［ ］',
  '｛ ｝',
  '〝 〞',
  '＂ ＂',
  '＇ ＇',
  '* *',
  '** **',
  '_ _',
  '__ __',
  '~~ ~~',
  '== ==',
  '= =',
  '++ ++',
  '+++ +++',
  '$$ $$',
  '@ @',
  '?? ??',
  "'' ''",
  "''' '''",
  '// //',
  '| |',
  '|| ||',
  '! |',
  '^ ^',
  '- -',
  '-- --',
  '— —',
  '– –',
  '… …',
  '· ·',
].map((pair) => pair.split(' ') as [string, string]);

/** Punctuation that ends a sentence or a part of it, in the scripts of the world. */
const PUNCTUATION =
  '. , : ; ! ? … ‥ · • — – ― ‐ ‑ − ~ 。 ， 、 ； ： ！ ？ ． ｡ ､ 〜 ・ ： । ॥ ๚ ๛ ฯ ။ ၊ ។ ៕ ། ༎ ፡ ። ፣ ፤ ፥ ፦ ፧ ۔ ، ؛ ؟ ٪ ׃ ׀ ־ ’ ′ ″ ※ † ‡ ° ™ ® © ¶ § ¡ ¿ ⁇ ⁈ ‼ ‽ ᠃ ᠂ ⸺ ⸻ ︰ ﹐ ﹑ ﹒ \u00a0 \u00ad \u200b \u200c \u200d \u200e \u200f \u2028 \u2029 \u202f \u2060 \u3000 \ufeff \ufffd \ufffc'.split(
    ' ',
  );

/** Text that follows without a blank, in scripts that write so, and text that hurries. */
const FOLLOWING = [
  '',
  ' next',
  '\n',
  '\r\n',
  '\t',
  '然后继续',
  'を読む',
  '를 읽다',
  'และ',
  'и далее',
  'και',
  'ثم',
  'ואז',
  'फिर',
  '\\',
  '\\n',
];

/** Markup of many systems, with ADDRESS for the address. */
const MARKUP = [
  '<a href="ADDRESS">words</a>',
  "<a href='ADDRESS'>words</a>",
  '<a href=ADDRESS>words</a>',
  '<a href="ADDRESS"/>',
  '<p>ADDRESS</p>',
  '<p>ADDRESS<br>more',
  '<!-- ADDRESS -->',
  '<![CDATA[ADDRESS]]>',
  '<loc>ADDRESS</loc>',
  '<ri:url ri:value="ADDRESS"/>',
  '<ac:parameter ac:name="url">ADDRESS</ac:parameter>',
  '<Relationship Target="ADDRESS" TargetMode="External"/>',
  '<a href=\\"ADDRESS\\">',
  '&lt;a href=&quot;ADDRESS&quot;&gt;',
  '&lt;ADDRESS&gt;',
  'ADDRESS&nbsp;more',
  'ADDRESS&#160;more',
  'ADDRESS&rdquo;',
  'ADDRESS&mdash;more',
  'ADDRESS&amp;more',
  '<img srcset="ADDRESS 1x, ADDRESS 2x">',
  'url(ADDRESS)',
  'url("ADDRESS")',
  '[words](ADDRESS)',
  '[words](<ADDRESS>)',
  '[words](ADDRESS "title")',
  "[words](ADDRESS 'title')",
  '![words](ADDRESS)',
  '[ref]: ADDRESS',
  '[ref]: <ADDRESS> "t"',
  '<ADDRESS>',
  '**[words](ADDRESS)**',
  '> ADDRESS',
  '- ADDRESS',
  '| ADDRESS | x |',
  '|ADDRESS|x|',
  '`ADDRESS`',
  '[[ADDRESS|words]]',
  '([words](ADDRESS)).',
  '[^1]: ADDRESS.',
  '[words](ADDRESS){target=_blank}',
  '[words](ADDRESS)\\',
  '[ADDRESS words]',
  '[ADDRESS]',
  "''[ADDRESS words]''",
  '{{cite web|url=ADDRESS|title=x}}',
  '<ref>ADDRESS</ref>',
  '|| ADDRESS || x',
  '!ADDRESS!!x',
  '== ADDRESS ==',
  '==ADDRESS==',
  '=ADDRESS=\nmore',
  '* ADDRESS',
  '{{url|ADDRESS}}',
  '<nowiki>ADDRESS</nowiki>',
  '[words|ADDRESS]',
  '[words|ADDRESS|smart-link]',
  '[words|ADDRESS|tip]',
  '{quote}ADDRESS{quote}',
  '{color:red}ADDRESS{color}',
  '||ADDRESS||',
  '{{ADDRESS}}',
  '{noformat}ADDRESS{noformat}',
  '"words":ADDRESS',
  '"words":ADDRESS.',
  '"words(title)":ADDRESS, more',
  '["words":ADDRESS]',
  '!image.png!:ADDRESS',
  '_"words":ADDRESS_',
  '[[ADDRESS][words]]',
  '[[ADDRESS]]',
  '#+LINK: ADDRESS',
  ':URL: ADDRESS',
  'ADDRESS[words]',
  'ADDRESS[words^]',
  'link:ADDRESS[words]',
  'link:++ADDRESS++[words]',
  'link:pass:[ADDRESS][words]',
  '\\ADDRESS',
  ':guide: ADDRESS',
  '<<ADDRESS>>',
  '+ADDRESS+',
  '`words <ADDRESS>`_',
  '`words <ADDRESS>`__',
  '.. _name: ADDRESS',
  ':link: ADDRESS',
  '.. image:: ADDRESS',
  '``ADDRESS``',
  '\\url{ADDRESS}',
  '\\href{ADDRESS}{words}',
  '\\footnote{ADDRESS}',
  '\\url|ADDRESS|',
  '{\\tt ADDRESS}',
  'ADDRESS\\\\',
  'ADDRESS\\ more',
  'ADDRESS~more',
  '$ADDRESS$',
  'ADDRESS%comment',
  '{"url":"ADDRESS"}',
  "{'url':'ADDRESS'}",
  '{"text":"<ADDRESS|words>"}',
  '{"a":"x ADDRESS\\n"}',
  '{"a":"ADDRESS\\u3002more"}',
  '{"a":"ADDRESS\\u003c/a\\u003e"}',
  '"{\\"url\\":\\"ADDRESS\\"}"',
  'url: ADDRESS',
  'url: "ADDRESS"',
  'url = ADDRESS',
  "url='ADDRESS';",
  'curl ADDRESS;',
  'curl ADDRESS|sh',
  'curl ADDRESS>x',
  '$(curl ADDRESS)',
  'a,ADDRESS,b',
  'a;ADDRESS;b',
  'a\tADDRESS\tb',
  '"a","ADDRESS","b"',
  '"a ""ADDRESS"" b"',
  '=HYPERLINK("ADDRESS","words")',
  '=HYPERLINK("ADDRESS";"words")',
  '[InternetShortcut]\nURL=ADDRESS\n',
  '{\\field{\\*\\fldinst HYPERLINK "ADDRESS"}}',
  'URL;VALUE=URI:ADDRESS',
  'ATTACH:ADDRESS',
  'List-Unsubscribe: <ADDRESS>',
  'Link: <ADDRESS>; rel="canonical"',
  'ADDRESS;',
  '//ADDRESS',
  '#ADDRESS',
  '/* ADDRESS */',
  '<ADDRESS>;',
  '<ADDRESS|words>',
  '<ADDRESS>,',
  '<url:ADDRESS>',
  'URL:ADDRESS',
  'see:ADDRESS',
  'seeADDRESS',
  '1.ADDRESS',
  '(see ADDRESS).',
  '(ADDRESS, p. 3)',
  '"ADDRESS."',
  '“ADDRESS.”',
  '(ADDRESS!)',
  '[ADDRESS?]',
  'ADDRESS?)',
  'ADDRESS?!',
  'ADDRESS...',
  'ADDRESS....',
  'ADDRESS,...',
  'ADDRESS--and',
  'ADDRESS---and',
  "ADDRESS's",
  'ADDRESS’s',
  'ADDRESS\u0000',
  'https://web.archive.org/web/2020/ADDRESS',
  'https://web.archive.org/web/20200101000000id_/ADDRESS',
  'https://r.example/ADDRESS',
  'https://translate.example/translate?sl=en&u=ADDRESS',
  'view-source:ADDRESS',
  'cache:ADDRESS',
];

const surroundings: string[] = [
  ...PAIRS.flatMap(([before, after]) => [
    `${before}ADDRESS${after}`,
    `x ${before}ADDRESS${after} y`,
    `漢${before}ADDRESS${after}字`,
  ]),
  ...PUNCTUATION.flatMap((sign) => [
    `${sign}ADDRESS${sign}`,
    `ADDRESS${sign} More`,
    `(ADDRESS${sign})`,
    `ADDRESS${sign}”`,
  ]),
  ...PUNCTUATION.filter((sign) => !/^[.,:;!?~·\u00ad\u200c\u200d\u2060’־‐‑]$/.test(sign)).map(
    (sign) => `ADDRESS${sign}下一句`,
  ),
  ...FOLLOWING.map((text) => `ADDRESS${text}`),
  ...MARKUP,
];

/** Every address that is written in the surroundings, at its place. */
function placesOf(surrounding: string, address: string): number[] {
  const parts = surrounding.split('ADDRESS');
  return parts.slice(0, -1).map((_, i) => parts.slice(0, i + 1).join(address).length);
}

describe('an address in any surroundings', () => {
  it(`is tried in ${surroundings.length} of them`, () => {
    expect(surroundings.length).toBeGreaterThan(500);
  });

  it.each(ALIVE)('is found whole and left alone: "%s"', (address) => {
    const whole = HOME + address;
    const wrong = surroundings.flatMap((surrounding) => {
      const text = surrounding.replaceAll('ADDRESS', whole);
      const findings = checkLinks(text, index);
      const found = findings.map(({ offset, written, verdict }) => ({ offset, written, verdict }));
      const wanted = placesOf(surrounding, whole).map((offset) => ({
        offset,
        written: whole,
        verdict: 'alive',
      }));
      const same =
        JSON.stringify(found) === JSON.stringify(wanted) && corrected(text, findings) === text;
      return same
        ? []
        : [{ text, found: found.map(({ written, verdict }) => `${verdict} ${written}`) }];
    });
    expect(wrong).toEqual([]);
  });

  it.each(MOVED)('is replaced, and every other byte stays: "%s"', (address, to) => {
    const wrong = surroundings.flatMap((surrounding) => {
      const text = surrounding.replaceAll('ADDRESS', HOME + address);
      const fixed = corrected(text, checkLinks(text, index));
      // In LaTeX a new hash is written with its backslash.
      const wanted = surrounding.replaceAll('ADDRESS', HOME + to);
      return fixed === wanted || fixed === wanted.replace('#', '\\#') ? [] : [{ text, fixed }];
    });
    expect(wrong).toEqual([]);
  });
});

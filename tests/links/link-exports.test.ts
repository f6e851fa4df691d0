import { expect, it } from 'vitest';
import { checkLinks, corrected } from '../../src/links/link-check.ts';
import { linkIndex } from '../../src/links/link-index.ts';
import { LIST } from './link-lists.ts';

const index = linkIndex(LIST);
const HOME = LIST.site;
const OLD = `${HOME}guides/quality/#bugs`;
const NEW = `${HOME}guides/technical-quality/#hot-spots`;
const percent = encodeURIComponent;

/** A link as programs write it into exports and mails, and how often where it isn't once. */
const EXPORTS: [program: string, write: (l: string) => string, links?: number][] = [
  ['confluence smart link', (l) => `<a href="${l}" data-card-appearance="inline">${l}</a>`, 2],
  ['confluence storage cdata', (l) => `<ac:link-body><![CDATA[${l}]]></ac:link-body>`],
  [
    'confluence entities.xml',
    (l) => `<property name="body"><![CDATA[<p><a href="${l}">x</a></p>]]></property>`,
  ],
  ['confluence adf json', (l) => JSON.stringify({ type: 'inlineCard', attrs: { url: l } })],
  [
    'adf in string',
    (l) => JSON.stringify({ body: JSON.stringify({ type: 'inlineCard', attrs: { url: l } }) }),
  ],
  [
    'adf in string x3',
    (l) => JSON.stringify({ z: JSON.stringify({ body: JSON.stringify({ u: l }) }) }),
  ],
  ['php json', (l) => JSON.stringify({ u: l }).replaceAll('/', '\\/')],
  ['php json double', (l) => JSON.stringify(JSON.stringify({ u: l }).replaceAll('/', '\\/'))],
  ['notion md', (l) => `[Quality](${l})\n`],
  ['notion csv', (l) => `Name,URL\n"A, b","${l}"\nC,${l}\n`, 2],
  [
    'notion html',
    (l) =>
      `<figure class="link-to-page"><a href="${l}"><span class="icon">x</span>${l}</a></figure>`,
    2,
  ],
  ['slack mrkdwn', (l) => `{"text":"see <${l}|quality> &amp; <${l}>"}`, 2],
  [
    'slack unfurl',
    (l) =>
      JSON.stringify({ attachments: [{ from_url: l, original_url: l }] }).replaceAll('/', '\\/'),
    2,
  ],
  [
    'teams html',
    (l) => `<div><a href="${l}" rel="noreferrer noopener" title="${l}" target="_blank">x</a></div>`,
    2,
  ],
  [
    'teams json html',
    (l) =>
      JSON.stringify({ content: `<a href=\"${l}\">x</a>` })
        .replaceAll('<', '\\u003c')
        .replaceAll('>', '\\u003e'),
  ],
  [
    'outlook html safelinks',
    (l) =>
      `<a href="https://eur03.safelinks.protection.outlook.com/?url=${percent(l)}&amp;data=05%7C02%7Cme%40x.com&amp;sdata=a%2Bb%3D&amp;reserved=0" originalsrc="${l}">x</a>`,
    2,
  ],
  [
    'outlook safelinks lower',
    (l) =>
      `https://eur03.safelinks.protection.outlook.com/?url=${percent(l).replace(/%../g, (c) => c.toLowerCase())}&data=1`,
  ],
  ['outlook text angle', (l) => `quality<${l}> and`],
  [
    'outlook text safelinks',
    (l) => `quality<https://eur03.safelinks.protection.outlook.com/?url=${percent(l)}&data=05>`,
  ],
  [
    'gdocs html',
    (l) =>
      `<a class="c3" href="https://www.google.com/url?q=${l.replace('#', '%23')}&amp;sa=D&amp;source=editors&amp;ust=1700000000&amp;usg=AOv">q</a>`,
  ],
  ['gdocs md', (l) => `[q](${l})`],
  ['gmail plain quote', (l) => `> > see ${l}\n> > more`],
  ['mediawiki ext', (l) => `[${l} Quality]`],
  ['mediawiki template', (l) => `{{Cite web |url=${l} |title=Q}}`],
  ['mediawiki template tight', (l) => `{{Cite|${l}|Q}}`],
  [
    'mediawiki xml dump',
    (l) => `<text xml:space="preserve">[${l} Quality] &lt;ref&gt;${l}&lt;/ref&gt;</text>`,
    2,
  ],
  ['mediawiki table', (l) => `{|\n|-\n| ${l} || x\n|${l}||y\n|}`, 2],
  ['mediawiki interwiki', (l) => `[[fieldguide:${l.slice(HOME.length)}|q]]`],
  ['mediawiki interwiki colon', (l) => `[[:FieldGuide:${l.slice(HOME.length)}]]`],
  ['dokuwiki interwiki', (l) => `[[fieldguide>${l.slice(HOME.length)}|q]]`],
  ['dokuwiki link', (l) => `[[${l}|q]]`],
  ['org interwiki', (l) => `[[fieldguide:${l.slice(HOME.length)}][q]]`],
  ['trac', (l) => `[fieldguide:${l.slice(HOME.length)} words]`],
  ['obsidian', (l) => `[q](<${l}>) ==${l}==`, 2],
  ['obsidian canvas', (l) => JSON.stringify({ nodes: [{ type: 'link', url: l }] }, null, '\t')],
  ['gh wiki ref', (l) => `[q][1]\n\n[1]: ${l} "t"`],
  ['gh autolink paren', (l) => `(${l})`],
  ['rst', (l) => `\`q <${l}>\`__ and\n\n.. _q: ${l}\n`, 2],
  ['rst escaped', (l) => `${l}\\ s`],
  ['adoc', (l) => `link:${l}[q^,role=x] ${l}[q]`, 2],
  ['adoc pp', (l) => `link:++${l}++[q]`],
  ['adoc attr', (l) => `:q: ${l}\n`],
  ['textile', (l) => `"q":${l}.`],
  ['jira', (l) => `[q|${l}] [${l}] {color:#ff0000}${l}{color}`, 3],
  ['latex href', (l) => `\\documentclass{article}\\href{${l.replace('#', '\\#')}}{q}`],
  [
    'latex bib',
    (l) =>
      `@misc{q, url = {${l.replace('#', '\\#')}}, howpublished = "\\url{${l.replace('#', '\\#')}}"}`,
    2,
  ],
  ['org prop', (l) => `:PROPERTIES:\n:URL: ${l}\n:END:`],
  ['ics', (l) => `BEGIN:VCALENDAR\r\nDESCRIPTION:See ${l}\\nthen\\, more\r\nEND:VCALENDAR`],
  ['vcard', (l) => `URL;type=pref:${l.replace(':', '\\:')}`],
  ['opml', (l) => `<outline text="q" url="${l}"/>`],
  [
    'rss',
    (l) => `<link>${l}</link><content:encoded><![CDATA[<a href='${l}'>]]></content:encoded>`,
    2,
  ],
  ['atom escaped', (l) => `<content type="html">&lt;a href="${l}"&gt;q&lt;/a&gt;</content>`],
  ['sitemap', (l) => `<url><loc>${l}</loc></url>`],
  ['netscape bookmarks', (l) => `<DT><A HREF="${l}" ADD_DATE="1">q</A>`],
  ['yaml', (l) => `nav:\n  - Quality: ${l}\n  - "q": '${l}'\n`, 2],
  ['toml', (l) => `url = "${l}"`],
  ['sql', (l) => `INSERT INTO pages VALUES (1,'<a href=\\"${l}\\">q</a>\\n');`],
  ['sql2', (l) => `('it''s ${l}''s')`],
  ['js', (l) => 'const u = `' + l + '`; // ' + l, 2],
  ['xml attr numeric', (l) => `<a href="${l.replaceAll('/', '&#47;')}"/>`],
  ['xml hex zero', (l) => `<a href="${l.replaceAll('/', '&#x0002F;')}"/>`],
  ['html unquoted', (l) => `<a href=${l}>q</a>`],
  ['html newline attr', (l) => `<a href="\n  ${l}\n">q</a>`],
  ['meta refresh', (l) => `<meta http-equiv="refresh" content="0; url=${l}">`],
  ['onclick', (l) => `<a onclick="location='${l}'">`],
  ['srcset', (l) => `<img srcset="${l} 2x">`],
  ['mailto body', (l) => `mailto:x@y.z?subject=q&body=${percent(`See ${l}`)}`],
  ['twitter intent', (l) => `https://twitter.com/intent/tweet?text=q&url=${percent(l)}`],
  ['linkedin share', (l) => `https://www.linkedin.com/sharing/share-offsite/?url=${percent(l)}`],
  ['fb', (l) => `https://l.facebook.com/l.php?u=${percent(l)}%3Ffbclid%3Dx&h=AT`],
  [
    'bing',
    (l) =>
      `https://www.bing.com/ck/a?!&amp;&amp;p=ab&amp;u=a1${Buffer.from(l).toString('base64url')}&amp;ntb=1`,
  ],
  ['ddg', (l) => `//duckduckgo.com/l/?uddg=${percent(l)}&amp;rut=abc`],
  ['v3', (l) => `https://urldefense.com/v3/__${l.replace('#', '*')}__;Iw!!N!a-b$`],
  [
    'v2',
    (l) =>
      `https://urldefense.proofpoint.com/v2/url?u=${l.replace(/[^A-Za-z0-9./]/g, (s) => '-' + s.charCodeAt(0).toString(16).toUpperCase()).replaceAll('/', '_')}&d=Dw`,
  ],
  [
    'v2 html',
    (l) =>
      `<a href="https://urldefense.proofpoint.com/v2/url?u=${l.replace(/[^A-Za-z0-9./]/g, (s) => '-' + s.charCodeAt(0).toString(16).toUpperCase()).replaceAll('/', '_')}&amp;d=Dw">`,
  ],
  ['cisco', (l) => `https://secure-web.cisco.com/1abc/${percent(l)}`],
  [
    'barracuda',
    (l) =>
      `https://linkprotect.cudasvc.com/url?a=${percent(l).replace(/%../g, (c) => c.toLowerCase())}&c=E,1`,
  ],
  ['wayback', (l) => `https://web.archive.org/web/20200101120000/${l}`],
  ['wayback im', (l) => `https://web.archive.org/web/20200101120000if_/${l}`],
  [
    'gtranslate',
    (l) => `https://translate.google.com/translate?hl=en&sl=auto&tl=de&u=${percent(l)}`,
  ],
  ['12ft', (l) => `https://12ft.io/${l}`],
  ['medium', (l) => `https://medium.com/r/?url=${percent(l)}`],
  ['tco', (l) => `<a href="https://t.co/x" data-expanded-url="${l}">`],
  ['ppt rels', (l) => `<Relationship Id="rId2" Target="${l}" TargetMode="External"/>`],
  ['odt', (l) => `<text:a xlink:href="${l}" xlink:type="simple">`],
  ['wikitext bold', (l) => `'''${l}'''`],
  ['zim', (l) => `[[${l}|q]]`],
  ['tiddly', (l) => `[[q|${l}]] [ext[q|${l}]]`, 2],
  ['sphinx md target', (l) => `(q)=\n{ref}\`q <${l}>\``],
  ['mdx', (l) => `<Link href={"${l}"} /> <A to='${l}'/>`, 2],
  ['jinja', (l) => `<a href="{{ '${l}' }}">`],
  ['angle CJK', (l) => `參見〈${l}〉。`],
  ['arabic', (l) => `انظر ${l}؟ ثم`],
  ['hindi', (l) => `देखें ${l}।`],
  ['thai', (l) => `ดู${l}นะ`],
  ['german', (l) => `siehe „${l}“.`],
  ['shell', (l) => `curl -sL ${l} | less; open '${l}'&`, 2],
  ['qp no header', (l) => `<a href=3D"${l}">q</a> =\r\nmore=20\r\n`],
];

it.each(EXPORTS)('a link in %s is found, judged and written anew', (_, write, links = 1) => {
  const [moved, living] = [write(OLD), write(NEW)];
  const found = checkLinks(moved, index);
  expect(found.map(({ verdict }) => verdict)).toEqual(Array(links).fill('moved'));
  expect(corrected(moved, found)).toBe(living);
  const left = checkLinks(living, index);
  expect(left.map(({ verdict }) => verdict)).toEqual(Array(links).fill('alive'));
  expect(corrected(living, left)).toBe(living);
});

import { describe, expect, test } from 'vitest';
import {
  CITATION_FORMS,
  htmlCitation,
  jiraCitation,
  markdownCitation,
  mediaWikiCitation,
  plainCitation,
  slackCitation,
  type CitedPlace,
} from '../../src/cite/citation-format.ts';

const place: CitedPlace = {
  title: 'Never be wrong',
  section: 'Reading the room',
  site: 'The Staff-Plus Field Guide',
  date: '2026-11-20',
  address: 'https://guide.example/guides/never-be-wrong/#reading-the-room',
};
const quoted: CitedPlace = { ...place, quote: ['Ask first.', 'Then listen.'] };

describe('a section', () => {
  test.each([
    [
      'HTML',
      htmlCitation,
      '<p><a href="https://guide.example/guides/never-be-wrong/#reading-the-room">Never be wrong: Reading the room</a>, <cite>The Staff-Plus Field Guide</cite>, November 20, 2026</p>',
    ],
    [
      'Markdown',
      markdownCitation,
      '[Never be wrong: Reading the room](https://guide.example/guides/never-be-wrong/#reading-the-room), *The Staff-Plus Field Guide*, November 20, 2026',
    ],
    [
      'MediaWiki',
      mediaWikiCitation,
      "[https://guide.example/guides/never-be-wrong/#reading-the-room Never be wrong: Reading the room], ''The Staff-Plus Field Guide'', November 20, 2026",
    ],
    [
      'Jira',
      jiraCitation,
      '[Never be wrong: Reading the room|https://guide.example/guides/never-be-wrong/#reading-the-room], _The Staff-Plus Field Guide_, November 20, 2026',
    ],
    [
      'Slack',
      slackCitation,
      '<https://guide.example/guides/never-be-wrong/#reading-the-room|Never be wrong: Reading the room>, _The Staff-Plus Field Guide_, November 20, 2026',
    ],
    [
      'plain',
      plainCitation,
      'Never be wrong: Reading the room, The Staff-Plus Field Guide, November 20, 2026\nhttps://guide.example/guides/never-be-wrong/#reading-the-room',
    ],
  ])('in %s names title, section, site, date and address', (_, form, wanted) => {
    expect(form(place)).toBe(wanted);
  });

  test.each(Object.entries(CITATION_FORMS))(
    'on the clipboard as %s is plain text, with HTML only where the target reads it',
    (form, { clip }) => {
      const { plain, html } = clip(place);
      expect(plain).toContain('guides/never-be-wrong/#reading-the-room');
      expect(html !== undefined).toBe(form === 'rich' || form === 'slack');
    },
  );

  test('without a section or a date names neither', () => {
    expect(
      plainCitation({ title: 'Glossary', site: 'Guide', address: 'https://g.example/glossary/' }),
    ).toBe('Glossary, Guide\nhttps://g.example/glossary/');
  });
});

describe('a quotation', () => {
  const link = 'https://guide.example/guides/never-be-wrong/#reading-the-room';
  test.each([
    [
      'HTML',
      htmlCitation,
      '<blockquote><p>Ask first.</p><p>Then listen.</p></blockquote><p><a href=',
    ],
    ['Markdown', markdownCitation, '> Ask first.\n>\n> Then listen.\n>\n> — [Never be wrong'],
    [
      'MediaWiki',
      mediaWikiCitation,
      `<blockquote>Ask first.<br><br>Then listen.<br>— [${link} Never`,
    ],
    ['Jira', jiraCitation, '{quote}\nAsk first.\n\nThen listen.\n\n— [Never be wrong'],
    ['Slack', slackCitation, `> Ask first.\n>\n> Then listen.\n> — <${link}|Never`],
    ['plain', plainCitation, '“Ask first.\n\nThen listen.”\n— Never be wrong'],
  ])('in %s stands above its source, paragraph by paragraph', (_, form, beginning) => {
    expect(form(quoted).slice(0, beginning.length)).toBe(beginning);
    expect(form(quoted)).toContain(link);
  });
});

describe('marks of the markup', () => {
  const said = (
    form: (place: CitedPlace) => string,
    title: string,
    address = 'https://g.example/',
  ) => form({ title, site: 'G', address });

  test.each([
    [
      'HTML',
      htmlCitation,
      'Tom & <b>"Jerry"</b>',
      'Tom &amp; &lt;b&gt;&quot;Jerry&quot;&lt;/b&gt;',
    ],
    [
      'Markdown',
      markdownCitation,
      'a*b_c [d](e) `f` <g> ~h~ x|y \\',
      'a\\*b\\_c \\[d\\](e) \\`f\\` \\<g\\> \\~h\\~ x\\|y \\\\',
    ],
    ['Markdown', markdownCitation, 'AT&amp;T and R&D', 'AT\\&amp;T and R&D'],
    [
      'MediaWiki',
      mediaWikiCitation,
      "[[x]] {{y|z}} ''q'' it's ~~~~",
      "&#91;&#91;x&#93;&#93; &#123;&#123;y&#124;z&#125;&#125; &#39;&#39;q&#39;&#39; it's &#126;&#126;&#126;&#126;",
    ],
    [
      'Jira',
      jiraCitation,
      '[x|y] *b* _i_ {code} !img! Staff-Plus -gone- R&D',
      '&#91;x&#124;y&#93; \\*b\\* \\_i\\_ \\{code\\} \\!img\\! Staff-Plus \\-gone\\- R&D',
    ],
    ['Jira', jiraCitation, 'C:\\temp (x) really?? :)', 'C:&#92;temp \\(x) really\\?? &#58;)'],
    ['Slack', slackCitation, 'a < b > c & d', 'a &lt; b &gt; c &amp; d'],
  ])('in %s are escaped: %#', (_, form, title, wanted) => {
    expect(said(form, title)).toContain(wanted);
  });

  test.each([
    ['Markdown', markdownCitation, '1. First', '> 1\\. First'],
    ['Markdown', markdownCitation, '# Not a heading', '> \\# Not a heading'],
    ['MediaWiki', mediaWikiCitation, '* item', '<blockquote>&#42; item'],
    ['Jira', jiraCitation, 'h1. Title', '{quote}\n&#104;1. Title'],
    ['Jira', jiraCitation, '# item', '{quote}\n\\# item'],
  ])('in %s begin no block at the head of a quotation: %#', (_, form, paragraph, wanted) => {
    expect(form({ ...place, quote: [paragraph] })).toContain(wanted);
  });

  test.each([
    [
      'MediaWiki',
      mediaWikiCitation,
      'https://g.example/#:~:text=a|b',
      'https://g.example/#:~:text=a%7Cb ',
    ],
    ['Jira', jiraCitation, 'https://g.example/?a|b]', '|https://g.example/?a%7Cb%5D]'],
    ['Slack', slackCitation, 'https://g.example/?a=1&b=<', '<https://g.example/?a=1&amp;b=%3C|'],
    [
      'HTML',
      htmlCitation,
      'https://g.example/?a=1&b="',
      'href="https://g.example/?a=1&amp;b=&quot;"',
    ],
  ])('in %s leave an address whole', (_, form, address, wanted) => {
    expect(said(form, 'T', address)).toContain(wanted);
  });
});

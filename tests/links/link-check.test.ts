import { describe, expect, it } from 'vitest';
import { checkLinks, copiesIn, corrected } from '../../src/links/link-check.ts';
import { linkIndex } from '../../src/links/link-index.ts';
import { LIST } from './link-lists.ts';

const index = linkIndex(LIST);
const HOME = LIST.site;

describe('a verdict', () => {
  it.each([
    ['', 'alive', undefined],
    ['#start', 'alive', undefined],
    ['guides/introduction/', 'alive', undefined],
    ['guides/introduction', 'alive', undefined],
    ['guides/introduction/index.html', 'alive', undefined],
    ['guides/introduction/index.md#two-tracks', 'alive', undefined],
    ['guides/introduction/?from=wiki#two-tracks', 'alive', undefined],
    ['guides/introduction/#:~:text=one%20thing,another', 'alive', undefined],
    ['guides/introduction/#user-content-fn-survey', 'alive', undefined],
    ['resources/scqa-template.md', 'alive', undefined],
    ['guides/quality/', 'moved', 'guides/technical-quality/'],
    ['guides/quality', 'moved', 'guides/technical-quality/'],
    ['guides/quality/#hot-spots', 'moved', 'guides/technical-quality/#hot-spots'],
    ['guides/quality/?v=2#hot-spots', 'moved', 'guides/technical-quality/?v=2#hot-spots'],
    ['guides/quality/#dropped', 'moved', 'guides/technical-quality/'],
    ['guides/code/#hot-spots', 'moved', 'guides/technical-quality/#hot-spots'],
    [
      'guides/introduction/#tracks:~:text=two',
      'moved',
      'guides/introduction/#two-tracks:~:text=two',
    ],
    ['guides/interviewing/#panels', 'moved', 'stories/dan-na/#advice'],
    ['guides/fax-machines/#paper', 'gone', undefined],
    ['glossary/#rockstar', 'gone', undefined],
    ['glossary/#snaking', 'mistyped', 'glossary/#snacking'],
    ['guides/introduction/#Two_Tracks', 'mistyped', 'guides/introduction/#two-tracks'],
    ['guides/introduction/%23two-tracks', 'mistyped', 'guides/introduction/#two-tracks'],
    ['guides/introdution/#two-tracks', 'mistyped', 'guides/introduction/#two-tracks'],
    ['guides/introduction.html', 'mistyped', 'guides/introduction/'],
    ['guides/introduction/#management-or-not', 'mistyped', 'stories/dan-na/#management-or-not'],
    ['guides/introduction/#nothing-of-the-kind', 'mistyped', 'guides/introduction/'],
    ['nowhere/at-all/', 'mistyped', undefined],
  ])('on "%s" is %s', (address, verdict, instead) => {
    const [finding, ...others] = checkLinks(`See ${HOME}${address} there.`, index);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ verdict, written: HOME + address });
    expect(finding?.instead).toBe(instead === undefined ? undefined : HOME + instead);
  });

  it('says why an address is gone', () => {
    expect(checkLinks(`${HOME}guides/fax-machines/`, index)[0]).toMatchObject({
      why: 'Nobody sends them.',
    });
  });

  it('ends where moves run in a circle', () => {
    const circle = linkIndex({
      ...LIST,
      redirects: [
        { from: 'guides/a/', to: 'guides/b/' },
        { from: 'guides/b/', to: 'guides/a/' },
      ],
    });
    expect(checkLinks(`${HOME}guides/a/`, circle)[0]?.verdict).toBe('mistyped');
  });
});

const FORMATS: Record<string, { text: string; fixed: string; found: string[] }> = {
  HTML: {
    text: `<p>\n  <a class="x" href='${HOME}guides/quality/?a=1&amp;b=2#hot-spots'>Quality</a>&nbsp;<a href=${HOME}guides/introduction/>i</a>\n  ${HOME}glossary/&nbsp;<img src="${HOME}assets/hill.png">`,
    fixed: `<p>\n  <a class="x" href='${HOME}guides/technical-quality/?a=1&amp;b=2#hot-spots'>Quality</a>&nbsp;<a href=${HOME}guides/introduction/>i</a>\n  ${HOME}glossary/&nbsp;<img src="${HOME}assets/hill.png">`,
    found: ['2:22 moved', '2:113 alive', '3:3 alive', '3:55 alive'],
  },
  Markdown: {
    text: `See [quality](${HOME}guides/quality/#hot-spots "why"), <${HOME}guides/introduction/> and **${HOME}glossary/**.\n\n[ref]: ${HOME}guides/introduction/#tracks\n`,
    fixed: `See [quality](${HOME}guides/technical-quality/#hot-spots "why"), <${HOME}guides/introduction/> and **${HOME}glossary/**.\n\n[ref]: ${HOME}guides/introduction/#two-tracks\n`,
    found: ['1:15 moved', '1:77 alive', '1:132 alive', '3:8 moved'],
  },
  MediaWiki: {
    text: `* [${HOME}guides/quality/ Quality], [[fieldguide:guides/introduction/#tracks|the tracks]] and [[Fieldguide:glossary/#snaking]].\n* [[Other page]], [[:fieldguide:stories/dan-na/]]`,
    fixed: `* [${HOME}guides/technical-quality/ Quality], [[fieldguide:guides/introduction/#two-tracks|the tracks]] and [[Fieldguide:glossary/#snacking]].\n* [[Other page]], [[:fieldguide:stories/dan-na/]]`,
    found: ['1:4 moved', '1:70 moved', '1:128 mistyped', '2:33 alive'],
  },
  'Confluence storage': {
    text: `<ac:structured-macro ac:name="widget"><ri:url ri:value="${HOME}guides/quality/"/></ac:structured-macro><ac:plain-text-link-body><![CDATA[${HOME}glossary/#preening]]></ac:plain-text-link-body>`,
    fixed: `<ac:structured-macro ac:name="widget"><ri:url ri:value="${HOME}guides/technical-quality/"/></ac:structured-macro><ac:plain-text-link-body><![CDATA[${HOME}glossary/#preening]]></ac:plain-text-link-body>`,
    found: ['1:57 moved', '1:158 alive'],
  },
  CSV: {
    text: `name,link\r\nA,${HOME}guides/quality/,x\r\n"B","${HOME}guides/introduction/#tracks, see ""${HOME}glossary/"""\r\n`,
    fixed: `name,link\r\nA,${HOME}guides/technical-quality/,x\r\n"B","${HOME}guides/introduction/#two-tracks, see ""${HOME}glossary/"""\r\n`,
    found: ['2:3 moved', '3:6 moved', '3:68 alive'],
  },
  'plain text': {
    text: `Read this (${HOME}guides/quality/). Or HTTP://Wiki.Example/guide/glossary/#snacking! Not https://wiki.example/other/ or https://interviews.example/stories/dan-na/.`,
    fixed: `Read this (${HOME}guides/technical-quality/). Or HTTP://Wiki.Example/guide/glossary/#snacking! Not https://wiki.example/other/ or https://interviews.example/stories/dan-na/.`,
    found: ['1:12 moved', '1:60 alive'],
  },
};

describe.each(Object.entries(FORMATS))('in %s', (_, { text, fixed, found }) => {
  const findings = checkLinks(text, index);

  it('every link is found where it stands', () => {
    expect(findings.map(({ line, column, verdict }) => `${line}:${column} ${verdict}`)).toEqual(
      found,
    );
    for (const { offset, written } of findings)
      expect(text.slice(offset, offset + written.length)).toBe(written);
  });

  it('a corrected copy differs in the links that moved and in nothing else', () => {
    expect(corrected(text, findings)).toBe(fixed);
  });

  it('a corrected copy has nothing left to correct', () => {
    const again = checkLinks(fixed, index);
    expect(again.map(({ verdict }) => verdict)).not.toContain('moved');
    expect(corrected(fixed, again)).toBe(fixed);
  });
});

describe('a guess that may be wrong', () => {
  it('is told and not written', () => {
    const text = `${HOME}guides/introduction/#management-or-not`;
    const findings = checkLinks(text, index);
    expect(findings[0]).toMatchObject({
      verdict: 'mistyped',
      sure: false,
      instead: `${HOME}stories/dan-na/#management-or-not`,
    });
    expect(corrected(text, findings)).toBe(text);
  });
});

describe('a copy of the guide', () => {
  it('is found by the addresses under it', () => {
    const texts = [
      'https://docs.corp/spg/guides/introduction/ and https://docs.corp/spg/stories/dan-na/',
      'https://one.corp/guides/introduction/',
    ];
    expect(copiesIn(texts, index)).toEqual({
      certain: ['docs.corp/spg/'],
      possible: ['one.corp/'],
    });
  });

  it('is certain where one link names a page and a place of ours', () => {
    expect(
      copiesIn(['https://docs.corp/spg/guides/introduction/#two-tracks'], index).certain,
    ).toEqual(['docs.corp/spg/']);
  });

  it('is never the site of the interviews', () => {
    const text =
      'https://interviews.example/stories/dan-na/ https://interviews.example/guides/introduction/';
    expect(copiesIn([text], index)).toEqual({ certain: [], possible: [] });
  });

  it.each([
    [
      'https://docs.corp/spg',
      'https://docs.corp/spg/guides/quality/',
      'https://docs.corp/spg/guides/technical-quality/',
    ],
    ['go/spg', 'Open go/spg/guides/quality.', 'Open go/spg/guides/technical-quality/.'],
    [
      'http://localhost:4321/',
      'http://localhost:4321/guides/quality/',
      'http://localhost:4321/guides/technical-quality/',
    ],
  ])('at %s keeps its own beginning', (site, text, fixed) => {
    expect(corrected(text, checkLinks(text, linkIndex(LIST, { sites: [site] })))).toBe(fixed);
  });
});

import { describe, expect, it } from 'vitest';
import { readBuiltPage } from '../../src/markdown/read-page.ts';

const HEAD =
  '<head><link rel="canonical" href="https://a.example/x/"><meta name="description" content="What it is"></head>';
const page = (main: string, head = HEAD) =>
  readBuiltPage(
    `<!doctype html><html>${head}<body><h2 id="outside">Out</h2><main>${main}</main></body></html>`,
  );

describe('a built page', () => {
  it('says its address, title and summary', () => {
    expect(page('<h1>Of  <em>all</em>\n things</h1>')).toMatchObject({
      canonical: 'https://a.example/x/',
      title: 'Of all things',
      description: 'What it is',
    });
  });

  it('may say none of them', () => {
    expect(page('Words', '')).toMatchObject({ title: '', description: '', listed: true });
    expect(page('Words', '')).not.toHaveProperty('canonical');
  });

  it('is not listed where it says so', () => {
    expect(
      page('Words', '<head><meta name="robots" content="noindex, follow"></head>').listed,
    ).toBe(false);
  });

  it('has a main part', () => {
    expect(() => readBuiltPage('<p>Words</p>')).toThrow('the page has no <main>');
  });
});

describe('a place of a built page', () => {
  it.each([
    {
      what: 'a heading',
      main: '<h2 id="a">One <i>two</i></h2>',
      places: [{ id: 'a', title: 'One two', isFigure: false }],
    },
    {
      what: 'a figure',
      main: '<figure id="a">x<figcaption>One</figcaption></figure>',
      places: [{ id: 'a', title: 'One', isFigure: true }],
    },
    {
      what: 'a term',
      main: '<div id="a" data-kind="term"><dt>One</dt><dd>Two</dd></div>',
      places: [{ id: 'a', title: 'One', isFigure: false }],
    },
    {
      what: 'a work',
      main: '<li id="a" data-kind="source">By <cite>One</cite></li>',
      places: [{ id: 'a', title: 'One', isFigure: false }],
    },
    { what: 'no heading without an id', main: '<h2>One</h2>', places: [] },
    { what: 'no label of the footnotes', main: '<h2 id="footnote-label">Notes</h2>', places: [] },
    { what: 'nothing else with an id', main: '<p id="a">One</p>', places: [] },
  ])('is $what', ({ main, places }) => {
    expect(page(main).places).toEqual(places);
  });
});

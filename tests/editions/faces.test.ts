import { describe, expect, it } from 'vitest';
import { withoutFaces, withPrintFaces } from '../../scripts/editions/faces.ts';

const FACE = '@font-face{font-family:Alegreya;src:url(/a.woff2);font-display:optional}';

describe('the faces of the whole book', () => {
  it('stand in it once, however many style sheets bring them', () => {
    const html = `<style>${FACE}p{}</style><style>@layer base{a{}}${FACE}</style>`;
    expect(withPrintFaces(html)).toBe(
      `<style>${FACE.replace('optional', 'block')}p{}</style><style>@layer base{a{}}</style>`,
    );
  });

  it('are waited for, also over a slow connection', () => {
    expect(
      withPrintFaces(`<style>${FACE}@layer base{:root[data-plain]{--text:Fallback}}</style>`),
    ).not.toMatch(/optional|data-plain/);
  });

  it('are left out of what it borrows from other pages', () => {
    expect(withoutFaces(`${FACE}\n${FACE}p{color:red}`)).toBe('\np{color:red}');
  });
});

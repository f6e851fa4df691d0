import { expect, test } from 'vitest';
import { withoutIdleStyles } from '../../scripts/trim-styles.ts';

const page = (css: string) => `<style>${css}</style><p class="x astro-aaa">Words</p>`;

test.each([
  ['a rule of a component that is there stays', '.x:where(.astro-aaa){color:red}', '.x:where(.astro-aaa){color:red}'],
  ['a rule of one that is not goes', '.y:where(.astro-bbb){color:red}', ''],
  ['a rule without a scope stays', 'p{margin:0}', 'p{margin:0}'],
  ['a list keeps its selectors that can match', '.x:where(.astro-aaa),.y:where(.astro-bbb){top:0}', '.x:where(.astro-aaa){top:0}'],
  ['a comma in brackets cuts nothing', ':is(h2,h3):where(.astro-aaa){top:0}', ':is(h2,h3):where(.astro-aaa){top:0}'],
  ['blocks are looked into', '@media print{.y:where(.astro-bbb){top:0}p{top:0}}', '@media print{p{top:0}}'],
  ['an empty query goes', '@media print{.y:where(.astro-bbb){top:0}}', ''],
  ['an empty layer keeps its place', '@layer components{.y:where(.astro-bbb){top:0}}', '@layer components;'],
  ['statements stay', '@layer reset,base;@layer base{p{top:0}}', '@layer reset,base;@layer base{p{top:0}}'],
  ['braces in quotes and comments close nothing', '.y:where(.astro-bbb):before{content:"}"}/* } */p{top:0}', '/* } */p{top:0}'],
  ['nested rules go with the rule around them', '.y:where(.astro-bbb){&:hover{top:0}}p{&:hover{top:0}}', 'p{&:hover{top:0}}'],
  ['faces and pages are no rules of a component', '@font-face{font-family:A}@page{margin:1mm}', '@font-face{font-family:A}@page{margin:1mm}'],
])('%s', (_, css, wanted) => {
  expect(withoutIdleStyles(page(css))).toBe(page(wanted));
});

test('a scope named only in the style itself is not on the page', () => {
  expect(withoutIdleStyles('<style>.astro-ccc{top:0}</style><style>.astro-ccc{left:0}</style>')).toBe('<style></style><style></style>');
});

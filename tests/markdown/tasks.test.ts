import { expect, it } from 'vitest';
import { tasks } from '../../src/markdown/tasks.ts';
import { html } from './rendering.ts';

const flat = (markdown: string) => html(markdown, tasks).replaceAll('\n', '');

it.each([
  { fact: 'an open box is a class', markdown: '- [ ] One', item: '<li class="task"> One</li>' },
  {
    fact: 'a ticked box is two classes',
    markdown: '- [x] One',
    item: '<li class="task done"> One</li>',
  },
  { fact: 'an item without a box stays as it is', markdown: '- One', item: '<li>One</li>' },
])('$fact', ({ markdown, item }) => {
  expect(flat(markdown)).toContain(item);
});

it('a list of tasks has no form controls', () => {
  expect(flat('- [ ] One\n- [x] Two\n\n  More words.\n\n  - [ ] Nested')).not.toContain('<input');
});

it('each box of nested lists is drawn in its own item', () => {
  expect(flat('- [x] Outer\n  - [ ] Inner')).toBe(
    '<ul class="contains-task-list"><li class="task done"> Outer<ul class="contains-task-list"><li class="task"> Inner</li></ul></li></ul>',
  );
});

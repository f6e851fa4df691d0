import { describe, expect, it } from 'vitest';
import { linesOf, reports } from '../reports.ts';
import { withProse } from '../sound-book.ts';

describe('an image', () => {
  reports([
    {
      fact: 'has a text alternative',
      book: withProse('![](../images/map.png)'),
      kind: 'image-alt',
      at: '![]',
      prints:
        'content/guides/scope.mdx:18:1 · image "../images/map.png" has no text alternative · say in the brackets what it shows: "![what it shows](…)"',
    },
    {
      fact: 'has more than spaces for a text alternative',
      book: withProse('![ ](../images/map.png)'),
      kind: 'image-alt',
      at: '![ ]',
      prints:
        'content/guides/scope.mdx:18:1 · image "../images/map.png" has no text alternative · say in the brackets what it shows: "![what it shows](…)"',
    },
    {
      fact: 'is led to the nearest in the book',
      book: withProse('See ![a map](../images/mop.png).'),
      kind: 'image-missing',
      at: '![a map]',
      prints:
        'content/guides/scope.mdx:18:5 · there is no image "../images/mop.png" · did you mean "../images/map.png"?',
    },
    {
      fact: 'is put into the book where none is near',
      book: withProse('![a tree](../images/an-old-oak-tree.jpg)'),
      kind: 'image-missing',
      at: '![a tree]',
      prints:
        'content/guides/scope.mdx:18:1 · there is no image "../images/an-old-oak-tree.jpg" · put it into content/images',
    },
    {
      fact: 'is looked for from the folder of its page',
      book: withProse('![a map](map.png)'),
      kind: 'image-missing',
      at: '![a map]',
      prints:
        'content/guides/scope.mdx:18:1 · there is no image "map.png" · did you mean "../images/map.png"?',
    },
    {
      fact: 'is not fetched from another host',
      book: withProse('![a map](https://example.org/map.png)'),
      kind: 'image-missing',
      at: '![a map]',
      prints:
        'content/guides/scope.mdx:18:1 · image "https://example.org/map.png" is on another host · put a copy that we may use into content/images',
    },
  ]);

  it('is sound where it lies in the book and says what it shows', () => {
    expect(linesOf(withProse('![a map](../images/map.png "Drawn in spring")'))).toEqual([]);
  });
});

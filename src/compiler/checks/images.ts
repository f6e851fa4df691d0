import { posix } from 'node:path';
import type { Image } from 'mdast';
import { visit } from 'unist-util-visit';
import { nearest } from '../../domain/nearest.ts';
import { isOutside } from '../../domain/permalink.ts';
import type { Problem } from '../../domain/problem.ts';
import { placeOf } from '../../markdown/place.ts';
import type { Check } from '../check.ts';

/** Every image lies in the book and has a text alternative. */
export const images: Check = ({ drafts, paths }) =>
  drafts.flatMap(({ file, tree }) => {
    const problems: Problem[] = [];
    visit(tree, 'image', (image: Image) => {
      const at = { file: file.path, ...placeOf(image) };
      if (!image.alt?.trim())
        problems.push({
          ...at,
          kind: 'image-alt',
          says: `image "${image.url}" has no text alternative`,
          mend: 'say in the brackets what it shows: "![what it shows](…)"',
        });
      const path = posix.join(posix.dirname(file.path), image.url);
      if (isOutside(image.url))
        problems.push({
          ...at,
          kind: 'image-missing',
          says: `image "${image.url}" is on another host`,
          mend: 'put a copy that we may use into content/images',
        });
      else if (!paths.has(path)) {
        const near = nearest(
          path,
          [...paths].filter((known) => known.startsWith('content/images/')),
        );
        problems.push({
          ...at,
          kind: 'image-missing',
          says: `there is no image "${image.url}"`,
          mend: near ? `did you mean "${posix.relative(posix.dirname(file.path), near)}"?` : 'put it into content/images',
        });
      }
    });
    return problems;
  });

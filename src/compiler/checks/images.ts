import { posix } from 'node:path';
import type { Image } from 'mdast';
import { visit } from 'unist-util-visit';
import { nearest } from '../../text/nearest.ts';
import { isOutside } from '../../urls/permalink.ts';
import type { Problem } from '../../problems/problem.ts';
import { placeOf } from '../../markdown/place.ts';
import type { Check } from '../check.ts';
import { placeOfFile } from '../file-place.ts';
import { IMAGES_FOLDER } from '../layout.ts';

/** Every image lies in the book, has a text alternative, and is shown by some page. */
export const images: Check = (manuscript) => [
  ...shownImages(manuscript),
  ...unusedImages(manuscript),
];

/** Images that no page shows. While files are broken it may be theirs that they are. */
const unusedImages: Check = ({ drafts, files, broken }) => {
  if (broken.size > 0) return [];
  const shown = new Set<string>();
  for (const { file, tree } of drafts) {
    visit(tree, 'image', ({ url }) => void shown.add(posix.join(posix.dirname(file.path), url)));
  }
  return files
    .filter(({ path, fault }) => !fault && placeOfFile(path).role === 'image' && !shown.has(path))
    .map(({ path }) => {
      const mend = `show it with "![what it shows](../images/${posix.basename(path)})", or delete the file`;
      return {
        file: path,
        line: 1,
        column: 1,
        kind: 'orphan',
        says: `no page shows "${posix.basename(path)}"`,
        mend,
      };
    });
};

const FOLDER = `content/${IMAGES_FOLDER}/`;

const shownImages: Check = ({ drafts, paths }) =>
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
      else if (posix.normalize(image.url) !== image.url && paths.has(path))
        problems.push({
          ...at,
          kind: 'image-missing',
          says: `the path "${image.url}" takes a detour`,
          mend: `write "${posix.normalize(image.url)}"`,
        });
      else if (!paths.has(path)) {
        const near = nearest(
          path,
          [...paths].filter((known) => known.startsWith(FOLDER)),
        );
        problems.push({
          ...at,
          kind: 'image-missing',
          says: `there is no image "${image.url}"`,
          mend: near
            ? `did you mean "${posix.relative(posix.dirname(file.path), near)}"?`
            : 'put it into content/images',
        });
      }
    });
    return problems;
  });

import { nearest } from '../../src/text/nearest.ts';
import type { SiteCheck } from './site-check.ts';

/** Every link inside the site arrives: the file is there, and so is the id. */
export const links: SiteCheck = ({ pages, files }, { base }) => {
  const idsOf = new Map(pages.map((page) => [page.address, new Set(page.ids)]));
  return pages.flatMap((page) =>
    page.elements.flatMap(({ tagName, properties }) => {
      const href = tagName === 'a' || tagName === 'link' ? properties.href : properties.src;
      if (typeof href !== 'string' || /^[a-z]+:/i.test(href)) return [];
      const [path = '', fragment] =
        (href.split('?')[0] ?? '').includes('#') || href.includes('#')
          ? splitHash(href)
          : [href.split('?')[0]];
      const address = path === '' ? page.address : withoutBase(path, base);
      const at = { file: page.file, line: 1, column: 1, kind: 'broken-link' };
      if (address === undefined)
        return [
          {
            ...at,
            says: `link "${href}" leaves the base "${base}"`,
            mend: 'make it with at() or permalink()',
          },
        ];
      const file = `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;
      if (!files.has(decodeURIComponent(file)))
        return [
          {
            ...at,
            says: `link "${href}" leads nowhere`,
            mend: `the nearest file is "${nearest(file, files) ?? 'none'}"`,
          },
        ];
      const ids = idsOf.get(address);
      if (!fragment || !ids || fragment.startsWith(':~:') || ids.has(decodeURIComponent(fragment)))
        return [];
      return [
        {
          ...at,
          says: `link "${href}": the page has no id "${fragment}"`,
          mend: `the nearest id is "${nearest(fragment, ids) ?? 'none'}"`,
        },
      ];
    }),
  );
};

function splitHash(href: string): [string, string | undefined] {
  const [before = '', fragment] = href.split('#');
  return [before.split('?')[0] ?? '', fragment];
}

/** The address below the base; undefined where it lies outside. */
function withoutBase(path: string, base: string): string | undefined {
  const root = base.replace(/\/$/, '');
  return path.startsWith(`${root}/`) ? path.slice(root.length) : undefined;
}

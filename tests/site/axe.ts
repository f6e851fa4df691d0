import { source } from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds on a page as it stands: each fault as its rule and the first elements it is on.
 * `rules` are the ids of the only ones to run.
 *
 * axe is put into the page by hand and kept there: `@axe-core/playwright` parses its half megabyte
 * anew for each run and opens a second page to gather the results of frames, of which the guide has
 * none; that takes five times as long.
 */
export async function axeFaults(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(`${source};0`);
  const options: RunOptions = {
    runOnly: rules ? { type: 'rule', values: [...rules] } : { type: 'tag', values: TAGS },
    resultTypes: ['violations'],
  };
  const { violations } = await page.evaluate(
    (run) =>
      (window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(
        run,
      ),
    options,
  );
  return violations.map(({ id, nodes }) => {
    const where = nodes.slice(0, 3).map((node) => node.target.join(' '));
    return `${id}: ${where.join(' | ')}`;
  });
}

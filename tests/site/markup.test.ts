import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { readSite } from '../../scripts/checks/built-page.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Ours to decide, and no fault of the markup: how long a title is, and how void elements and
    // whitespace are written.
    'long-title': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    // `tel:` is not used, and long numbers in prose are no telephone numbers.
    'tel-non-breaking': 'off',
    // A region with a label is what a box that scrolls needs to be.
    'prefer-native-element': 'off',
    'no-redundant-role': 'off',
    // The policy of each page forbids what this rule looks for, and scripts/checks/policy.ts reads
    // it.
    'require-sri': 'off',
    // Ids come from authors, who may write any word.
    'valid-id': ['error', { relaxed: true }],
  },
});

test('html-validate finds no error on any page', async () => {
  const { files, folder } = readSite('dist');
  const faults: string[] = [];
  for (const file of files) {
    if (!file.endsWith('.html')) continue;
    const report = await validator.validateString(readFileSync(join(folder, file), 'utf8'));
    for (const { messages } of report.results)
      for (const { ruleId, message, line, column } of messages)
        faults.push(`${file}:${line}:${column} ${ruleId}: ${message}`);
  }
  expect(faults).toEqual([]);
});

/** A stop after a space, whatever elements begin or end in between. */
const STRAY_SPACE =
  /[\p{L}\p{N})’”](?:<\/(?:a|cite|em|strong|span)>)*\s+(?:<(?:span|em)\b[^>]*>)*[.,;:](?=[\s<])/gu;

test('no page has a space before a comma, a colon or a full stop', () => {
  const faults = readSite('dist').pages.flatMap(({ address, html }) => {
    const prose = html.replaceAll(/<(script|style|pre|code|head)\b.*?<\/\1>/gs, 'code');
    return [...prose.matchAll(STRAY_SPACE)].map(
      ({ index }) => `${address} …${prose.slice(index - 30, index + 20)}…`,
    );
  });
  expect(faults).toEqual([]);
});

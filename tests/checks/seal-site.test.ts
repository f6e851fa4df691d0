import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { policyOf, sealed } from '../../scripts/seal-site.ts';

test('the policy names by hash the scripts and speculation rules that stand inline, and not the data', () => {
  const rules = '{"prerender":[]}';
  const page =
    `<html data-base="/"><meta charset="utf-8"><script>1</script><script type="speculationrules">${rules}</script>` +
    '<script type="application/ld+json">{}</script>';
  const scripts = /script-src ([^;]*)/.exec(policyOf(page))?.[1]?.split(' ');
  expect(scripts?.filter((source) => source.startsWith("'sha256-"))).toEqual(
    ['1', rules].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`),
  );
  expect(sealed(page)).toContain(
    '<meta charset="utf-8"><meta http-equiv="Content-Security-Policy"',
  );
});

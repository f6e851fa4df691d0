import { expect, test } from 'vitest';
import { policyOf, sealed } from '../../scripts/seal-site.ts';

test('the policy names what stands inline by hash, speculation rules among it, and data not', () => {
  const page = '<meta charset="utf-8"><script>1</script><script type="speculationrules">{}</script><script type="application/ld+json">{}</script>';
  const scripts = /script-src ([^;]*)/.exec(policyOf(page))?.[1]?.split(' ');
  expect(scripts?.filter((source) => source.startsWith("'sha256-"))).toEqual([
    "'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='",
    "'sha256-RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o='",
  ]);
  expect(sealed(page)).toContain('<meta charset="utf-8"><meta http-equiv="Content-Security-Policy"');
});

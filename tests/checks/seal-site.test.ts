import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { policyOf, sealed } from '../../scripts/seal-site.ts';
import { speculationRules } from '../../src/domain/speculation-rules.ts';

test.each(['/', '/team/guide/', "/it's(a)&b/"])(
  'under %s the policy names by hash what stands inline, and the speculation rules that a script adds, and data not',
  (base) => {
    const page = `<html data-base="${base.replaceAll('&', '&amp;').replaceAll("'", '&#x27;')}"><meta charset="utf-8"><script>1</script><script type="application/ld+json">{}</script>`;
    const scripts = /script-src ([^;]*)/.exec(policyOf(page))?.[1]?.split(' ');
    expect(scripts?.filter((source) => source.startsWith("'sha256-"))).toEqual(
      ['1', speculationRules(base)].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`),
    );
    expect(sealed(page)).toContain('<meta charset="utf-8"><meta http-equiv="Content-Security-Policy"');
  },
);

import { describe, expect, it } from 'vitest';
import { ownAddress } from '../../src/markdown/own-address.ts';
import { parseMdx } from '../../src/markdown/parse.ts';
import { DEFAULT_SITE_URL } from '../../src/settings.ts';

describe('ownAddress', () => {
  it('writes this build’s address into examples, and leaves running text alone', () => {
    const tree = parseMdx(
      `Text ${DEFAULT_SITE_URL} and \`${DEFAULT_SITE_URL}links.json\`.\n\n\`\`\`\nURL: ${DEFAULT_SITE_URL}$1 ${DEFAULT_SITE_URL}\n\`\`\`\n`,
    );
    ownAddress('https://wiki.example/guide/')(tree);
    const text = JSON.stringify(tree);
    expect(text).toContain('https://wiki.example/guide/links.json');
    expect(text).toContain('URL: https://wiki.example/guide/$1 https://wiki.example/guide/');
    expect(text.split(DEFAULT_SITE_URL)).toHaveLength(3);
  });
});

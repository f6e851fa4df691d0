import { describe, expect, it } from 'vitest';
import { ownAddress } from '../../src/markdown/own-address.ts';
import { parseMdx } from '../../src/markdown/parse.ts';

const WRITTEN = 'https://guide.example/';

describe('ownAddress', () => {
  it('writes this build’s address into examples, and leaves running text alone', () => {
    const tree = parseMdx(
      `Text ${WRITTEN} and \`${WRITTEN}links.json\`.\n\n\`\`\`\nURL: ${WRITTEN}$1 ${WRITTEN}\n\`\`\`\n`,
    );
    ownAddress({ written: WRITTEN, shown: 'https://wiki.example/guide/' })(tree);
    const text = JSON.stringify(tree);
    expect(text).toContain('https://wiki.example/guide/links.json');
    expect(text).toContain('URL: https://wiki.example/guide/$1 https://wiki.example/guide/');
    expect(text.split(WRITTEN)).toHaveLength(3);
  });
});

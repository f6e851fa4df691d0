import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeMissingIds } from '../../scripts/write-missing-ids.ts';

// Each compiles a book several times, or starts git: more than the default on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const PAGE = 'content/guides/working.mdx';
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'book-'));
  cpSync('tests/fixtures/moved-book', root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const bytesOf = (page: string) => readFileSync(join(root, page));
const original = readFileSync(join('tests/fixtures/moved-book', PAGE), 'utf8');
const bare = original.replaceAll(/ \{\/\* #(trail|begin) \*\/\}/g, '');

describe('a page', () => {
  test.each<[what: string, form: (text: string) => string]>([
    ['as it is', (text) => text],
    ['with line breaks of Windows', (text) => text.replaceAll('\n', '\r\n')],
    ['with mixed line breaks', (text) => text.replaceAll('\n\n', '\r\n\n')],
    [
      'with carriage returns alone in its body',
      (text) => text.replace(/(?<=\n---\n)[\s\S]*$/, (body) => body.replaceAll('\n', '\r')),
    ],
    [
      'with one carriage return alone in its body',
      (text) => text.replace('\n## Leave', '\r## Leave'),
    ],
    [
      'with one carriage return alone in its frontmatter',
      (text) => text.replace('\nsummary', ' # x\ry\nsummary'),
    ],
    ['with a byte order mark', (text) => `\uFEFF${text}`],
    ['without a break at its end', (text) => text.trimEnd()],
    ['that ends with a heading', (text) => `${text.trimEnd()}\n\n## Leave`],
    [
      'with tabs, no-break spaces and signs of two units',
      (text) => text.replace('## Leave a trail', '##\tLeave\u00A0a 🧭 trail \t '),
    ],
    [
      'with references and wiki links in a heading',
      (text) => text.replace('## Leave a trail', '## A&amp;B -- [[deciding|how]] &lt;x&gt; "so"'),
    ],
    ['with closing marks', (text) => text.replace('## Leave a trail', '## Leave a trail ##  ')],
    [
      'with a heading in a quotation',
      (text) => text.replace('## Leave a trail', '> ## Leave a trail'),
    ],
    [
      'with characters that are not normalized',
      (text) => text.replace('## Leave a trail', '## Cafe\u0301 \u200Btrail'),
    ],
  ])('%s changes by its ids alone', (_, form) => {
    const before = form(bare);
    writeFileSync(join(root, PAGE), before);
    const { lines, failed } = writeMissingIds(root);
    expect({ lines, failed }).toMatchObject({ failed: false });
    const after = bytesOf(PAGE).toString('utf8');
    const added =
      [...after.matchAll(/ \{\/\* #[a-z0-9-]+ \*\/\}/g)].length -
      [...before.matchAll(/ \{\/\* #[a-z0-9-]+ \*\/\}/g)].length;
    expect(added).toBe(lines.length);
    expect(added).toBeGreaterThanOrEqual(2);
    // Taken out again, the ids leave the bytes that were there.
    const taken = lines.map((line) => / \S*(#[a-z0-9-]+)$/.exec(line)![1]!);
    const restored = taken.reduce((text, id) => text.replace(` {/* ${id} */}`, ''), after);
    expect(Buffer.from(restored)).toEqual(Buffer.from(before));
    expect(writeMissingIds(root).lines).toEqual(['every heading has an id']);
    expect(
      readdirSync(join(root, 'content/guides')).filter((name) => name.startsWith('.')),
    ).toEqual([]);
  });

  test.each<[what: string, make: () => Uint8Array | string, says: string]>([
    [
      'in another encoding',
      () => Buffer.from(`${bare}\ncaf\xe9\n`, 'latin1'),
      'holds the byte E9, which is no UTF-8 there',
    ],
    [
      'whose last sign is cut in two',
      () => Buffer.concat([Buffer.from(bare), Buffer.of(0xc3)]),
      'holds the byte C3',
    ],
    ['in UTF-16', () => Buffer.from(`\uFEFF${bare}`, 'utf16le'), 'line 1 holds the byte FF'],
    [
      'with half of a surrogate pair',
      () => Buffer.concat([Buffer.from(bare), Buffer.of(0xed, 0xa0, 0x80)]),
      'holds the byte ED',
    ],
    [
      'whose body does not parse',
      () => bare.replace('People help', 'People <help'),
      'left as it is',
    ],
    [
      'with carriage returns alone',
      () => bare.replaceAll('\n', '\r'),
      'it does not begin with frontmatter',
    ],
    ['without frontmatter', () => `Words\n===\n\n## More\n`, 'it does not begin with frontmatter'],
  ])('%s is left as it is, by its name, and the others get their ids', (_, make, says) => {
    writeFileSync(join(root, PAGE), make());
    const before = bytesOf(PAGE);
    const other = 'content/guides/deciding.mdx';
    writeFileSync(
      join(root, other),
      readFileSync(join(root, other), 'utf8').replace(' {/* #patience */}', ''),
    );
    const { lines, failed } = writeMissingIds(root);
    expect(failed).toBe(true);
    expect(lines).toHaveLength(2);
    expect(lines.find((line) => line.startsWith(`${PAGE} · left as it is: `))).toContain(says);
    expect(lines.find((line) => line.startsWith(other))).toMatch(
      / has its published id again: #patience$/,
    );
    expect(bytesOf(PAGE)).toEqual(before);
  });
});

test('no id is written while the ledger does not read, which knows the published ones', () => {
  const ledger = join(root, 'content/permalinks.yaml');
  writeFileSync(ledger, `<<<<<<< HEAD\n${readFileSync(ledger, 'utf8')}`);
  writeFileSync(join(root, PAGE), bare);
  const { lines, failed } = writeMissingIds(root);
  expect(failed).toBe(true);
  expect(lines.at(-1)).toBe('no id was written');
  expect(bytesOf(PAGE).toString()).toBe(bare);
});

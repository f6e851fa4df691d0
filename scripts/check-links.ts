/**
 * `npm run check-links -- FILE… [--links links.json] [--site ADDRESS]… [--interwiki PREFIX]… [--fix] [--quiet] [--json]`:
 * finds every link into the guide in exported pages of a wiki and says of each whether it is alive, moved, gone or mistyped.
 * Exit 0 where all are alive, 1 where one is not, 2 where the command cannot be carried out.
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { checkLinks, copiesIn, corrected, isMendable, type LinkFinding } from '../src/domain/link-check.ts';
import { linkIndex } from '../src/domain/link-index.ts';
import type { LinkList } from '../src/schemas/link-list.ts';

const USAGE = 'npm run check-links -- FILE… [--links links.json] [--site ADDRESS]… [--interwiki PREFIX]… [--fix] [--quiet] [--json]';
const EXPORT = /\.(html?|mdx?|markdown|txt|csv|tsv|xml|wiki|mediawiki|rst|adoc|org)$/i;

try {
  process.exitCode = await run();
} catch (problem) {
  console.error((problem as Error).message);
  process.exitCode = 2;
}

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      links: { type: 'string', default: 'dist/links.json' },
      site: { type: 'string', multiple: true, default: [] },
      interwiki: { type: 'string', multiple: true },
      fix: { type: 'boolean', default: false },
      quiet: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  if (positionals.length === 0) throw new Error(`name the files to check: ${USAGE}`);
  const files = positionals.flatMap(filesAt).map((path) => ({ path, text: readText(path) }));
  const list = await readLinks(values.links);
  const where = { sites: values.site, ...(values.interwiki && { interwiki: values.interwiki }) };
  const texts = files.map(({ text }) => text);
  const copies = copiesIn(texts, linkIndex(list, where));
  const index = linkIndex(list, { ...where, sites: [...values.site, ...copies.certain] });

  const results = files.map(({ path, text }) => ({ path, text, findings: checkLinks(text, index) }));
  const all = results.flatMap(({ findings }) => findings);
  const bad = all.filter(({ verdict }) => verdict !== 'alive');
  if (values.json) {
    console.log(
      JSON.stringify(
        results.flatMap(({ path, findings }) => findings.map((finding) => ({ file: path, ...finding }))),
        null,
        2,
      ),
    );
  } else {
    for (const { path, findings } of results)
      for (const finding of findings) if (!values.quiet || finding.verdict !== 'alive') console.log(lineOf(path, finding));
    for (const home of copies.possible) console.log(`a link to ${home} may be one to a copy of the guide: if it is, add --site ${home}`);
    console.log(summary(all, files.length));
  }
  if (values.fix) for (const { path, text, findings } of results) fix(path, text, findings, values.json);
  return bad.length > 0 ? 1 : 0;
}

/** A file, or the exported pages in a folder. Throws where there is neither. */
function filesAt(path: string): string[] {
  if (!existsSync(path)) throw new Error(`there is no file "${path}": name an exported page, or a folder of them`);
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && EXPORT.test(item.name) && !/\.fixed\.[^.]+$/.test(item.name))
    .map((item) => join(item.parentPath, item.name))
    .sort();
}

/** A file as text, byte for byte. Throws where it is not UTF-8, since a copy of it would not be true. */
function readText(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch {
    throw new Error(`"${path}" is not UTF-8: save or export it as UTF-8`);
  }
}

/** The list of links from a file or a web address. Throws where it cannot be had or is something else. */
async function readLinks(where: string): Promise<LinkList> {
  if (!/^https?:/.test(where) && !existsSync(where))
    throw new Error(`there is no list of links "${where}": run npm run build, or name one with --links (the guide has it at /links.json)`);
  const text = /^https?:/.test(where) ? await (await fetch(where)).text() : readFileSync(where, 'utf8');
  try {
    const list = JSON.parse(text) as LinkList;
    if (Array.isArray(list.pages) && Array.isArray(list.redirects)) return list;
  } catch {}
  throw new Error(`"${where}" is no list of links: take the guide's own /links.json`);
}

function lineOf(path: string, finding: LinkFinding): string {
  const { line, column, verdict, written } = finding;
  return [`${path}:${line}:${column}`, verdict, written, mendOf(finding)].filter(Boolean).join(' · ');
}

function mendOf(finding: LinkFinding): string {
  switch (finding.verdict) {
    case 'alive':
      return '';
    case 'moved':
      return `now ${finding.instead}`;
    case 'gone':
      return finding.why;
    case 'mistyped':
      return finding.instead ? `${finding.sure ? 'write' : 'did you mean'} ${finding.instead}${finding.sure ? '' : '?'}` : 'nothing is near it';
  }
}

function summary(findings: readonly LinkFinding[], files: number): string {
  const count = (verdict: LinkFinding['verdict']) => findings.filter((finding) => finding.verdict === verdict).length;
  const parts = (['alive', 'moved', 'gone', 'mistyped'] as const).map((verdict) => `${count(verdict)} ${verdict}`);
  return `${findings.length} links into the guide in ${files} ${files === 1 ? 'file' : 'files'}: ${parts.join(', ')}`;
}

/** Writes the corrected copy beside a file, where there is something to correct. */
function fix(path: string, text: string, findings: readonly LinkFinding[], silent: boolean): void {
  const mended = findings.filter(isMendable).length;
  if (mended === 0) return;
  const ending = extname(path);
  const copy = `${path.slice(0, path.length - ending.length)}.fixed${ending}`;
  writeFileSync(copy, corrected(text, findings));
  if (!silent) console.log(`wrote ${copy} with ${mended} ${mended === 1 ? 'link' : 'links'} corrected`);
}

import { isMendable, type LinkFinding } from '../../src/links/link-check.ts';

/** What became of the links of one text. */
export interface CheckedSource {
  name: string;
  findings: readonly LinkFinding[];
}

const VERDICTS = ['alive', 'moved', 'gone', 'mistyped'] as const;
/** Longer comments are refused by GitHub. */
const LONGEST_COMMENT = 60_000;

/** A finding as one line: `page.html:12:34 · moved · the link · now the new one`. */
export function findingLine(name: string, finding: LinkFinding): string {
  const { line, column, verdict, link } = finding;
  const place = `${name}:${line}:${column}`;
  return [place, verdict, link, adviceOn(finding)].filter(Boolean).join(' · ');
}

/** What to do about a link; empty where it is alive. */
function adviceOn(finding: LinkFinding): string {
  switch (finding.verdict) {
    case 'alive':
      return '';
    case 'moved':
      return `now ${finding.instead}`;
    case 'gone':
      return finding.why;
    case 'mistyped':
      if (!finding.instead) return 'nothing is near it';
      return finding.sure ? `write ${finding.instead}` : `did you mean ${finding.instead}?`;
  }
}

/** How many links of each verdict there are, or that there is none. */
export function summary(checked: readonly CheckedSource[], sites: readonly string[]): string {
  const findings = checked.flatMap((source) => source.findings);
  const where = checked.length === 1 ? '1 file' : `${checked.length} files`;
  if (findings.length === 0)
    return `no link into the guide in ${where}: looked for ${sites.join(', ')}; name another address of it with --site`;
  const count = (verdict: LinkFinding['verdict']) =>
    findings.filter((finding) => finding.verdict === verdict).length;
  const counts = VERDICTS.map((verdict) => `${count(verdict)} ${verdict}`).join(', ');
  const links = findings.length === 1 ? '1 link' : `${findings.length} links`;
  return `${links} into the guide in ${where}: ${counts}`;
}

/** The findings for another program: a list of objects, without what only this one understands. */
export function asJson(checked: readonly CheckedSource[]): string {
  const rows = checked.flatMap(({ name, findings }) =>
    findings.map(({ mend: _, ...finding }, i) => ({
      file: name,
      ...finding,
      mendable: isMendable(findings[i]!),
    })),
  );
  return JSON.stringify(rows, null, 2);
}

/** The findings that need a hand as a comment in Markdown, not longer than a comment may be. */
export function asMarkdown(checked: readonly CheckedSource[], last: string): string {
  const rows = checked.flatMap(({ name, findings }) =>
    findings.filter(({ verdict }) => verdict !== 'alive').map((finding) => rowOf(name, finding)),
  );
  if (rows.length === 0) return `### Links into the field guide\n\n${last}\n`;
  const head = '| Where | What | Link | Mend |\n| --- | --- | --- | --- |\n';
  let length = 0;
  const shown = rows.filter((row) => (length += row.length) < LONGEST_COMMENT);
  const left = rows.length - shown.length;
  const rest = left > 0 ? `\n${left} more are in the log of the run.\n` : '';
  return `### Links into the field guide\n\n${last}\n\n${head}${shown.join('')}${rest}`;
}

function rowOf(name: string, finding: LinkFinding): string {
  const cells = [
    code(`${name}:${finding.line}`),
    finding.verdict,
    code(finding.link),
    finding.verdict === 'gone'
      ? plain(finding.why)
      : finding.instead
        ? code(finding.instead)
        : 'nothing is near it',
  ];
  return `| ${cells.join(' | ')} |\n`;
}

/** Code in a cell of a table, in which neither a bar nor a backtick can end it. */
function code(text: string): string {
  return `\`${text
    .replace(/`/g, "'")
    .replace(/\|/g, '\\|')
    .replace(/[\r\n]+/g, ' ')}\``;
}

function plain(text: string): string {
  return text.replace(/[\\|<>[\]`*_@#]/g, '\\$&').replace(/[\r\n]+/g, ' ');
}

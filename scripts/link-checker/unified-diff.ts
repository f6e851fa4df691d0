import { applyEdits, type Edit } from '../../src/links/mapped-text.ts';

/** Lines around a change. */
const CONTEXT = 3;

/** A run of changed lines: `lines` old ones from `start` (from 0) become `fresh`. */
interface Change {
  start: number;
  lines: number;
  fresh: string[];
}

/** What edits change, in the form that `patch` and `git apply` read; empty where there are none. */
export function unifiedDiff(name: string, text: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return '';
  const old = linesOf(text);
  const changes = changesOf(text, old, edits);
  const hunks = grouped(changes).map((group, i, all) => {
    const before = all.slice(0, i).flat();
    return hunkOf(
      group,
      old,
      before.reduce((sum, { lines, fresh }) => sum + fresh.length - lines, 0),
    );
  });
  return `--- a/${name}\n+++ b/${name}\n${hunks.join('')}`;
}

/** Lines with their ends. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Edits gathered by the lines they touch. */
function changesOf(text: string, old: readonly string[], edits: readonly Edit[]): Change[] {
  const starts: number[] = [];
  let at = 0;
  for (const line of old) {
    starts.push(at);
    at += line.length;
  }
  const lineAt = (offset: number) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const spans: { from: number; to: number; edits: Edit[] }[] = [];
  for (const edit of edits) {
    const from = lineAt(edit.from);
    const to = lineAt(Math.max(edit.from, edit.to - 1));
    const last = spans.at(-1);
    if (last && from <= last.to) {
      last.to = Math.max(last.to, to);
      last.edits.push(edit);
    } else spans.push({ from, to, edits: [edit] });
  }
  return spans.map(({ from, to, edits: own }) => {
    const offset = starts[from]!;
    const end = starts[to]! + old[to]!.length;
    const moved = own.map((edit) => ({ ...edit, from: edit.from - offset, to: edit.to - offset }));
    const fresh = linesOf(applyEdits(text.slice(offset, end), moved));
    return { start: from, lines: to - from + 1, fresh };
  });
}

/** Changes whose surroundings touch share a hunk. */
function grouped(changes: readonly Change[]): Change[][] {
  const groups: Change[][] = [];
  for (const change of changes) {
    const last = groups.at(-1)?.at(-1);
    if (last && change.start - (last.start + last.lines) <= CONTEXT * 2)
      groups.at(-1)!.push(change);
    else groups.push([change]);
  }
  return groups;
}

/** One hunk; `shift` is how many lines earlier hunks have added. */
function hunkOf(group: readonly Change[], old: readonly string[], shift: number): string {
  const first = Math.max(0, group[0]!.start - CONTEXT);
  const last = group.at(-1)!;
  const end = Math.min(old.length, last.start + last.lines + CONTEXT);
  const out: string[] = [];
  let at = first;
  let added = 0;
  for (const { start, lines, fresh } of group) {
    out.push(...old.slice(at, start).map((line) => marked(' ', line)));
    out.push(...old.slice(start, start + lines).map((line) => marked('-', line)));
    out.push(...fresh.map((line) => marked('+', line)));
    added += fresh.length - lines;
    at = start + lines;
  }
  out.push(...old.slice(at, end).map((line) => marked(' ', line)));
  const count = end - first;
  return `@@ -${first + 1},${count} +${first + 1 + shift},${count + added} @@\n${out.join('')}`;
}

function marked(sign: string, line: string): string {
  return line.endsWith('\n') ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`;
}

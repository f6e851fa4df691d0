import { visit } from 'unist-util-visit';
import type { Problem } from '../../problems/problem.ts';
import { readPlain } from '../../markdown/parse.ts';
import { placeOf } from '../../markdown/place.ts';
import type { Run } from '../../markdown/running-text.ts';
import type { Check } from '../check.ts';
import type { Draft } from '../draft.ts';
import { offsetOf, placeAt } from '../source-file.ts';
import { NEAR_MISSES, TELLTALE, type NearMiss } from './near-misses.ts';

type Finding = Pick<Problem, 'kind' | 'says' | 'mend'> & { at: number };

const IN_BODIES = NEAR_MISSES.filter(({ sheetsOnly }) => !sheetsOnly);
const IN_SHEETS = NEAR_MISSES.filter(({ inSheets }) => inSheets);

/**
 * No mark of Markdown, of a link or of a footnote stayed text: what its author meant as markup is
 * markup, in bodies, terms and templates.
 */
export const leftovers: Check = ({ drafts }) =>
  drafts.flatMap((draft) => [...inBody(draft), ...inSheets(draft)]);

function inBody({ file, entry, runs, bodyAt, locate, tree }: Draft): Problem[] {
  const notes = new Set<string>();
  visit(tree, 'footnoteDefinition', ({ identifier }) => void notes.add(identifier));
  const findings = runs.flatMap((run) => findingsIn(run, IN_BODIES, notes));
  const problems = findings.map(({ at, ...finding }) => {
    const place = entry.kind === 'term' ? locate(['more']) : placeAt(file.text, bodyAt + at);
    return { file: file.path, ...place, ...finding };
  });
  return oncePerLine(problems);
}

/**
 * What opens and what closes are two ends of one fault: of those with one mend the first on a line
 * is enough.
 */
function oncePerLine(problems: readonly Problem[]): Problem[] {
  return problems.filter(
    ({ line, mend }, index) =>
      problems.findIndex((other) => other.line === line && other.mend === mend) === index,
  );
}

/** In templates, `[[…]]` and the like are the reader's to fill in. */
function inSheets({ file, tree }: Draft): Problem[] {
  const problems: Problem[] = [];
  visit(tree, 'code', (code) => {
    if (code.lang !== 'template') return;
    const { line, column } = placeOf(code);
    const { runs, tree: sheet } = readPlain(code.value);
    const placed = (at: number) => {
      const inside = placeAt(code.value, at);
      return { file: file.path, line: line + inside.line, column: column - 1 + inside.column };
    };
    for (const run of runs)
      for (const { at, ...finding } of findingsIn(run, IN_SHEETS, new Set()))
        problems.push({ ...placed(at), ...finding });
    visit(sheet, 'code', (inner) => {
      if (
        inner.position?.start.column !== undefined &&
        !/^\s*(`{3}|~{3})/.test(code.value.split('\n')[placeOf(inner).line - 1]!)
      ) {
        const at = placed(offsetOf(code.value, placeOf(inner)));
        const mend = 'indent it by fewer than four spaces, or put it into a fence of its own';
        problems.push({
          ...at,
          kind: 'markup-left',
          says: `"${inner.value.split('\n')[0]!.slice(0, 40)}" is code, as it is indented by four spaces`,
          mend,
        });
      }
    });
  });
  return oncePerLine(problems);
}

/** What is left in a run, each place once: the first row that fits holds. */
function findingsIn(run: Run, misses: readonly NearMiss[], notes: ReadonlySet<string>): Finding[] {
  if (!TELLTALE.test(run.text) && !(run.itemColumn !== undefined && run.text.includes('\n')))
    return [];
  // A letter before it keeps what stands behind other markup from looking like the beginning of a
  // line.
  const lead = run.attached ? 'x' : '';
  const taken: [from: number, to: number][] = [];
  return misses.flatMap(({ pattern, kind, where, unless, says, mend }) => {
    if (where === 'item' && run.itemColumn === undefined) return [];
    if (where === 'paragraph' && run.block !== 'paragraph') return [];
    return [...`${lead}${run.text}`.matchAll(pattern)].flatMap((match): Finding[] => {
      const [whole] = match;
      const from = match.index - lead.length;
      const quoted = whole.trim().slice(0, 60);
      if (
        unless?.(match, { ...run, text: lead + run.text, notes, first: run.first && from === 0 }) ||
        taken.some(([start, end]) => from < end && start < from + whole.length)
      )
        return [];
      taken.push([from, from + whole.length]);
      const at = run.at + from + whole.length - whole.trimStart().length;
      return [{ at, kind, says: says(quoted), mend: mend(quoted) }];
    });
  });
}

/**
 * Ledgers as they were written before a record was one line: releases as blocks of addresses under
 * a seal, moves over three lines, and the order of the lines as the order in time. Commits from
 * then hold that form, and what they promised counts as well.
 */

/**
 * What stands only in ledgers of the older form, or of records that somebody wrote over several
 * lines.
 */
const OLDER = /^ {2}(addresses|seal|from|to|at|why|after):/m;

/** A change of an address as today's ledger has it. */
const CHANGE = /^- \{ (?:moved|gone|back): \S+, (?:from|at): ([^\s,]+)/;

const ADDRESS = /^ {4}(\/\S*): (?:\{ title: (".*"), sketch: (".*") \}|\[(".*"), (".*")\])$/;

/** Fields of a record besides the one it begins with, by that one. */
const FIELDS: Record<string, readonly string[]> = {
  moved: ['from', 'to'],
  gone: ['at', 'why'],
  back: ['at'],
};

/**
 * A ledger's text with each record on one line. A text of today's form, and lines that are of
 * neither, stay as they are.
 */
export function upgradedLedger(text: string): string {
  if (!OLDER.test(text)) return text;
  const lines: string[] = [];
  const seen = new Map<string, number>();
  let day = '';
  let open: { kind: string; fields: string[]; at: string } | undefined;
  for (const line of text.split(/\r\n|\n|\r/)) {
    const [, kind = '', on = ''] = /^- (released|moved|gone|back): (\S+)$/.exec(line) ?? [];
    const [, href, title, sketch, older, olderSketch] = ADDRESS.exec(line) ?? [];
    const [, name = '', value = ''] = /^ {2}([a-z]+): (.*)$/.exec(line) ?? [];
    if (kind === 'released') day = on;
    else if (kind) open = { kind, fields: [`${kind}: ${on}`], at: '' };
    else if (href)
      lines.push(
        `- { released: ${day}, at: ${href}, title: ${title ?? older}, sketch: ${sketch ?? olderSketch} }`,
      );
    else if (open && FIELDS[open.kind]?.includes(name)) {
      open.fields.push(`${name}: ${value}`);
      if (name !== 'to' && name !== 'why') open.at = value;
      if (open.fields.length <= FIELDS[open.kind]!.length) continue;
      const before = seen.get(open.at) ?? 0;
      seen.set(open.at, before + 1);
      lines.push(
        `- { ${[...open.fields, ...(before > 0 ? [`after: ${before}`] : [])].join(', ')} }`,
      );
      open = undefined;
    } else if (!OLDER.test(line)) {
      const changed = CHANGE.exec(line)?.[1];
      if (changed) seen.set(changed, (seen.get(changed) ?? 0) + 1);
      lines.push(line);
    }
  }
  return lines.join('\n');
}

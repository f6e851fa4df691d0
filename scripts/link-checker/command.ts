import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { checkLinks, copiesIn, corrections, isMendable } from '../../src/links/link-check.ts';
import { linkIndex, type LinkIndex } from '../../src/links/link-index.ts';
import { atomicWrite } from '../atomic-write.ts';
import { readLinkList } from './read-link-list.ts';
import { copyOf, readBytes, readSources, type Skipped, type Source } from './read-sources.ts';
import { asJson, asMarkdown, findingLine, summary, type CheckedSource } from './report.ts';
import { unifiedDiff } from './unified-diff.ts';

/** What the command is where it was started. */
export interface Command {
  /** How a person starts it: `npm run check-links --`. */
  name: string;
  /** The guide's list of addresses where none is named: a file or a web address. */
  links: string;
  /** What to do where that list is missing. */
  missing: string;
  /** The file that holds the command itself, which is no page. */
  self?: string;
}

const OPTIONS = {
  index: { type: 'string' },
  links: { type: 'string' },
  site: { type: 'string', multiple: true, default: [] as string[] },
  interwiki: { type: 'string', multiple: true },
  fix: { type: 'boolean', default: false },
  'in-place': { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  diff: { type: 'boolean', default: false },
  quiet: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  markdown: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

type Options = ReturnType<typeof parse>['values'];

/** Standard input as an argument. */
const STDIN = '-';

/**
 * Checks the links of files, folders and archives. The exit code is 0 where every link is alive,
 * 1 where one has moved, is gone or mistyped, 2 where something could not be read or done.
 */
export async function checkLinksCommand(
  args: readonly string[],
  command: Command,
): Promise<number> {
  try {
    const { values, positionals } = parse(args);
    if (values.help) {
      console.log(usage(command));
      return 0;
    }
    if (positionals.length === 0)
      throw new Error(`name the files to check: ${command.name} FILE…, or - for what is piped in`);
    return await check(positionals, values, command);
  } catch (problem) {
    console.error(sentenceOf(problem, command));
    return 2;
  }
}

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
}

function sentenceOf(problem: unknown, { name }: Command): string {
  const { code, message } = problem as NodeJS.ErrnoException;
  if (!code?.startsWith('ERR_PARSE_ARGS')) return message;
  return `${message.split('. ')[0]}: ${name} --help lists the options`;
}

async function check(
  paths: readonly string[],
  options: Options,
  command: Command,
): Promise<number> {
  const where = options.index ?? options.links ?? command.links;
  const list = await readLinkList(where, command.missing);
  const beside = /^https?:/i.test(where) ? [where.replace(/links\.json([?#].*)?$/, '')] : [];
  const sites = [...options.site, ...beside];
  const whereabouts = { sites, ...(options.interwiki && { interwiki: options.interwiki }) };
  const piped = paths.includes(STDIN) ? readFileSync(0) : undefined;
  const inputs = () => readAll(paths, piped, command.self);
  const copies = copiesIn(textsOf(inputs()), linkIndex(list, whereabouts));
  const index = linkIndex(list, { ...whereabouts, sites: [...sites, ...copies.certain] });
  const lookedFor = [...new Set([list.site, ...sites, ...copies.certain])];
  const run = startRun(options, index, lookedFor);
  for (const input of inputs()) run.take(input);
  const hints = copies.possible.map(
    (home) => `a link to ${home} may be one to a copy of the guide: if it is, add --site ${home}`,
  );
  return run.end(hints);
}

function* readAll(
  paths: readonly string[],
  piped: Uint8Array | undefined,
  self: string | undefined,
): Generator<Source | Skipped> {
  for (const path of paths) {
    if (path === STDIN) yield* readBytes('(standard input)', piped!, { named: true, depth: 0 });
    else yield* readSources(path, self);
  }
}

function* textsOf(inputs: Iterable<Source | Skipped>): Generator<string> {
  for (const input of inputs) if (input.is === 'text') yield input.text;
}

interface Run {
  /** Checks a text, or says that it was passed over. */
  take(input: Source | Skipped): void;
  /** Says what there is to say at the end, and gives the exit code. */
  end(hints: readonly string[]): number;
}

/**
 * One run over all texts. What is asked for goes to standard output, what went wrong to standard
 * error.
 */
function startRun(options: Options, index: LinkIndex, sites: readonly string[]): Run {
  const checked: CheckedSource[] = [];
  const failures: string[] = [];
  const asText = !options.json && !options.markdown && !options['dry-run'] && !options.diff;
  const fail = (line: string) => failures.push(line) && console.error(line);
  const take = (input: Source | Skipped) => {
    if (input.is === 'skipped') {
      const line = `skipped ${input.name} · ${input.why}`;
      if (input.counts) fail(line);
      else console.error(line);
      return;
    }
    const findings = checkLinks(input.text, index);
    checked.push({ name: input.name, findings });
    if (asText && !writesToOutput(input, options))
      for (const finding of findings)
        if (!options.quiet || finding.verdict !== 'alive')
          console.log(findingLine(input.name, finding));
    const failure = mend(input, findings, options);
    if (failure) fail(failure);
  };
  const end = (hints: readonly string[]) => {
    const piped = checked.some(({ name }) => writesToOutput({ name }, options));
    const last = checked.length === 0 ? 'nothing was read' : summary(checked, sites);
    if (options.json) console.log(asJson(checked));
    else if (options.markdown) console.log(asMarkdown(checked, last));
    const say = asText && !piped ? console.log : console.error;
    for (const line of hints) say(line);
    say(last);
    const bad = checked.some(({ findings }) => findings.some(({ verdict }) => verdict !== 'alive'));
    if (bad) return 1;
    return failures.length > 0 || checked.length === 0 ? 2 : 0;
  };
  return { take, end };
}

/** Corrected standard input goes to standard output, which then holds nothing else. */
function writesToOutput({ name }: { name: string }, options: Options): boolean {
  return name === '(standard input)' && (options.fix || options['in-place']) && !options['dry-run'];
}

/** Writes what can be mended, or shows it. Returns what went wrong. */
function mend(
  source: Source,
  findings: CheckedSource['findings'],
  options: Options,
): string | undefined {
  const edits = corrections(findings);
  if (options['dry-run'] || options.diff) {
    process.stdout.write(unifiedDiff(source.name, source.text, edits));
    return undefined;
  }
  if (!options.fix && !options['in-place']) return undefined;
  const bytes = source.encode(edits);
  if (writesToOutput(source, options)) {
    process.stdout.write(bytes ?? source.encode([])!);
    return bytes
      ? undefined
      : `left ${source.name} · ${source.charset} lacks a letter of the new address`;
  }
  if (edits.length === 0) return undefined;
  if (!source.path)
    return `left ${source.name} · inside an archive: unpack it to have its links corrected`;
  if (!bytes) return `left ${source.name} · ${source.charset} lacks a letter of the new address`;
  const target = options['in-place'] ? source.path : copyOf(source.path);
  return write(target, bytes, { options, links: findings.filter(isMendable).length });
}

function write(
  target: string,
  bytes: Uint8Array,
  { options, links }: { options: Options; links: number },
): string | undefined {
  try {
    const isCopy = !options['in-place'];
    if (isCopy && existsSync(target) && !readFileSync(target).equals(bytes))
      return `left ${target} · it is there already and differs: move it away, or say --in-place`;
    atomicWrite(target, bytes);
  } catch (problem) {
    return `left ${target} · it can't be written: ${(problem as Error).message}`;
  }
  const words = `wrote ${target} with ${links} ${links === 1 ? 'link' : 'links'} corrected`;
  if (options.json || options.markdown) console.error(words);
  else console.log(words);
  return undefined;
}

function usage({ name, links }: Command): string {
  return `${name} FILE… [OPTION…]

Finds every link into the guide in files, folders, archives (.zip, .docx, .gz) and, by the name -, in
what is piped in, and says of each whether it is alive, moved, gone or mistyped.

  --index FILE        the guide's list of addresses, a file or a web address (${links})
  --site ADDRESS      another address at which the guide can be reached, as go/fieldguide; repeatable
  --interwiki PREFIX  the prefix of the guide in your wiki, where it isn't fieldguide; repeatable
  --fix               write a corrected copy beside each file that needs one: page.fixed.html
  --in-place          correct the files themselves
  --dry-run, --diff   show what would be corrected, as a patch, and write nothing
  --quiet             leave out what is alive
  --json, --markdown  print the findings for a program, or for a comment

Exit codes: 0 every link is alive (or there is none), 1 a link has moved, is gone or mistyped,
2 something could not be read or written, or nothing was read.`;
}

import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { nearest } from '../src/text/nearest.ts';
import { UserError } from '../src/problems/user-error.ts';

/** The highest number of a port. */
const LAST_PORT = 65535;

/**
 * Reads the options of a command, each "boolean" or "string". Throws a UserError for one it doesn't
 * know, with the nearest it knows, and for words that are no option.
 */
export function readOptions(
  args: readonly string[],
  options: Readonly<Record<string, 'boolean' | 'string'>>,
): Record<string, string | boolean | undefined> {
  const config: ParseArgsOptionsConfig = Object.fromEntries(
    Object.entries(options).map(([name, type]) => [name, { type }]),
  );
  const { values, tokens } = parseArgs({
    args: [...args],
    options: config,
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const known = Object.keys(options).map((name) => `--${name}`);
  for (const token of tokens) {
    if (token.kind === 'positional')
      throw new UserError(`"${token.value}" is no option: ${offer(known)}`);
    if (token.kind !== 'option') continue;
    const type = options[token.name];
    if (!type)
      throw new UserError(
        `unknown option "${token.rawName}": ${did(token.rawName, known)}${offer(known)}`,
      );
    if (type === 'boolean' && token.value !== undefined)
      throw new UserError(`option "${token.rawName}" takes no value: leave "${token.value}" out`);
    if (type === 'string' && !token.value)
      throw new UserError(`option "${token.rawName}" wants a value: ${token.rawName}=…`);
  }
  return values as Record<string, string | boolean | undefined>;
}

/**
 * The port that is asked for, by an option or the variable PORT, or the usual one. Throws a
 * UserError where it is no number of a port.
 */
export function portOf(
  option: string | boolean | undefined,
  variable: string | undefined,
  usual: number,
): number {
  const [name, text] = typeof option === 'string' ? ['--port', option] : ['PORT', variable];
  if (text === undefined || text === '') return usual;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (port <= LAST_PORT) return port;
  throw new UserError(`${name} is "${text}": give the number of a port, from 1 to ${LAST_PORT}`);
}

function did(given: string, known: readonly string[]): string {
  const meant = nearest(given, known);
  return meant ? `did you mean "${meant}"? ` : '';
}

function offer(known: readonly string[]): string {
  return known.length > 0 ? `it takes ${known.join(', ')}` : 'it takes none';
}

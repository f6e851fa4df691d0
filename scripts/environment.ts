import process from 'node:process';
import lists from './environment.json' with { type: 'json' };

/** Variables by name, as a process has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What a program needs to run at all on this system (search path, home, folder for temporary
 * files), with time zone and locale set. Everything else is left out: Vite and Astro put any
 * variable they find into `import.meta.env`, and Node, git and others obey dozens.
 */
export function systemEnvironment(env: Environment = process.env): Record<string, string> {
  return { ...allowed(env, lists.system), ...lists.fixed };
}

/**
 * The variables of an allow-list; Windows writes `Path`, proxies are written in small letters too.
 */
function allowed(env: Environment, names: readonly string[]): Record<string, string> {
  const known = new Set(names);
  const kept = Object.entries(env).filter(([name]) => known.has(name.toUpperCase()));
  return Object.fromEntries(
    kept.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

import { say } from './notice.ts';

/**
 * What is between the quotes of the `import()` in a function's text; the bundler leaves it as
 * written (astro.config.mjs).
 */
const SPECIFIER = /import\(.*?(["'`])(.+?)\1/;
/** After this long the reader is told that a part is slow, in milliseconds. */
const SLOW = 8000;

/**
 * A part of the page that is loaded when it is first needed. Calling it loads the part, hands it to
 * `use`, and resolves to whether that went well; it never rejects. Where the part doesn't come,
 * `instead` does without it (follows the plain link); where there is no such way, a sentence says
 * so. `name` begins that sentence; a part without a name fails quietly.
 *
 * A failure is not kept: the next call tries again. Firefox, Safari and older Chromium remember a
 * module that failed, for as long as the page is open, but by its address: so each new try has a
 * query of its own.
 */
export function lazy<T>(
  name: string,
  load: () => Promise<T>,
): (use: (part: T) => unknown, instead?: () => void) => Promise<boolean> {
  let failures = 0;
  return async (use, instead) => {
    const slow = setTimeout(tell, SLOW, 'is still loading.');
    try {
      const again = () =>
        import(/* @vite-ignore */ `${SPECIFIER.exec(String(load))![2]!}?${failures}`) as Promise<T>;
      const part = await (failures ? again() : load()).catch((error: unknown) => {
        failures += 1;
        throw error;
      });
      await use(part);
      return true;
    } catch {
      if (instead) instead();
      else tell('did not load. Try again, or reload.');
      return false;
    } finally {
      clearTimeout(slow);
    }
  };

  function tell(what: string): void {
    if (name) say(`${name} ${what}`);
  }
}

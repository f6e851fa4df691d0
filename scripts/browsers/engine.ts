import { spawnSync } from 'node:child_process';
import { installPackages } from '../debian-package.ts';

/** A key of the keyboard, as the DOM names it. */
export type Key = 'Escape' | 'Enter' | 'ArrowDown' | 'ArrowRight' | 'Control';

/**
 * A running browser as a reader's tasks need it, the same for every engine. Its window is 1280 by
 * 900 pixels.
 */
export interface Engine {
  /** Name and version, for the table. */
  name: string;
  /** Opens an address, and waits until it is loaded. Rejects where nothing answers. */
  goTo(url: string): Promise<void>;
  /** Value of an expression in the page; a promise is awaited. */
  ask<T>(expression: string): Promise<T>;
  /** Presses the first element of a CSS selector with the mouse. */
  click(selector: string): Promise<void>;
  /** Types on the keyboard, wherever the focus is. */
  type(text: string): Promise<void>;
  /** Presses a key, with Control held down where `control` says so. */
  press(key: Key | string, control?: boolean): Promise<void>;
  /** The page as it would be printed: the bytes of a PDF. */
  print(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/**
 * Path of the first of these programs that is there, installed from Debian packages where we may.
 * Throws one line that says how to get it.
 */
export function program(names: readonly string[], packages: readonly string[]): string {
  const path = found(names) ?? (installPackages(...packages) ? found(names) : undefined);
  if (!path)
    throw new Error(`no ${names[0]}: install it (Debian: apt-get install ${packages.join(' ')})`);
  return path;
}

function found(names: readonly string[]): string | undefined {
  return names
    .map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim())
    .find(Boolean);
}

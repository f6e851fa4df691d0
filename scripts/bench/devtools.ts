import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { findBrowser } from '../find-browser.ts';

/** An answer of the DevTools protocol: whatever the method says. */
type Answer = Record<string, unknown>;

/**
 * A Chromium driven by its own DevTools protocol: the drivers the tests use switch off rendering
 * ahead, which is among what is measured here.
 */
export interface Devtools {
  /** Sends a command, to a target where a session is named. Throws what the browser answers. */
  send(method: string, parameters?: object, session?: string): Promise<Answer>;
  close(): Promise<void>;
}

/**
 * Starts a headless Chromium with a profile of its own. Throws where none is found, or it doesn't
 * start.
 */
export async function startDevtools(): Promise<Devtools> {
  const profile = mkdtempSync(join(tmpdir(), 'field-guide-bench-'));
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
  ];
  const browser = spawn(
    findBrowser(),
    [...flags, `--user-data-dir=${profile}`, '--remote-debugging-port=0', 'about:blank'],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const socket = new WebSocket(await addressOf(browser));
  await new Promise((done, fail) => ((socket.onopen = done), (socket.onerror = fail)));
  const waiting = new Map<
    number,
    (message: { result?: Answer; error?: { message: string } }) => void
  >();
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data)) as {
      id?: number;
      result?: Answer;
      error?: { message: string };
    };
    if (message.id !== undefined) waiting.get(message.id)?.(message);
  };
  let last = 0;
  return {
    send: (method, params = {}, sessionId) =>
      new Promise((done, fail) => {
        const id = (last += 1);
        waiting.set(id, ({ result, error }) => {
          waiting.delete(id);
          if (error) fail(new Error(`${method}: ${error.message}`));
          else done(result ?? {});
        });
        socket.send(JSON.stringify({ id, method, params, sessionId }));
      }),
    close: async () => {
      socket.close();
      const ended = new Promise((done) => browser.once('exit', done));
      browser.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** The address on which the browser listens, which it says on its error stream. */
async function addressOf(browser: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: browser.stderr! })) {
    const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (address) return address;
  }
  throw new Error('the browser ended before it said where it listens');
}

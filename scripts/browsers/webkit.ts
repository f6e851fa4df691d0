import { spawn } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { program, type Engine } from './engine.ts';

const PORT = 4790;
const PACKAGES = ['webkit2gtk-driver', 'gir1.2-webkit2-4.1', 'gjs', 'xvfb', 'xauth'];
const DISPLAY = ['-a', '-s', '-screen 0 1400x1000x24'];
const ENVIRONMENT = {
  ...process.env,
  GDK_BACKEND: 'x11',
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  LIBGL_ALWAYS_SOFTWARE: '1',
};
/** Keys that are no characters, as WebDriver writes them. */
const KEYS: Record<string, string> = {
  Escape: '\uE00C',
  Enter: '\uE007',
  ArrowDown: '\uE015',
  ArrowRight: '\uE014',
  Control: '\uE009',
};

/**
 * Starts WebKitGTK and speaks WebDriver to it: no package drives it. It draws on a display of its
 * own, since it knows no headless mode. Throws where it is not installed.
 */
export async function startWebKit(): Promise<Engine> {
  const path = program(['WebKitWebDriver'], PACKAGES);
  const [binary] = globSync('/usr/{lib,libexec}/**/webkit2gtk-4.1/MiniBrowser');
  if (!binary)
    throw new Error(
      `no MiniBrowser beside WebKitWebDriver: install it (Debian: apt-get install ${PACKAGES.join(' ')})`,
    );
  const driver = spawn(program(['xvfb-run'], PACKAGES), [...DISPLAY, path, `--port=${PORT}`], {
    stdio: 'ignore',
    detached: true,
    env: ENVIRONMENT,
  });
  const capabilities = {
    alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
  };
  const { sessionId, capabilities: got } = await patiently(() =>
    call<Session>('POST', '/session', { capabilities }),
  );
  const session = <T>(method: string, rest: string, body?: object) =>
    call<T>(method, `/session/${sessionId}${rest}`, body);
  const act = (actions: object[]) =>
    session('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  await session('POST', '/window/rect', { width: 1280, height: 900 });
  return {
    name: `WebKitGTK ${got.browserVersion}`,
    goTo: async (url) => void (await session('POST', '/url', { url })),
    ask: async <T>(expression: string) => {
      const script = `const done = arguments[0]; Promise.resolve(${expression}).then((value) => done({ value }), (error) => done({ error: String(error) }))`;
      const { value, error } = await session<{ value: T; error?: string }>(
        'POST',
        '/execute/async',
        { script, args: [] },
      );
      if (error) throw new Error(error);
      return value;
    },
    click: async (selector) => {
      const element = await session<Record<string, string>>('POST', '/element', {
        using: 'css selector',
        value: selector,
      });
      await session('POST', `/element/${Object.values(element)[0]}/click`, {});
    },
    type: async (text) => void (await act([...text].flatMap(stroke))),
    press: async (key, control) =>
      void (await act(control ? [down('Control'), ...stroke(key), up('Control')] : stroke(key))),
    print: async () => printed(await session<string>('GET', '/url')),
    close: async () => {
      await session('DELETE', '');
      process.kill(-driver.pid!);
    },
  };
}

/** What WebKitGTK prints of an address. */
async function printed(address: string): Promise<Uint8Array> {
  const gjs = program(['gjs'], PACKAGES);
  const folder = mkdtempSync(join(tmpdir(), 'field-guide-print-'));
  try {
    const file = join(folder, 'page.pdf');
    const printing = spawn(
      'xvfb-run',
      [...DISPLAY, gjs, '-m', join(import.meta.dirname, 'print-in-webkit.mjs'), address, file],
      { env: ENVIRONMENT },
    );
    const status = await new Promise((done) => printing.on('exit', done));
    if (status !== 0) throw new Error('WebKitGTK could not print the page');
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Session {
  sessionId: string;
  capabilities: { browserVersion: string };
}

const down = (key: string) => ({ type: 'keyDown', value: KEYS[key] ?? key });
const up = (key: string) => ({ type: 'keyUp', value: KEYS[key] ?? key });
const stroke = (key: string) => [down(key), up(key)];

async function call<T>(method: string, path: string, body?: object): Promise<T> {
  const response = await fetch(`http://127.0.0.1:${PORT}${path}`, {
    method,
    ...(body && { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
  if (value?.error) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

/** Tries again while the driver is starting. */
async function patiently<T>(attempt: () => Promise<T>): Promise<T> {
  for (let left = 60; ; left -= 1) {
    try {
      return await attempt();
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((done) => setTimeout(done, 250));
    }
  }
}

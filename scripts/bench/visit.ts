import type { Devtools } from './devtools.ts';
import { SLOW } from './slow-site.ts';

/** A page open in a browser context of its own, with an empty cache. */
export interface Visit {
  /** The value of an expression on the page; a promise is waited for. */
  ask<T>(expression: string): Promise<T>;
  goTo(url: string): Promise<void>;
  /** Slows down network and processor as DevTools does. */
  throttle(): Promise<void>;
  /** Moves the pointer to the middle of what a selector finds. */
  pointAt(selector: string): Promise<void>;
  /** Presses the pointer there and lets it go. */
  press(): Promise<void>;
  /** Goes over to the page that has taken this one's place, as a page rendered ahead does. */
  follow(url: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens a blank page. */
export async function openVisit({ send }: Devtools, width = 1280): Promise<Visit> {
  const { browserContextId } = await send('Target.createBrowserContext');
  const { targetId } = await send('Target.createTarget', {
    url: 'about:blank',
    browserContextId,
    width,
    height: 900,
  });
  const attach = async (target: unknown) =>
    String((await send('Target.attachToTarget', { targetId: target, flatten: true })).sessionId);
  const page = { session: await attach(targetId), x: 0, y: 0 };
  const mouse = (type: string, more = {}) =>
    send('Input.dispatchMouseEvent', { type, x: page.x, y: page.y, ...more }, page.session);
  const ask = async <T>(expression: string): Promise<T> => {
    const parameters = { expression, awaitPromise: true, returnByValue: true };
    return ((await send('Runtime.evaluate', parameters, page.session)).result as { value: T })
      .value;
  };
  return {
    ask,
    goTo: async (url) => {
      await send('Page.navigate', { url }, page.session);
      await loaded(ask, url);
    },
    throttle: async () => {
      const throughput = SLOW.bits / 8;
      const conditions = {
        offline: false,
        latency: SLOW.latency,
        downloadThroughput: throughput,
        uploadThroughput: throughput,
      };
      await send('Network.enable', {}, page.session);
      await send('Network.emulateNetworkConditions', conditions, page.session);
      await send('Emulation.setCPUThrottlingRate', { rate: 4 }, page.session);
    },
    pointAt: async (selector) => {
      const element = `document.querySelector(${JSON.stringify(selector)})`;
      // Lines may break anew while it is scrolled to: where it stands is asked until it rests.
      const find = `(() => { ${element}.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = ${element}.getBoundingClientRect(); return [left + width / 2, top + height / 2]; })()`;
      for (let at = [-1, -1]; at[0] !== page.x || at[1] !== page.y; await pause()) {
        at = [page.x, page.y];
        [page.x, page.y] = await ask<[number, number]>(find);
      }
      await mouse('mouseMoved');
    },
    press: async () => {
      await mouse('mousePressed', { button: 'left', clickCount: 1 });
      await mouse('mouseReleased', { button: 'left', clickCount: 1 });
    },
    follow: async (url) => {
      for (let patience = 600; patience > 0; patience -= 1) {
        const { targetInfos } = (await send('Target.getTargets')) as {
          targetInfos: { targetId: string; type: string; url: string; browserContextId: string }[];
        };
        const now = targetInfos.find(
          (info) =>
            info.browserContextId === browserContextId && info.type === 'page' && info.url === url,
        );
        if (now) {
          page.session = await attach(now.targetId);
          return loaded(ask, url);
        }
        await pause();
      }
      throw new Error(`the link to ${url} was pressed and led nowhere`);
    },
    close: async () => void (await send('Target.disposeBrowserContext', { browserContextId })),
  };
}

/** Waits until a page is loaded, painted, set in its fonts and at rest. */
async function loaded(ask: Visit['ask'], url: string): Promise<void> {
  const done = `location.href === ${JSON.stringify(url)} && document.readyState === 'complete' && document.fonts.status === 'loaded'
    && performance.getEntriesByName('first-contentful-paint').length`;
  // In between two pages there is nobody to answer.
  while (!(await ask(done).catch(() => false))) await pause();
  await pause(300);
}

function pause(milliseconds = 50): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

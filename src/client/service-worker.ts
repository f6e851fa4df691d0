/**
 * Keeps the book readable without a network. The build writes in front of this file which version
 * it is, and the hash of every file of it.
 *
 * One version, one cache, and nothing gets into the cache whose bytes are not that version's: each
 * answer is hashed before it is kept. Pages come from the network first, since a reader who is
 * online wants today's text; without a network they come from the cache, and say so. What a page
 * asks for afterwards is of the page's version: from the cache first, or from the network if it is,
 * byte for byte, the file of this version. A page of another version gets nothing from this cache
 * but files named by their hash, which are the same in any version.
 *
 * When the site has moved on, pages of the new version are shown but not kept here; the browser
 * installs the new worker beside this one, with all that was kept here, and hands over when no page
 * of this book is open any more. Only then is the old cache dropped. The new worker could ask for
 * it sooner (skipWaiting), but pages that were opened at that very moment were seen to hang in
 * Chromium.
 *
 * What the network answers reaches the page whatever becomes of keeping it: where storage is full
 * or forbidden, or an answer breaks off, the page is served as if nothing were kept. So what asks
 * the cache or puts into it (`own`, `keptAt`, `store`) never rejects but says that it didn't.
 *
 * All in one file, as the browser loads it alone. An erased cache is not made anew by itself: only
 * installing or a reader's press makes one.
 */

/** Hash of the build. */
declare const VERSION: string;
/**
 * Address under the scope → hash of its bytes, for everything that may be kept but what the list
 * `PARTS` names.
 */
declare const FILES: Readonly<Record<string, string>>;
/**
 * Address of a list like `FILES` of the many small parts of the search index: asked for with the
 * whole book only.
 */
declare const PARTS: string;
/** What every page needs, and the page that stands in for pages that are not kept. */
declare const SHELL: readonly string[];
/** Bytes of the whole book. */
declare const BYTES: number;

interface Client {
  id: string;
  url: string;
  type: string;
}
interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends WorkerEvent {
  request: Request;
  clientId: string;
  resultingClientId: string;
  preloadResponse: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
}
interface Scope {
  registration: { scope: string; navigationPreload?: { enable(): Promise<void> } };
  clients: {
    matchAll(of: { includeUncontrolled: boolean }): Promise<Client[]>;
    get(id: string): Promise<Client | undefined>;
  };
  addEventListener(name: 'install' | 'activate', work: (event: WorkerEvent) => void): void;
  addEventListener(name: 'fetch', work: (event: FetchEvent) => void): void;
  addEventListener(
    name: 'message',
    work: (event: WorkerEvent & { data: string; ports: MessagePort[] }) => void,
  ): void;
}

const worker = self as unknown as Scope;
const ROOT = new URL(worker.registration.scope).pathname;
/** Caches of this book, named as keys.ts says: another book on the same host has another root. */
const FAMILY = `field-guide.kept ${ROOT} `;
const OWN = FAMILY + VERSION;
const NAMED_BY_HASH = /^assets\/|^pagefind\/(fragment|index)\/|\.pf_meta$/;
/** After this long a kept page is better than waiting on. In milliseconds. */
const PATIENCE = 6000;
/** Notes that a window shows a page of another version, by its id. */
const NOTES = '~shows/';
/**
 * Pages on their way, by the id of the window: until one has been looked at, nobody knows what may
 * go with it.
 */
const arriving = new Map<string, Promise<void>>();
/**
 * Ids of windows that show a page of another version, as far as this run of the worker has seen
 * them.
 */
const others = new Set<string>();

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('message', (event) => event.waitUntil(obey(event.data, event.ports[0])));
worker.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  if (method !== 'GET') return;
  const path = pathOf(url);
  if (path === undefined) return;
  if (mode === 'navigate') event.respondWith(page(event, path));
  else if (path in FILES || NAMED_BY_HASH.test(path)) event.respondWith(part(event, path));
});

/**
 * Takes what every page needs, the pages that are open, and all that the last version kept.
 * Rejects, and leaves nothing, where it can't keep the first.
 */
async function install(): Promise<void> {
  const cache = await caches.open(OWN);
  const shell = await Promise.all(SHELL.map((path) => keep(cache, path).catch(() => false)));
  if (shell.includes(false)) {
    await caches.delete(OWN);
    throw new Error(
      'there is no room, or the site changed while it was being kept; the browser will try again',
    );
  }
  const open = (await worker.clients.matchAll({ includeUncontrolled: true })).map(({ url }) =>
    pathOf(url),
  );
  const earlier = (await Promise.all((await olderCaches()).map((older) => older.keys())))
    .flat()
    .map(({ url }) => pathOf(url));
  await keepAll(
    cache,
    [...new Set([...open, ...earlier])].filter((path) => path !== undefined),
  );
}

/** No page of an older version is open any more. */
async function activate(): Promise<void> {
  // Firefox shows its own page of failure when the request made ahead fails, whatever the worker
  // answers: seen in Firefox 153.
  if (!navigator.userAgent.includes('Firefox'))
    await worker.registration.navigationPreload?.enable();
  for (const name of await caches.keys())
    if (name.startsWith(FAMILY) && name !== OWN) await caches.delete(name);
}

/** What a page may ask for. */
async function obey(order: string, port: MessagePort | undefined): Promise<void> {
  try {
    await carryOut(order, port);
  } catch {
    port?.postMessage({ failed: true });
  }
}

async function carryOut(order: string, port: MessagePort | undefined): Promise<void> {
  if (order === 'keep visited') await keepAll(await caches.open(OWN), SHELL);
  if (order === 'keep whole')
    await keepWhole(await caches.open(OWN), (done, total) => port?.postMessage({ done, total }));
  // Not by `own`: where storage is forbidden, nobody knows what is kept.
  const cache = (await caches.has(OWN)) ? await caches.open(OWN) : undefined;
  const kept = new Set(((await cache?.keys()) ?? []).map(({ url }) => pathOf(url)!));
  const whole = cache && kept.has(PARTS) ? Object.keys(await wholeBook(cache)) : [PARTS];
  port?.postMessage({
    kept: [...kept].filter((path) => path in FILES && isPage(path)),
    whole: whole.every((path) => kept.has(path)),
    bytes: BYTES,
  });
}

async function keepWhole(cache: Cache, tell: (done: number, total: number) => void): Promise<void> {
  const hashes = (await keep(cache, PARTS)) ? await wholeBook(cache) : FILES;
  const paths = Object.keys(hashes);
  await keepAll(cache, paths, (done) => tell(done, paths.length), hashes);
}

/** Everything with its search, but the same again on one page. */
async function wholeBook(cache: Cache): Promise<Record<string, string>> {
  const parts = (await (await cache.match(ROOT + PARTS))!.json()) as Record<string, string>;
  return Object.fromEntries(
    Object.entries({ ...FILES, ...parts }).filter(([path]) => path !== 'book/'),
  );
}

/**
 * A page: from the network, or else from the cache, or else the page that says that it is not kept.
 */
async function page(event: FetchEvent, path: string): Promise<Response> {
  const timer = { id: 0 };
  const late = new Promise<Response>((done) => {
    timer.id = setTimeout(
      () => void keptPage(path, event.request.url).then((kept) => kept && done(kept)),
      PATIENCE,
    ) as unknown as number;
  });
  try {
    return await Promise.race([fromNetwork(event, path), late]);
  } catch {
    const kept = await keptPage(path, event.request.url);
    return (
      kept ??
      (await said(
        'offline/',
        'You are offline, and this page has not been kept in this browser.',
        503,
      )) ??
      Response.error()
    );
  } finally {
    clearTimeout(timer.id);
  }
}

async function fromNetwork(event: FetchEvent, path: string): Promise<Response> {
  // The request that the browser made ahead may have failed for its own reasons.
  const ahead = await Promise.resolve(event.preloadResponse).catch(() => undefined);
  const response = ahead ?? (await fetch(event.request));
  // A redirect is followed by a request of its own.
  if (response.type === 'opaqueredirect') return response;
  const id = event.resultingClientId;
  const looked = look(response.clone(), path, id).finally(() => arriving.delete(id));
  arriving.set(id, looked);
  event.waitUntil(looked);
  return response;
}

/** Keeps a page that arrived, or notes that the window shows one of another version. */
async function look(response: Response, path: string, id: string): Promise<void> {
  const cache = await own();
  if (!cache) return;
  if (await isOfThisVersion(response.clone(), path)) {
    await put(cache, ROOT + path, response);
    return;
  }
  // Written down as well, since the browser stops a worker that has nothing to do.
  others.add(id);
  await put(cache, ROOT + NOTES + id, new Response());
}

/** What a page is made of or asks for. */
async function part(event: FetchEvent, path: string): Promise<Response> {
  const cache = await own();
  const kept = await keptAt(cache, path);
  if (kept && NAMED_BY_HASH.test(path)) return kept;
  if (!cache || !(path in FILES) || (await showsAnother(event.clientId)))
    return fetch(event.request);
  if (kept) return kept;
  const response = await fetch(event.request);
  const copy = response.clone();
  const isSame = await isOfThisVersion(response.clone(), path);
  // A page that is fetched and not opened is a preview: it has not been visited, and is not kept.
  if (isSame && !isPage(path)) event.waitUntil(put(cache, ROOT + path, copy));
  // A host that alters what it serves is not another version.
  return isSame || !(await siteMovedOn()) ? response : Response.error();
}

/**
 * Does the asking window show a page of another version? A worker asks for some window: then for
 * any.
 */
async function showsAnother(id: string): Promise<boolean> {
  // A page whose end never comes must not hold up what it asks for.
  await Promise.race([arriving.get(id), new Promise((done) => setTimeout(done, PATIENCE))]);
  const cache = await own();
  const client = await worker.clients.get(id);
  const windows =
    client && client.type !== 'window'
      ? await worker.clients.matchAll({ includeUncontrolled: false })
      : [{ id }];
  const notes = await Promise.all(
    windows.map((window) => others.has(window.id) || keptAt(cache, NOTES + window.id)),
  );
  return notes.some(Boolean);
}

/** Is there a newer version on the network? */
async function siteMovedOn(): Promise<boolean> {
  const current = await fetch(`${ROOT}sw.js`, { cache: 'no-cache' }).catch(() => undefined);
  return Boolean(current?.ok && !(await current.text()).includes(`"${VERSION}"`));
}

/**
 * The kept page at an address; where it is the address without its slash, the way to the page, as a
 * server has it.
 */
async function keptPage(path: string, address: string): Promise<Response | undefined> {
  const kept = await said(path, 'Offline: this is the copy kept in this browser.', 200);
  if (kept || isPage(path) || !(await keptAt(await own(), `${path}/`))) return kept;
  // The browser takes the "#id" along.
  return Response.redirect(`${ROOT}${path}/${new URL(address).search}`);
}

/** A kept page with a line that says why it is shown. */
async function said(path: string, words: string, status: number): Promise<Response | undefined> {
  const kept = await keptAt(await own(), path);
  if (!kept) return undefined;
  const html = (await kept.text()).replace(
    /<main[^>]*>/,
    (main) => `${main}<p class="label" role="status">${words}</p>`,
  );
  return new Response(html, { status, headers: { 'content-type': 'text/html; charset=utf-8' } });
}

/** Keeps all of some files that it can; five at a time, so that reading goes on. */
async function keepAll(
  cache: Cache,
  paths: readonly string[],
  tell?: (done: number) => void,
  hashes = FILES,
): Promise<void> {
  const left = [...paths];
  const state = { done: 0 };
  const one = async () => {
    for (let path = left.shift(); path !== undefined; path = left.shift()) {
      await keep(cache, path, hashes).catch(() => false);
      tell?.((state.done += 1));
    }
  };
  await Promise.all([one(), one(), one(), one(), one()]);
}

/**
 * Keeps one file: as it is, from an older version where it has not changed, or from the network.
 * False where it is not of this version.
 */
async function keep(cache: Cache, path: string, hashes = FILES): Promise<boolean> {
  if (!(path in hashes)) return false;
  if (await keptAt(cache, path)) return true;
  for (const older of await olderCaches()) {
    const same = await keptAt(older, path);
    if (same && (await store(cache, path, same, hashes))) return true;
  }
  // The browser's own cache may have it, or may have it of another day.
  for (const mode of ['default', 'no-cache'] as const)
    if (await store(cache, path, await fetch(ROOT + path, { cache: mode }), hashes)) return true;
  return false;
}

/**
 * Puts an answer into the cache if it is, byte for byte, the file of this version. False where it
 * is not, or there is no room.
 */
async function store(
  cache: Cache,
  path: string,
  response: Response,
  hashes = FILES,
): Promise<boolean> {
  return (
    (await isOfThisVersion(response.clone(), path, hashes)) &&
    (await put(cache, ROOT + path, response))
  );
}

/** Is an answer, byte for byte, the file of this version? One that breaks off is not. */
async function isOfThisVersion(response: Response, path: string, hashes = FILES): Promise<boolean> {
  if (!response.ok || response.redirected || !(path in hashes)) return false;
  try {
    return hashes[path] === (await hashOf(response));
  } catch {
    return false;
  }
}

/** Puts an answer into the cache; false where the browser has no room, or forbids it. */
async function put(cache: Cache, address: string, response: Response): Promise<boolean> {
  try {
    await cache.put(address, response);
    return true;
  } catch {
    return false;
  }
}

async function hashOf(response: Response): Promise<string> {
  const digest = new Uint8Array(
    await crypto.subtle.digest('SHA-256', await response.arrayBuffer()),
  );
  return btoa(String.fromCharCode(...digest.slice(0, 9)));
}

/** The cache of this version; undefined where there is none, or the browser forbids it. */
async function own(): Promise<Cache | undefined> {
  try {
    return (await caches.has(OWN)) ? await caches.open(OWN) : undefined;
  } catch {
    return undefined;
  }
}

/** What a cache has at an address under the root. */
async function keptAt(cache: Cache | undefined, path: string): Promise<Response | undefined> {
  try {
    return await cache?.match(ROOT + path);
  } catch {
    return undefined;
  }
}

async function olderCaches(): Promise<Cache[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(FAMILY) && name !== OWN);
  return Promise.all(names.map((name) => caches.open(name)));
}

/** The address under the root, as `FILES` has it; undefined outside. */
function pathOf(address: string): string | undefined {
  const { origin, pathname } = new URL(address);
  if (origin !== location.origin || !pathname.startsWith(ROOT)) return undefined;
  return pathname.slice(ROOT.length).replace(/(^|\/)index\.html$/, '$1');
}

function isPage(path: string): boolean {
  return path === '' || path.endsWith('/');
}

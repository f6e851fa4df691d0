import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Socket } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { bareHtml } from '../checks/budget.ts';
import type { BuiltSite } from '../checks/built-page.ts';

/**
 * A link: how long a way back and forth takes, in milliseconds, and how much it carries, in bits a
 * second.
 */
export interface Link {
  latency: number;
  bits: number;
}

/** A slow connection of the kind the bars are about. */
export const SLOW: Link = { latency: 150, bits: 1.6e6 };

/** Below this address stand the pages as bare HTML. */
export const BARE = '/bare';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};

/**
 * Serves a built site as a static host does: Brotli, ten minutes of cache, a year for assets; and
 * under `/bare/` each page as bare HTML. With a link, everything passes over it: whoever asks, a
 * page rendered ahead included, which the throttling of DevTools doesn't reach.
 */
export async function serveOver(
  site: BuiltSite,
  link?: Link,
): Promise<{ url: string; close(): void }> {
  const seen = new WeakSet<Socket>();
  const cached = new Map<string, Buffer>();
  const busy = { until: 0 };
  const server = createServer(async (request, response) => {
    const path = (request.url ?? '/').split('?')[0]!;
    const found = cached.get(path) ?? bytesOf(site, path);
    if (!found) return void response.writeHead(404).end();
    cached.set(path, found);
    const type = TYPES[extname(path)] ?? TYPES['.html']!;
    response.writeHead(200, {
      'content-type': type,
      'content-length': found.length,
      'cache-control': path.startsWith('/assets/')
        ? 'public, max-age=31536000, immutable'
        : 'public, max-age=600',
      ...(type.startsWith('font') ? {} : { 'content-encoding': 'br' }),
    });
    if (!link) return void response.end(found);
    // A new connection goes back and forth once before its first question.
    await pause(link.latency * (seen.has(request.socket) ? 1 : 2));
    seen.add(request.socket);
    for (let from = 0; from < found.length; from += 1460) {
      const part = found.subarray(from, from + 1460);
      busy.until = Math.max(busy.until, performance.now()) + (part.length * 8000) / link.bits;
      await pause(busy.until - performance.now());
      response.write(part);
    }
    response.end();
  });
  await new Promise<void>((done) => server.listen(0, done));
  const address = server.address();
  return {
    url: `http://localhost:${typeof address === 'object' && address ? address.port : ''}`,
    close: () => (server.closeAllConnections(), server.close()),
  };
}

function bytesOf(site: BuiltSite, path: string): Buffer | undefined {
  if (path.startsWith(`${BARE}/`)) {
    const page = site.pages.find(({ address }) => address === path.slice(BARE.length));
    return page && brotliCompressSync(bareHtml(page));
  }
  const file = join(site.folder, path.endsWith('/') ? `${path}index.html` : path);
  if (!existsSync(file) || !statSync(file).isFile()) return undefined;
  return extname(file) === '.woff2' ? readFileSync(file) : brotliCompressSync(readFileSync(file));
}

function pause(milliseconds: number): Promise<void> {
  return milliseconds > 0
    ? new Promise((done) => setTimeout(done, milliseconds))
    : Promise.resolve();
}

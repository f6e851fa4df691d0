import { createServer, type Server } from 'node:http';
import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { underBase } from '../src/domain/permalink.ts';

/** A running server of a built site. */
export interface SiteServer {
  /** Address of the home page. */
  url: string;
  port: number;
  close(): Promise<void>;
}

/** Serves a built site on the first free port from `port` on, under its base, with its own 404 page. Throws where no port is free within 50. */
export async function serveSite(folder: string, { port = 0, base = '/' } = {}): Promise<SiteServer> {
  const files = sirv(folder, { dev: true, etag: true });
  const missing = join(folder, '404.html');
  const root = underBase(base, '/').replace(/\/$/, '');
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(`${root}/`)) {
      response.writeHead(302, { location: `${root}/` }).end();
      return;
    }
    request.url = url.slice(root.length);
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(existsSync(missing) ? readFileSync(missing) : 'not found');
    });
  });
  const bound = await listen(server, port);
  return {
    url: `http://localhost:${bound}${underBase(base, '/')}`,
    port: bound,
    close: () => new Promise((done) => (server.closeAllConnections(), server.close(() => done()))),
  };
}

async function listen(server: Server, wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + 50; port += 1) {
    const bound = await tryPort(server, port);
    if (bound) return bound;
  }
  throw new Error(`no free port from ${wanted} to ${wanted + 49}; close a server, or set PORT`);
}

function tryPort(server: Server, port: number): Promise<number | undefined> {
  return new Promise((done, fail) => {
    const busy = (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? done(undefined) : fail(error));
    server.once('error', busy);
    server.listen(port, () => {
      server.off('error', busy);
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : port);
    });
  });
}

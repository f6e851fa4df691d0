import { createServer, type RequestListener, type Server } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { underBase } from '../src/urls/permalink.ts';
import { UserError } from '../src/problems/user-error.ts';

/** A running server of a built site. */
export interface SiteServer {
  /** Address of the home page on this machine. */
  url: string;
  /** Addresses under which other machines reach it; none unless it was opened to them. */
  outside: readonly string[];
  port: number;
  close(): Promise<void>;
}

/** Where a server listens. */
export interface ServeOptions {
  /** The first port to try; 0 for any. */
  port?: number;
  /** The path that the site was built for. */
  base?: string;
  /**
   * True for every interface of the machine, or the address of one; the machine itself alone where
   * it is left out.
   */
  host?: string | boolean | undefined;
}

/** The machine itself, in both kinds of addresses: "localhost" may mean either. */
const LOOPBACK = ['127.0.0.1', '::1'];
/** What a system without IPv6, or without this address, says. */
const NO_SUCH_ADDRESS = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL']);
/** So many ports are tried, one after the other. */
const TRIES = 50;

/**
 * Serves a built site on the first free port from `port` on, under its base, with its own 404 page;
 * to this machine alone unless `host` opens it. Throws a UserError where no port is free, or none
 * may be used.
 */
export async function serveSite(
  folder: string,
  { port = 0, base = '/', host }: ServeOptions = {},
): Promise<SiteServer> {
  const answer = answerer(folder, base);
  const { servers, bound } = await listen(answer, host, port);
  const home = (name: string) => `http://${name}:${bound}${underBase(base, '/')}`;
  return {
    url: home(
      typeof host === 'string' && host !== '0.0.0.0' && host !== '::'
        ? bracketed(host)
        : 'localhost',
    ),
    outside:
      host === true || host === '0.0.0.0' || host === '::'
        ? ownAddresses().map(home)
        : typeof host === 'string' && !LOOPBACK.includes(host)
          ? [home(bracketed(host))]
          : [],
    port: bound,
    close: async () => void (await Promise.all(servers.map(closed))),
  };
}

/** One line for a terminal about who else can see the site; empty where nobody can. */
export function openness({ outside }: SiteServer): string {
  return outside.length > 0
    ? `It is open to every machine that reaches this one, at ${outside.join(' and ')}`
    : '';
}

/** Answers with the files of a folder below a base. */
function answerer(folder: string, base: string): RequestListener {
  const files = sirv(folder, { dev: true, etag: true });
  const missing = join(folder, '404.html');
  const root = underBase(base, '/').replace(/\/$/, '');
  return (request, response) => {
    const rest = below(root, request.url ?? '/');
    if (rest === undefined) {
      response.writeHead(302, { location: `${root}/` }).end();
      return;
    }
    request.url = rest;
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(existsSync(missing) ? readFileSync(missing) : 'not found');
    });
  };
}

/**
 * What follows the base in the target of a request, in which signs may be percent-encoded that the
 * base has as they are, or the other way round.
 */
function below(root: string, url: string): string | undefined {
  const parts = root.split('/').length;
  const cut = url.split('?')[0]!.split('/').slice(0, parts).join('/');
  return url[cut.length] === '/' && decoded(cut) === decoded(root)
    ? url.slice(cut.length)
    : undefined;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Listens on the first port that is free at every address. */
async function listen(
  answer: RequestListener,
  host: string | boolean | undefined,
  wanted: number,
): Promise<{ servers: Server[]; bound: number }> {
  for (let tries = 0; tries < TRIES && wanted + tries <= 65535; tries += 1) {
    const found = await listenAt(answer, host, wanted === 0 ? 0 : wanted + tries);
    if (found) return found;
  }
  throw new UserError(
    `no free port from ${wanted} to ${Math.min(wanted + TRIES - 1, 65535)}: close a server, or set PORT`,
  );
}

/** Listens on one port; undefined where somebody else has it at one of the addresses. */
async function listenAt(
  answer: RequestListener,
  host: string | boolean | undefined,
  port: number,
): Promise<{ servers: Server[]; bound: number } | undefined> {
  // Without an address Node takes every interface, of both kinds.
  const addresses = host === true ? [undefined] : typeof host === 'string' ? [host] : LOOPBACK;
  const servers: Server[] = [];
  let bound = port;
  for (const address of addresses) {
    const server = createServer(answer);
    const result = await bind(server, bound, address);
    if (result === 'busy') {
      await Promise.all(servers.map(closed));
      return undefined;
    }
    // Where there is no IPv6 the first address does.
    if (result === 'nowhere' && servers.length > 0) continue;
    if (result === 'nowhere')
      throw new UserError(
        `this machine has no address "${address}": give one it has, or --host alone for all`,
      );
    servers.push(server);
    bound = result;
  }
  return { servers, bound };
}

function bind(
  server: Server,
  port: number,
  address: string | undefined,
): Promise<number | 'busy' | 'nowhere'> {
  return new Promise((done, fail) => {
    const refused = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') done('busy');
      else if (NO_SUCH_ADDRESS.has(error.code ?? '') || error.code === 'ENOTFOUND') done('nowhere');
      else if (error.code === 'EACCES')
        fail(
          new UserError(`port ${port} is the system's: take one from 1024 on, with PORT`, {
            cause: error,
          }),
        );
      else fail(error);
    };
    server.once('error', refused);
    server.listen({ port, host: address, exclusive: true }, () => {
      server.off('error', refused);
      const at = server.address();
      done(typeof at === 'object' && at ? at.port : port);
    });
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((done) => (server.closeAllConnections(), server.close(() => done())));
}

/** The addresses by which other machines know this one, those of version 4 first. */
function ownAddresses(): string[] {
  const all = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  const open = all.filter(({ internal, address }) => !internal && !address.startsWith('fe80:'));
  return open
    .toSorted((a, b) => a.family.localeCompare(b.family, 'en'))
    .map(({ address }) => bracketed(address));
}

/** An address as it stands in a URL. */
function bracketed(address: string): string {
  return address.includes(':') ? `[${address}]` : address;
}

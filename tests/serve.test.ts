import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openness, serveSite, type SiteServer } from '../scripts/serve.ts';

let folder: string;
let server: SiteServer | undefined;
let other: Server | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, '404.html'), 'missing');
});
afterEach(async () => {
  await server?.close();
  server = undefined;
  other?.close();
  other = undefined;
  rmSync(folder, { recursive: true });
});

/** Does somebody answer at an address of this machine? */
function answers(host: string, port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect({ host, port });
    socket.once('connect', () => (socket.destroy(), done(true)));
    socket.once('error', () => done(false));
  });
}

const outside = Object.values(networkInterfaces())
  .flatMap((list) => list ?? [])
  .find(({ internal, family }) => !internal && family === 'IPv4')?.address;

test('a site is served to this machine alone', async () => {
  server = await serveSite(folder);
  expect(await (await fetch(server.url)).text()).toBe('home');
  expect([server.outside, openness(server)]).toEqual([[], '']);
  if (outside) expect(await answers(outside, server.port)).toBe(false);
});

test.runIf(outside)('--host opens it, and says at which addresses', async () => {
  server = await serveSite(folder, { host: true });
  expect(await answers(outside!, server.port)).toBe(true);
  expect(await (await fetch(server.url)).text()).toBe('home');
  expect(openness(server)).toContain(`http://${outside}:${server.port}/`);
});

test.each(['127.0.0.1', '::1', '0.0.0.0'])(
  'a port that somebody has at %s is passed over',
  async (host) => {
    const bound = await new Promise<number>((done) => {
      other = createServer().listen({ port: 0, host }, () =>
        done((other!.address() as { port: number }).port),
      );
      other.once('error', () => done(0));
    });
    if (bound === 0) return;
    server = await serveSite(folder, { port: bound });
    expect(server.port).toBeGreaterThan(bound);
  },
);

test.each([
  ['/', ['/', '/?q=1']],
  ['/team/guide', ['/team/guide/', '/team/guide/?q=1', '/team%2Dguide']],
  ['/f%C3%BChrung', ['/f%C3%BChrung/', '/f%c3%bchrung/', '/führung/']],
  ["/it's(a)&b/100%25", ["/it's(a)&b/100%25/", '/it%27s%28a%29%26b/100%25/']],
])('below %s it answers however the path is encoded', async (base, paths) => {
  server = await serveSite(folder, { base });
  for (const path of paths.filter((one) => !one.includes('%2D')))
    expect(await (await fetch(`http://localhost:${server.port}${path}`)).text(), path).toBe('home');
  expect((await fetch(`${server.url}nothing/`)).status).toBe(404);
  if (base === '/') return;
  // Beside the base it leads to the home page.
  expect(
    (await fetch(`http://localhost:${server.port}/`, { redirect: 'manual' })).headers.get(
      'location',
    ),
  ).toBe(`${base}/`);
  expect(
    (await fetch(`http://localhost:${server.port}/%E0%A4%A`, { redirect: 'manual' })).status,
  ).toBe(302);
});

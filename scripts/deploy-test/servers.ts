import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { installPackages } from '../debian-package.ts';

/** A web server of the kind that people run, started on a configuration of `deploy/`. */
export interface RunningServer {
  name: string;
  /** Where it answers, without a last slash. */
  origin: string;
  /** Reads its rules again, as after a deployment. */
  reload(): Promise<void>;
  stop(): Promise<void>;
}

/** What a configuration is filled in with. */
export interface ServerSettings {
  /** Folder that `npm run deploy` wrote to. */
  target: string;
  /** Path of the site, without its last slash. */
  base: string;
  /** Folder for whatever the server writes. */
  work: string;
}

/**
 * A kind of server: where its program is found, which Debian package has it, and how it is started.
 */
export interface ServerKind {
  name: string;
  programs: readonly string[];
  debian: string;
  start(program: string, settings: ServerSettings): Promise<RunningServer>;
}

/** The servers that `deploy/` has a configuration for. */
export const SERVERS: readonly ServerKind[] = [
  {
    name: 'nginx',
    programs: ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/local/bin/nginx'],
    debian: 'nginx-light',
    start: startNginx,
  },
  {
    name: 'Caddy',
    programs: ['/usr/bin/caddy', '/usr/local/bin/caddy'],
    debian: 'caddy',
    start: startCaddy,
  },
  {
    name: 'Apache',
    programs: ['/usr/sbin/apache2', '/usr/sbin/httpd'],
    debian: 'apache2',
    start: startApache,
  },
];

/** The program of a server, installed where we may; undefined where there is none. */
export function programOf({ programs, debian }: ServerKind): string | undefined {
  const found = () => programs.find((path) => existsSync(path));
  return found() ?? (installPackages(debian) ? found() : undefined);
}

/** A TCP port that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || !address) throw new Error('the system gave no port');
  return address.port;
}

async function startNginx(
  program: string,
  { target, base, work }: ServerSettings,
): Promise<RunningServer> {
  const port = await freePort();
  const site = filled('deploy/nginx.conf', [
    ['/srv/field-guide', resolve(target)],
    ['set $base "/field-guide"', `set $base "${base}"`],
    ['listen 8080', `listen 127.0.0.1:${port}`],
  ]);
  writeFileSync(join(work, 'site.conf'), site);
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(work, name)};`,
  );
  const main = `daemon off; pid ${join(work, 'nginx.pid')}; error_log stderr warn;
    events {} http { access_log off; ${folders.join(' ')} include ${join(work, 'site.conf')}; }`;
  const path = join(work, 'nginx.conf');
  writeFileSync(path, main);
  // The workers of a master that root started are nobody: they read the site as they would in
  // earnest.
  return running('nginx', port, spawn(program, ['-c', path, '-p', work]), 'SIGHUP');
}

async function startCaddy(
  program: string,
  { target, base, work }: ServerSettings,
): Promise<RunningServer> {
  const [port, admin] = [await freePort(), await freePort()];
  const env = {
    ...process.env,
    BASE: base,
    ADDRESS: `:${port}`,
    FIELD_GUIDE: resolve(target),
    ADMIN: `localhost:${admin}`,
    HOME: work,
  };
  const options = { env: { ...env, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work } };
  const config = ['--config', 'deploy/Caddyfile', '--adapter', 'caddyfile'];
  const server = await running('Caddy', port, spawn(program, ['run', ...config], options));
  const reload = () => {
    const { status, stderr } = spawnSync(
      program,
      ['reload', ...config, '--address', `localhost:${admin}`],
      { ...options, encoding: 'utf8' },
    );
    return status === 0 ? Promise.resolve() : Promise.reject(new Error(stderr));
  };
  return { ...server, reload };
}

async function startApache(
  program: string,
  { target, base, work }: ServerSettings,
): Promise<RunningServer> {
  const port = await freePort();
  const site = filled('deploy/apache.conf', [
    ['Define FIELD_GUIDE /srv/field-guide', `Define FIELD_GUIDE ${resolve(target)}`],
    ['Define BASE /field-guide/', `Define BASE ${base}/`],
    ['Define ADDRESS *:8080', `Define ADDRESS 127.0.0.1:${port}`],
    ['Listen 8080', `Listen 127.0.0.1:${port}`],
  ]);
  const modules = [
    'mpm_event',
    'authz_core',
    'dir',
    'mime',
    'rewrite',
    'headers',
    'deflate',
    'filter',
    'env',
    'setenvif',
    'unixd',
  ];
  const folder = [
    '/usr/lib/apache2/modules',
    '/usr/lib64/httpd/modules',
    '/usr/lib/httpd/modules',
  ].find((path) => existsSync(path));
  const load = modules
    .filter((name) => existsSync(join(folder ?? '', `mod_${name}.so`)))
    .map((name) => `LoadModule ${name}_module ${folder}/mod_${name}.so`);
  const user = process.getuid?.() === 0 ? ['User www-data', 'Group www-data'] : [];
  const mime =
    ['/etc/mime.types', '/etc/apache2/mime.types'].find((path) => existsSync(path)) ?? '/dev/null';
  const main = [
    `ServerRoot ${work}`,
    'ServerName localhost',
    `PidFile ${join(work, 'apache.pid')}`,
    `ErrorLog ${join(work, 'error.log')}`,
    `DefaultRuntimeDir ${work}`,
    ...load,
    ...user,
    `TypesConfig ${mime}`,
    site,
  ];
  const path = join(work, 'apache.conf');
  writeFileSync(path, `${main.join('\n')}\n`);
  const child = spawn(program, ['-f', path, '-DFOREGROUND']);
  return running('Apache', port, child, 'SIGUSR1').catch((error: Error) => {
    const log = join(work, 'error.log');
    throw new Error(error.message + (existsSync(log) ? readFileSync(log, 'utf8') : ''));
  });
}

/**
 * A file of `deploy/` with its settings filled in. Throws where one of them is not in it any more.
 */
function filled(path: string, settings: readonly [was: string, is: string][]): string {
  return settings.reduce(
    (text, [was, is]) => {
      if (!text.includes(was)) throw new Error(`${path} has no "${was}" to fill in`);
      return text.replaceAll(was, is);
    },
    readFileSync(path, 'utf8'),
  );
}

/** Waits until a started server answers. Throws what it said where it stops instead. */
async function running(
  name: string,
  port: number,
  child: ChildProcess,
  reloadBy?: NodeJS.Signals,
): Promise<RunningServer> {
  const said: string[] = [];
  child.stderr?.on('data', (data: Buffer) => said.push(data.toString()));
  child.stdout?.resume();
  const origin = `http://127.0.0.1:${port}`;
  await answers(origin, () => {
    if (child.exitCode !== null) throw new Error(`${name} did not start:\n${said.join('')}`);
  });
  return {
    name,
    origin,
    // A reload goes on in the background: old workers end their requests first.
    reload: async () => {
      if (reloadBy) child.kill(reloadBy);
      await new Promise((done) => setTimeout(done, 1500));
    },
    stop: async () => {
      if (child.exitCode !== null) return;
      const closed = once(child, 'close');
      child.kill('SIGTERM');
      await closed;
    },
  };
}

/**
 * Asks until there is an answer of any kind, for at most twenty seconds; `check` may throw in
 * between.
 */
export async function answers(url: string, check: () => void): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    check();
    const answer = await fetch(url, { redirect: 'manual' }).catch(() => undefined);
    if (answer) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`${url} did not answer within twenty seconds`);
}

/** A fresh folder for a server to write into. */
export function workFolder(parent: string, name: string): string {
  const folder = join(parent, name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

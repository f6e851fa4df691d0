import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BARE, bytesOf, copyProject, endTask, runTask, startTask } from './project.ts';

/** Variables that shells, servers for builds and other programs set. None of them is ours. */
const USUAL: Record<string, string> = {
  ...Object.fromEntries(
    [
      'SITE',
      'BASE',
      'BASE_URL',
      'ASSETS_PREFIX',
      'URL',
      'DEPLOY_URL',
      'DEPLOY_PRIME_URL',
      'PUBLIC_URL',
      'SITE_NAME',
      'TITLE',
      'OUT_DIR',
      'CACHE_DIR',
      'BOOK_ROOT',
      'BOOK_COMPILED',
    ].map((name) => [name, 'x']),
  ),
  ...Object.fromEntries(
    [
      'PUBLIC_X',
      'VITE_X',
      'ASTRO_X',
      'PUBLIC_SITE',
      'VITE_BASE',
      'VITE_USER_NODE_ENV',
      'ASTRO_SITE',
      'ASTRO_NODE_AUTOSTART',
      'ASTRO_KEY',
      'ASTRO_STUDIO_APP_TOKEN',
    ].map((name) => [name, 'x']),
  ),
  ...Object.fromEntries(
    [
      'npm_config_base',
      'npm_config_site_url',
      'npm_config_x',
      'npm_lifecycle_event',
      'npm_package_name',
      'npm_package_version',
      'npm_node_execpath',
    ].map((name) => [name, 'x']),
  ),
  ...Object.fromEntries(
    [
      'GITHUB_ACTIONS',
      'GITLAB_CI',
      'NETLIFY',
      'VERCEL',
      'CF_PAGES',
      'JENKINS_URL',
      'TRAVIS',
      'CIRCLECI',
      'BUILDKITE',
      'TEAMCITY_VERSION',
      'CODESPACES',
    ].map((name) => [name, 'true']),
  ),
  ...Object.fromEntries(
    [
      'GIT_DIR',
      'GIT_WORK_TREE',
      'GIT_INDEX_FILE',
      'GIT_CEILING_DIRECTORIES',
      'GIT_CONFIG_PARAMETERS',
    ].map((name) => [name, '/nowhere']),
  ),
  ...Object.fromEntries(
    [
      'VITEST',
      'VITEST_MODE',
      'VITEST_WORKER_ID',
      'JEST_WORKER_ID',
      'TEST',
      'BABEL_ENV',
      'ROLLUP_WATCH',
      'BROWSERSLIST',
      'BROWSERSLIST_ENV',
      'BROWSERSLIST_CONFIG',
    ].map((name) => [name, 'production']),
  ),
  ...Object.fromEntries(
    ['LANG', 'LC_ALL', 'LC_CTYPE', 'LC_COLLATE', 'LC_TIME', 'LANGUAGE'].map((name) => [
      name,
      'tr_TR.UTF-8',
    ]),
  ),
  PORT: '80',
  HOST: '0.0.0.0',
  HOSTNAME: 'x',
  MODE: 'staging',
  DEV: 'true',
  PROD: 'false',
  SSR: 'false',
  NODE_ENV: 'development',
  CI: 'true',
  DEBUG: '*',
  TZ: 'Pacific/Kiritimati',
  NODE_OPTIONS: '--no-warnings --max-old-space-size=2000',
  NODE_PATH: '/nowhere',
  NODE_DEBUG: 'module',
  NODE_PENDING_DEPRECATION: '1',
  NODE_DISABLE_COLORS: '1',
  FORCE_COLOR: '3',
  NO_COLOR: '',
  CLICOLOR_FORCE: '1',
  SOURCE_DATE_EPOCH: '86400',
  UV_THREADPOOL_SIZE: '1',
  EDITOR: 'vi',
  PWD: '/',
  OLDPWD: '/',
  SHLVL: '7',
  COLUMNS: '20',
  LINES: '5',
  HTTP_PROXY: 'http://127.0.0.1:9/',
  https_proxy: 'http://127.0.0.1:9/',
  MALLOC_ARENA_MAX: '1',
  XDG_CONFIG_HOME: '/nowhere',
  IMPORT_META_ENV: 'x',
  TARGET: 'x',
  THEME: 'x',
};

const SITE_URL = 'https://wiki.example.org/guide/';

let project: string;
beforeAll(() => {
  project = copyProject();
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('a build', { timeout: 600_000 }, () => {
  it('depends on the checkout and on SITE_URL, and on nothing else', () => {
    expect(Object.keys(USUAL).length).toBeGreaterThan(90);
    expect(runTask(project, ['build'], { ...BARE, SITE_URL })).toMatchObject({ status: 0 });
    const plain = bytesOf(join(project, 'dist'));
    // Files that tools look for beside a project, or above it.
    const env =
      'SITE=https://evil.example\nBASE_URL=/evil/\nPUBLIC_X=evil\nNODE_ENV=development\nVITE_USER_NODE_ENV=development\nSITE_URL=https://evil.example/\nMODE=evil\nDEV=true\n';
    for (const name of ['.env', '.env.local', '.env.production', '.env.production.local'])
      writeFileSync(join(project, name), env);
    writeFileSync(
      join(project, 'postcss.config.cjs'),
      'throw new Error("a PostCSS configuration was read")',
    );
    writeFileSync(join(project, '.browserslistrc'), 'ie 6');
    rmSync(join(project, 'dist'), { recursive: true });
    expect(runTask(project, ['build'], { ...USUAL, ...BARE, SITE_URL })).toMatchObject({
      status: 0,
    });
    expect(bytesOf(join(project, 'dist'))).toEqual(plain);
    expect(
      Object.values(plain).some((bytes) => Buffer.from(bytes, 'base64').includes('1970-01-01')),
    ).toBe(false);
  });
});

describe('two builds at once', { timeout: 600_000 }, () => {
  it('of two books in one checkout both come out whole, each its own', async () => {
    const build = (root: string, out: string) =>
      `import { buildBook } from ${JSON.stringify(join(process.cwd(), 'scripts/build-book.ts'))};\nprocess.exit((await buildBook({ root: ${JSON.stringify(root)}, out: ${JSON.stringify(join(project, out))}, log: () => undefined })) ? 0 : 1);\n`;
    const books = {
      small: join(process.cwd(), 'tests/fixtures/small-book'),
      moved: join(process.cwd(), 'tests/fixtures/moved-book'),
    };
    for (const [name, root] of Object.entries(books))
      writeFileSync(join(project, `${name}.ts`), build(root, name));
    const run = (name: string, wait: boolean) =>
      new Promise<number | null>((done) => {
        const child = spawn(process.execPath, [join(project, `${name}.ts`)], {
          cwd: process.cwd(),
          stdio: 'ignore',
        });
        if (wait) child.once('close', done);
        else {
          // Killed in the middle, with a work folder and perhaps a lock in its hands.
          setTimeout(() => child.kill('SIGKILL'), 4000);
          child.once('close', () => done(null));
        }
      });
    expect(
      await Promise.all([run('small', true), run('moved', true), run('small', false)]),
    ).toEqual([0, 0, null]);
    const apart = {
      small: bytesOf(join(project, 'small')),
      moved: bytesOf(join(project, 'moved')),
    };
    expect([await run('small', true), await run('moved', true)]).toEqual([0, 0]);
    expect(bytesOf(join(project, 'small'))).toEqual(apart.small);
    expect(bytesOf(join(project, 'moved'))).toEqual(apart.moved);
    expect(apart.small['guides/first-steps/index.html']).toBeDefined();
    expect(apart.moved['guides/first-steps/index.html']).toBeUndefined();
  });
});

describe('a build that is killed', { timeout: 600_000 }, () => {
  it('leaves the last site as it was, and the next build sweeps up after it', async () => {
    const workFolders = () =>
      existsSync(join(project, '.build'))
        ? readdirSync(join(project, '.build')).filter((name) => name.startsWith('work-'))
        : [];
    mkdirSync(join(project, 'dist'), { recursive: true });
    const before = bytesOf(join(project, 'dist'));
    const task = startTask(project, ['build']);
    await expect.poll(() => workFolders().length, { timeout: 60_000 }).toBe(1);
    endTask(task);
    await task.hear(/$^/);
    expect(bytesOf(join(project, 'dist'))).toEqual(before);
    expect(runTask(project, ['build'], { ...BARE, SITE_URL })).toMatchObject({ status: 0 });
    expect(workFolders()).toEqual([]);
  });
});

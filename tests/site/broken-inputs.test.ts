import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BARE, copyProject, endTask, runTask, startTask } from './project.ts';

let project: string;
beforeAll(() => {
  project = copyProject();
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

/**
 * What a run says with the folder of the project left out. It ends in failure, with a sentence and
 * without a stack.
 */
function fails(args: readonly string[], env: Record<string, string> = {}): string {
  const { status, said } = runTask(project, args, { ...BARE, ...env });
  expect({ status, said }).toEqual({
    status: 1,
    said: expect.not.stringMatching(/^\s+at .*(:\d+:\d+|node:)/m),
  });
  return said.replaceAll(project, '.').trim();
}

describe('a script that cannot do its work says why in a sentence', { timeout: 600_000 }, () => {
  it.each(['start', 'build', 'preview', 'dev', 'validate'])(
    '%s: an option it does not know',
    (task) => {
      expect(fails([task, '--hots'])).toMatch(/^unknown option "--hots": .*it takes (--|none)/);
    },
  );

  it('build: a word that is no option', () => {
    expect(fails(['build', 'word'])).toBe('"word" is no option: it takes --publish');
  });

  it('start and dev: a port that is none', () => {
    expect(fails(['dev'], { PORT: 'tcp://10.0.0.1:80' })).toBe(
      'PORT is "tcp://10.0.0.1:80": give the number of a port, from 1 to 65535',
    );
    expect(fails(['start', '--port', '70000'])).toBe(
      '--port is "70000": give the number of a port, from 1 to 65535',
    );
  });

  it.each(['build', 'dev'])('%s: an address that is none', (task) => {
    expect(fails([task], { SITE_URL: 'wiki.example.org/guide' })).toBe(
      'SITE_URL is "wiki.example.org/guide", which has no scheme: did you mean "https://wiki.example.org/guide"?',
    );
  });

  it('a task that is none', () => {
    expect(fails(['biuld'])).toBe('there is no task "biuld": npm run lists them');
    expect(fails(['../scripts/build'])).toBe(
      'there is no task "../scripts/build": npm run lists them',
    );
  });

  it('preview: no build yet', () => {
    expect(fails(['preview'])).toBe('there is no build yet: run npm run build');
  });

  it.each(['start'])('%s: a file where the site should stand', (task) => {
    writeFileSync(join(project, 'dist'), 'mine');
    expect(fails([task])).toBe('dist is a file and not a folder: move it away and build again');
    expect(readFileSync(join(project, 'dist'), 'utf8')).toBe('mine');
    rmSync(join(project, 'dist'));
  });

  it.each(['build', 'validate'])('%s: no content', (task) => {
    renameSync(join(project, 'content'), join(project, 'away'));
    try {
      expect(fails([task])).toMatch(/^there is no folder "content" in \.: /);
    } finally {
      renameSync(join(project, 'away'), join(project, 'content'));
    }
  });

  it('preview: no port is free', async () => {
    const taken = createServer().listen({ port: 65535, host: '127.0.0.1' });
    await once(taken, 'listening');
    mkdirSync(join(project, 'dist'));
    writeFileSync(join(project, 'dist', 'index.html'), '');
    expect(fails(['preview', '--port', '65535'])).toBe(
      'no free port from 65535 to 65535: close a server, or set PORT',
    );
    rmSync(join(project, 'dist'), { recursive: true });
    taken.close();
  });

  it('build: the process that makes the pages is killed', async () => {
    const task = startTask(project, ['build']);
    await expect.poll(() => pagesOf(task.child.pid!), { timeout: 60_000 }).toBeGreaterThan(0);
    process.kill(pagesOf(task.child.pid!), 'SIGKILL');
    const said = await task.hear(/$^/);
    endTask(task);
    expect(said.split('\n').filter((line) => line && !line.startsWith('note:'))).toEqual([
      'the process that makes the pages was ended by SIGKILL, as a system does when memory runs out: the last site stands as it was; run the command again',
    ]);
  });

  it('build: a fault of our own asks for a report, and shows its stack only when asked', () => {
    const file = join(project, 'src', 'pages', 'index.astro');
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      text.replace('---\n', "---\nthrow new Error('something that should not be');\n"),
    );
    const said = fails(['build']);
    expect(said).toMatch(
      /a fault of the guide's own code, while building the site, at the step "making the pages":\n {2}something that should not be\n.*report it/s,
    );
    expect(runTask(project, ['build'], { ...BARE, FIELD_GUIDE_DEBUG: '1' }).said).toMatch(
      /^\s+at .*:\d+:\d+/m,
    );
    writeFileSync(file, text);
  });

  it.runIf(process.getuid?.() === 0 && process.platform === 'linux')(
    'build and start: a folder that is read-only',
    () => {
      cpSync(join(project, 'content'), join(project, 'dist'), { recursive: true });
      const launch = `${process.execPath} scripts/launch.cjs`;
      const said = execFileSync(
        'unshare',
        [
          '-m',
          'sh',
          '-c',
          `mount --bind dist dist && mount -o remount,ro,bind dist && ${launch} build 2>&1; true`,
        ],
        {
          cwd: project,
          encoding: 'utf8',
          env: BARE,
        },
      );
      expect(said.replaceAll(project, '.')).toBe(
        'cannot write to ./dist: give yourself write access, or clone the project somewhere else\n',
      );
      rmSync(join(project, 'dist'), { recursive: true });
    },
  );

  it('build: a link in a circle', () => {
    symlinkSync('dist', join(project, 'dist'));
    expect(fails(['build'])).toBe('the link dist leads in a circle: remove it and build again');
    rmSync(join(project, 'dist'));
  });
});

/** The process that makes pages for a build, by its number; 0 where there is none yet. */
function pagesOf(launcher: number): number {
  const rows = readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const parent = Number(
        /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1],
      );
      return [{ id: Number(name), parent, command: readFileSync(`/proc/${name}/cmdline`, 'utf8') }];
    } catch {
      return [];
    }
  });
  const task = rows.find(({ parent }) => parent === launcher)?.id;
  return (
    rows.find(({ parent, command }) => parent === task && command.includes('build-pages'))?.id ?? 0
  );
}

import { execFileSync, spawnSync } from 'node:child_process';
import * as nodeFs from 'node:fs';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { preparePublishing, publishFolder, type FileSystem } from '../../scripts/publish-folder.ts';

const OLD = {
  'index.html': 'old home',
  'guides/a/index.html': 'old page',
  'assets/old.css': 'old look',
  'was-a-file': 'a folder now',
  'was-a-folder/x.txt': 'a file now',
};
const NEW = {
  'index.html': 'new home',
  'guides/a/index.html': 'new page',
  'guides/b/index.html': 'another',
  'assets/new.css': 'new look',
  'was-a-file/index.html': 'in it',
  'was-a-folder': 'a file',
  'sw.js': 'worker',
};

let folder: string;
let dist: string;
let built: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'publish-'));
  dist = join(folder, 'dist');
  built = join(folder, 'work', 'site');
  write(built, NEW);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(site: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, name)), { recursive: true });
    writeFileSync(join(site, name), text);
  }
}

/** Every file of a folder with its text. */
function read(site: string): Record<string, string> {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((item) =>
    item.isFile(),
  );
  const rows = files
    .map((item) => join(item.parentPath, item.name))
    .map((path) => [path.slice(site.length + 1), readFileSync(path, 'utf8')] as const);
  return Object.fromEntries(rows.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** What stands beside the site when all is done: nothing. */
const leftOvers = () => readdirSync(folder).filter((name) => /\.(new|old)-/.test(name));

/** An error as the system gives it. */
function systemError(code: string, path: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: ${path}`), { code, path });
}

/** The file system, of which one operation is refused by a rule. */
function failing(
  rule: (operation: string, paths: readonly string[]) => string | undefined,
): FileSystem {
  return new Proxy(nodeFs, {
    get(target, name: string) {
      const operation = target[name as keyof typeof target];
      if (typeof operation !== 'function') return operation;
      return (...given: unknown[]) => {
        const paths = given.filter((value) => typeof value === 'string');
        const code = rule(name, paths);
        if (code) throw systemError(code, paths[0] ?? '');
        return (operation as (...all: unknown[]) => unknown)(...given);
      };
    },
  }) as unknown as FileSystem;
}

/** `dist` can't be renamed, as a mount point can't. */
const mounted = (code: string) => (operation: string, paths: readonly string[]) =>
  operation === 'renameSync' && paths.includes(dist) ? code : undefined;

describe('a finished site', () => {
  it('takes the place of a folder', () => {
    write(dist, OLD);
    expect(publishFolder(built, dist)).toEqual([]);
    expect(read(dist)).toEqual(read2(NEW));
    expect(leftOvers()).toEqual([]);
  });

  it('stands where nothing stood, in folders that were not there', () => {
    publishFolder(built, join(folder, 'a', 'b', 'dist'));
    expect(read(join(folder, 'a', 'b', 'dist'))).toEqual(read2(NEW));
  });

  it.each([
    { what: 'a folder', target: 'live', old: true },
    { what: 'nothing yet', target: 'not/yet/there', old: false },
  ])('follows a link to $what, and the link stays', ({ target, old }) => {
    if (old) write(join(folder, target), OLD);
    symlinkSync(target, dist);
    expect(publishFolder(built, dist)).toEqual([]);
    expect(readlinkSync(dist)).toBe(target);
    expect(read(join(folder, target))).toEqual(read2(NEW));
  });

  it('follows links to links, in a folder that is reached by a link', () => {
    write(join(folder, 'far', 'releases', 'one'), OLD);
    symlinkSync('releases/one', join(folder, 'far', 'current'));
    symlinkSync('far', join(folder, 'near'));
    symlinkSync('near/current', dist);
    publishFolder(built, dist);
    expect(read(join(folder, 'far', 'releases', 'one'))).toEqual(read2(NEW));
    expect(lstatSync(join(folder, 'far', 'current')).isSymbolicLink()).toBe(true);
  });

  it.each(['EBUSY', 'EXDEV', 'EPERM'])(
    'fills a folder that answers %s when it is to be renamed',
    (code) => {
      write(dist, OLD);
      expect(publishFolder(built, dist, failing(mounted(code)))).toEqual([]);
      expect(read(dist)).toEqual(read2(NEW));
      expect([leftOvers(), readdirSync(dist).filter((name) => name.startsWith('.'))]).toEqual([
        [],
        [],
      ]);
    },
  );

  it('fills a folder in whose surroundings nothing may be made', () => {
    write(dist, OLD);
    const closed = failing((operation, paths) =>
      /rename|mkdir/.test(operation) && paths.some((path) => dirname(path) === folder)
        ? 'EACCES'
        : undefined,
    );
    expect(publishFolder(built, dist, closed)).toEqual([]);
    expect(read(dist)).toEqual(read2(NEW));
  });

  it('comes by a copy from another file system', () => {
    write(dist, OLD);
    const far = failing((operation, [from]) =>
      operation === 'renameSync' && from === built ? 'EXDEV' : undefined,
    );
    expect(publishFolder(built, dist, far)).toEqual([]);
    expect(read(dist)).toEqual(read2(NEW));
  });

  it('leaves the checkout of a branch that holds it a checkout', () => {
    write(dist, { ...OLD, '.git': 'gitdir: elsewhere' });
    publishFolder(built, dist);
    expect(read(dist)).toEqual(read2({ ...NEW, '.git': 'gitdir: elsewhere' }));
  });

  it('puts what pages need before the pages, and takes away what is stale at last', () => {
    write(dist, OLD);
    const steps: string[] = [];
    const seen = failing((operation, paths) => {
      const at = paths.at(-1)!;
      if (operation === 'renameSync' && at.startsWith(`${dist}/`) && !at.includes('.publishing-'))
        steps.push(at.slice(dist.length + 1));
      if (operation === 'rmSync' && at.endsWith('old.css')) steps.push('stale');
      return mounted('EBUSY')(operation, paths);
    });
    publishFolder(built, dist, seen);
    expect(steps.filter((step) => /css|index|sw|stale/.test(step))).toEqual([
      'assets/new.css',
      'guides/a/index.html',
      'guides/b/index.html',
      'index.html',
      'was-a-file/index.html',
      'sw.js',
      'stale',
    ]);
  });
});

/** Files as `read` gives them. */
function read2(files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

describe.each([
  { where: 'a folder', rule: () => undefined },
  {
    where: 'a mount point',
    rule: (operation: string, paths: readonly string[]) => mounted('EBUSY')(operation, paths),
  },
  {
    where: 'another file system',
    rule: (operation: string, [from]: readonly string[]) =>
      operation === 'renameSync' && from === built ? 'EXDEV' : undefined,
  },
])('where one step of publishing into $where fails', { timeout: 60_000 }, ({ rule }) => {
  const CHANGES = /rename|mkdir|link|copyFile|cp|write/;

  it.each(['ENOSPC', 'EACCES', 'EIO', 'ESURPRISE'])(
    'with %s, the old site or the new one is whole, and the run says so',
    (code) => {
      // The step that fails is the first, the second, and so on, until none does.
      for (let step = 0, done = false; !done; step += 1) {
        rmSync(dist, { recursive: true, force: true });
        rmSync(built, { recursive: true, force: true });
        write(dist, OLD);
        write(built, NEW);
        let count = 0;
        const fs = failing(
          (operation, paths) =>
            rule(operation, paths) ??
            (CHANGES.test(operation) && !/readlink/.test(operation) && count++ === step
              ? code
              : undefined),
        );
        const said = attempt(() => publishFolder(built, dist, fs));
        done = count <= step;
        const site = Object.fromEntries(
          Object.entries(read(dist)).filter(([name]) => !name.startsWith('.publishing-')),
        );
        expect(site, `step ${step}`).toEqual(read2(said ? OLD : NEW));
        expect(leftOvers(), `step ${step}`).toEqual([]);
        if (said && code !== 'ESURPRISE')
          expect(said).toMatch(/^cannot put the new site into .*the last site stands as it was/);
      }
    },
  );

  it('whenever the run is killed, the next one finds a whole site', () => {
    for (let step = 0, done = false; !done; step += 1) {
      rmSync(dist, { recursive: true, force: true });
      for (const left of leftOvers()) rmSync(join(folder, left), { recursive: true });
      rmSync(built, { recursive: true, force: true });
      write(dist, OLD);
      write(built, NEW);
      let count = 0;
      // From that step on nothing is done any more, undoing included.
      const fs = failing(
        (operation, paths) =>
          (count > step ? 'EKILLED' : undefined) ??
          rule(operation, paths) ??
          (/rename|mkdir|link|copy|cp|write|rm/.test(operation) && count++ === step
            ? 'EKILLED'
            : undefined),
      );
      attempt(() => publishFolder(built, dist, fs));
      done = count <= step;
      preparePublishing(dist);
      const { 'assets/old.css': stale, ...site } = read(dist);
      const whole = [OLD, NEW].map(
        ({ ...files }: Record<string, string>) => (delete files['assets/old.css'], read2(files)),
      );
      // What the interrupted run has added may lie about, and what it had still to delete; no page
      // is of two minds.
      const pages = (files: Record<string, string>) =>
        Object.fromEntries(Object.entries(files).filter(([name]) => name in OLD || !stale));
      expect(whole.map(pages), `step ${step}`).toContainEqual(pages(site));
      expect(readdirSync(dist).filter((name) => name.startsWith('.'))).toEqual([]);
      expect(leftOvers()).toEqual([]);
    }
  });
});

/** What an attempt says when it fails. */
function attempt(work: () => unknown): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

describe('a place where no site can stand is refused in a sentence', () => {
  it.each([
    {
      what: 'a file',
      make: () => writeFileSync(dist, ''),
      says: /dist is a file and not a folder: move it away and build again$/,
    },
    {
      what: 'a link to a file',
      make: () => (writeFileSync(join(folder, 'x'), ''), symlinkSync('x', dist)),
      says: /dist is a file and not a folder \(it leads to .*\/x\): move it away and build again$/,
    },
    {
      what: 'a circle of links',
      make: () => symlinkSync('dist', dist),
      says: /the link .*dist leads in a circle: remove it and build again$/,
    },
  ])('$what', ({ make, says }) => {
    make();
    expect(() => preparePublishing(dist)).toThrow(says);
    expect(() => publishFolder(built, dist)).toThrow(says);
  });

  it('below a file', () => {
    writeFileSync(join(folder, 'x'), '');
    expect(() => publishFolder(built, join(folder, 'x', 'dist'))).toThrow(
      /^cannot put the new site into .*: a part of its path is a file/,
    );
  });

  it('read-only', () => {
    write(dist, OLD);
    const readOnly = failing((operation) =>
      /access|rename|mkdir|write/.test(operation) ? 'EROFS' : undefined,
    );
    expect(() => preparePublishing(dist, readOnly)).toThrow(
      /^cannot put the new site into .*: it is on a read-only file system .*; mount it writable/,
    );
    expect(read(dist)).toEqual(read2(OLD));
  });
});

/** Mounting needs rights that not every machine gives. */
const mayMount =
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  spawnSync('unshare', ['-m', 'true']).status === 0;

describe.runIf(mayMount)('on real mounts', { timeout: 60_000 }, () => {
  /**
   * Runs a few lines of shell in a mount namespace of their own, with a program that publishes as
   * `$PUBLISH`.
   */
  function inNamespace(lines: string): string {
    const script = join(folder, 'publish.ts');
    const publishing = join(import.meta.dirname, '..', '..', 'scripts', 'publish-folder.ts');
    writeFileSync(
      script,
      `import { publishFolder } from ${JSON.stringify(publishing)};
       try { publishFolder(${JSON.stringify(built)}, ${JSON.stringify(dist)}); console.log('published'); } catch (error) { console.log(error.message); }`,
    );
    const env = { PATH: process.env.PATH, PUBLISH: `${process.execPath} ${script}` };
    return execFileSync('unshare', ['-m', 'sh', '-ec', lines], {
      cwd: folder,
      encoding: 'utf8',
      env,
    });
  }

  it('a bind mount and a mounted file system are filled', () => {
    write(join(folder, 'volume'), OLD);
    mkdirSync(dist);
    inNamespace(`mount --bind volume dist; $PUBLISH`);
    expect(read(join(folder, 'volume'))).toEqual(read2(NEW));
    expect(existsSync(join(dist, 'index.html'))).toBe(false);
    write(built, NEW);
    expect(
      inNamespace(
        `mount -t tmpfs tmpfs dist; echo old > dist/stale.html; $PUBLISH; cat dist/index.html; ls dist`,
      ),
    ).toBe('published\nnew homeassets\nguides\nindex.html\nsw.js\nwas-a-file\nwas-a-folder\n');
  });

  it('a full and a read-only one are left as they are, in a sentence', () => {
    mkdirSync(dist);
    writeFileSync(join(built, 'large.bin'), Buffer.alloc(400_000));
    expect(
      inNamespace(
        `mount -t tmpfs -o size=200k tmpfs dist; echo old > dist/index.html; $PUBLISH; cat dist/index.html; ls -A dist`,
      ),
    ).toMatch(
      /^cannot put the new site into .*: no space is left on the disk .*; free some space and build again\nold\nindex.html\n$/,
    );
    write(dist, { 'index.html': 'old\n' });
    write(built, NEW);
    expect(
      inNamespace(
        `mount --bind dist dist; mount -o remount,ro,bind dist; $PUBLISH; cat dist/index.html`,
      ),
    ).toMatch(/^cannot put the new site into .*: it is on a read-only file system .*\nold\n$/);
  });
});

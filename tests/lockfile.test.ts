import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** What a lock file says about one package; the key is its folder, '' for the project itself. */
interface Locked {
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/**
 * Packages that are asked for and that the lock file has no entry for, as `who → what`. npm leaves
 * such holes when it writes the file on one platform; `npm ci` then fails on another.
 */
function holesIn(packages: Record<string, Locked>): string[] {
  return Object.entries(packages).flatMap(([folder, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !isFound(packages, folder, name))
      .map((name) => `${folder || 'package.json'} → ${name}`),
  );
}

/** Is a package there for another, in its own `node_modules` or in one further up? */
function isFound(packages: Record<string, Locked>, folder: string, name: string): boolean {
  if (`${folder ? `${folder}/` : ''}node_modules/${name}` in packages) return true;
  if (folder === '') return false;
  const up = folder.lastIndexOf('node_modules/');
  return isFound(packages, up > 0 ? folder.slice(0, up - 1) : '', name);
}

const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/** Dependencies of a project whose version may change by itself. */
function looseIn(manifest: Record<string, unknown>): string[] {
  return ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((group) =>
    Object.entries((manifest[group] ?? {}) as Record<string, string>)
      .filter(([, version]) => !EXACT.test(version))
      .map(([name, version]) => `${name}@${version}`),
  );
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>;
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>;
};

describe('the lock file', () => {
  it('has an entry for every package that another asks for', () => {
    expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
    expect(holesIn(lock.packages)).toEqual([]);
  });

  it('is of this package.json', () => {
    const { dependencies, devDependencies, optionalDependencies } = manifest;
    expect(lock.packages['']).toMatchObject({
      dependencies,
      devDependencies,
      optionalDependencies,
    });
  });

  it('locks the exact versions that package.json names', () => {
    expect(looseIn(manifest)).toEqual([]);
  });
});

describe('a hole', () => {
  it.each<{ fact: string; packages: Record<string, Locked>; holes: string[] }>([
    {
      fact: 'is a dependency of the project that is not there',
      packages: { '': { dependencies: { a: '1.0.0' } } },
      holes: ['package.json → a'],
    },
    {
      fact: 'is an optional dependency of a package that is not there',
      packages: { '': {}, 'node_modules/a': { optionalDependencies: { 'a-linux': '1.0.0' } } },
      holes: ['node_modules/a → a-linux'],
    },
    {
      fact: 'is a package that is there for another only',
      packages: {
        'node_modules/a': { dependencies: { c: '1' } },
        'node_modules/b': {},
        'node_modules/b/node_modules/c': {},
      },
      holes: ['node_modules/a → c'],
    },
    {
      fact: 'is no package beside',
      packages: { 'node_modules/a': { dependencies: { '@x/c': '1' } }, 'node_modules/@x/c': {} },
      holes: [],
    },
    {
      fact: 'is no package further up',
      packages: {
        'node_modules/a/node_modules/b': { dependencies: { c: '1' } },
        'node_modules/a/node_modules/c': {},
      },
      holes: [],
    },
    {
      fact: 'is no package at the top',
      packages: {
        'node_modules/@x/a/node_modules/b': { dependencies: { c: '1' } },
        'node_modules/c': {},
      },
      holes: [],
    },
    {
      fact: 'is no peer',
      packages: { 'node_modules/a': { peerDependencies: { c: '1' } } as Locked },
      holes: [],
    },
  ])('$fact', ({ packages, holes }) => {
    expect(holesIn(packages)).toEqual(holes);
  });
});

it.each(['^1.0.0', '~1.0.0', '1', '1.x', '*', 'latest', '>=1.0.0', 'github:a/b'])(
  'the version %s is not exact',
  (version) => {
    expect(looseIn({ devDependencies: { a: version, b: '1.2.3', c: '1.2.3-beta.1' } })).toEqual([
      `a@${version}`,
    ]);
  },
);

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deploySite } from '../../scripts/deploy-site.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'field-guide-deployed-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const DAY = 86_400_000;
const target = () => join(folder, 'srv');
const served = (path: string) => join(target(), 'current', 'www', 'guide', path);

/** Writes a built site with these files, served below /guide/. */
function build(files: Record<string, string>): string {
  const site = join(folder, 'dist');
  rmSync(site, { recursive: true, force: true });
  const all = {
    'links.json': '{"site":"https://wiki.example/guide/"}',
    'redirects/nginx.conf': '# none',
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  }
  return site;
}

describe('a deployment', () => {
  it('lays the site out in the folder of its base, with the rules beside it', () => {
    deploySite({ site: build({ 'index.html': 'Home' }), target: target() });
    expect(readFileSync(served('index.html'), 'utf8')).toBe('Home');
    expect(existsSync(join(target(), 'current', 'redirects', 'nginx.conf'))).toBe(true);
  });

  it('keeps what open tabs ask for, for so many days after the last build that had it', () => {
    const at = (days: number) => new Date(Date.UTC(2026, 0, 1) + days * DAY);
    deploySite({
      site: build({ 'index.html': '1', 'assets/a.1.js': 'one' }),
      target: target(),
      now: at(0),
    });
    deploySite({
      site: build({ 'index.html': '1', 'assets/a.1.js': 'one' }),
      target: target(),
      now: at(20),
    });
    expect(
      deploySite({
        site: build({ 'index.html': '2', 'assets/a.2.js': 'two' }),
        target: target(),
        now: at(45),
      }).carried,
    ).toBe(1);
    expect(readFileSync(served('assets/a.1.js'), 'utf8')).toBe('one');
    deploySite({
      site: build({ 'index.html': '3', 'assets/a.2.js': 'two' }),
      target: target(),
      now: at(51),
    });
    expect(existsSync(served('assets/a.1.js'))).toBe(false);
    expect(existsSync(served('assets/a.2.js'))).toBe(true);
  });

  it('does not keep a page that the new build has no more', () => {
    deploySite({
      site: build({ 'index.html': '1', 'old/index.html': 'x' }),
      target: target(),
      now: new Date(0),
    });
    deploySite({ site: build({ 'index.html': '1' }), target: target(), now: new Date(DAY) });
    expect(existsSync(served('old/index.html'))).toBe(false);
  });

  it('leaves the time of what has not changed', () => {
    deploySite({
      site: build({ 'index.html': 'same', 'b/index.html': 'old' }),
      target: target(),
      now: new Date(0),
    });
    const before = statSync(served('index.html')).mtimeMs;
    deploySite({
      site: build({ 'index.html': 'same', 'b/index.html': 'new' }),
      target: target(),
      now: new Date(DAY),
    });
    expect(statSync(served('index.html')).mtimeMs).toBe(before);
    expect(readFileSync(served('b/index.html'), 'utf8')).toBe('new');
  });

  it('never changes a release that is served: what it shares with the next is not written to again', () => {
    const first = deploySite({
      site: build({ 'index.html': 'one' }),
      target: target(),
      now: new Date(0),
    });
    deploySite({ site: build({ 'index.html': 'two' }), target: target(), now: new Date(DAY) });
    expect(readFileSync(join(first.home, 'index.html'), 'utf8')).toBe('one');
  });

  it('packs anew what has changed within its time', () => {
    const page = (words: string) => `<p>${words.repeat(2000)}</p>`;
    deploySite({ site: build({ 'index.html': page('a') }), target: target(), now: new Date(0) });
    const first = readFileSync(served('index.html.gz'));
    deploySite({ site: build({ 'index.html': page('b') }), target: target(), now: new Date(DAY) });
    expect(readFileSync(served('index.html.gz')).equals(first)).toBe(false);
  });

  it('keeps the release before, and no older one', () => {
    const homes = [0, 1, 2].map(
      (day) =>
        deploySite({
          site: build({ 'index.html': String(day) }),
          target: target(),
          now: new Date(day * DAY),
        }).home,
    );
    expect(homes.map((home) => existsSync(home))).toEqual([false, true, true]);
    expect(readlinkSync(join(target(), 'current'))).toMatch(/^releases\/1970/);
  });

  it('refuses a folder whose "current" is no link of ours, and touches nothing', () => {
    mkdirSync(join(target(), 'current'), { recursive: true });
    writeFileSync(join(target(), 'current', 'mine.txt'), 'mine');
    expect(() => deploySite({ site: build({ 'index.html': '' }), target: target() })).toThrow(
      'is not a symbolic link',
    );
    expect(readFileSync(join(target(), 'current', 'mine.txt'), 'utf8')).toBe('mine');
  });

  it('says what to do where nothing was built', () => {
    renameSync(build({}), join(folder, 'elsewhere'));
    expect(() => deploySite({ site: join(folder, 'dist'), target: target() })).toThrow(
      'run npm run build',
    );
  });
});

import { spawnSync } from 'node:child_process';
import process from 'node:process';

/**
 * Installs Debian packages by name where we are root and apt is there, saying that it is at it.
 * Returns whether they are installed now.
 */
export function installPackages(...names: string[]): boolean {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return false;
  console.log(`Installing ${names.join(' and ')} with apt-get (a minute or two)…`);
  spawnSync('apt-get', ['update'], { stdio: 'ignore' });
  return (
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...names], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  );
}

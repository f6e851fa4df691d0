/**
 * `npm run test:epub`: has EPUBCheck read the e-book of the last build. Exit 1 where it has
 * anything to say.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { installPackages } from './debian-package.ts';

const BOOK = 'dist/staff-plus-field-guide.epub';
const JARS = [process.env.EPUBCHECK_JAR, '/usr/share/java/epubcheck.jar'];

process.exitCode = testEpub();

function testEpub(): number {
  if (!existsSync(BOOK)) return stop(`there is no ${BOOK} yet: run npm run build`);
  const jar = foundJar() ?? (installPackages('epubcheck') ? foundJar() : undefined);
  if (!jar)
    return stop(
      'no EPUBCheck found: install it (Debian: apt-get install epubcheck) or set EPUBCHECK_JAR to its jar',
    );
  const { status, stdout, stderr } = spawnSync('java', ['-jar', jar, BOOK], { encoding: 'utf8' });
  const words = `${stdout ?? ''}${stderr ?? ''}`;
  // It exits with 0 on warnings and infos too.
  if (status === 0 && words.includes('0 fatals / 0 errors / 0 warnings / 0 infos')) {
    console.log(`EPUBCheck has no message about ${BOOK}`);
    return 0;
  }
  return stop(words || 'java could not be started');
}

function foundJar(): string | undefined {
  return JARS.find((path): path is string => Boolean(path) && existsSync(path!));
}

function stop(words: string): number {
  console.error(words);
  return 1;
}

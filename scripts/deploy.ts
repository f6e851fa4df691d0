/**
 * `npm run deploy -- FOLDER [--keep-days N] [--no-compress]`: puts the last build where a server
 * looks for it (scripts/deploy-site.ts), with the parts of former builds that open tabs still ask
 * for. The configurations in `deploy/` serve FOLDER/current.
 */
import process, { argv } from 'node:process';
import { parseArgs } from 'node:util';
import { deploySite } from './deploy-site.ts';

process.exitCode = run();

function run(): number {
  try {
    const { values, positionals } = parseArgs({
      args: argv.slice(2),
      allowPositionals: true,
      options: {
        'keep-days': { type: 'string', default: '30' },
        'no-compress': { type: 'boolean', default: false },
      },
    });
    const [target] = positionals;
    const keepDays = Number(values['keep-days']);
    if (positionals.length !== 1 || !target)
      return stop('say where to: npm run deploy -- /srv/field-guide');
    if (!(keepDays >= 0))
      return stop(`--keep-days is "${values['keep-days']}": give a number of days, such as 30`);
    const { home, carried } = deploySite({
      site: 'dist',
      target,
      keepDays,
      compress: !values['no-compress'],
    });
    console.log(
      `deployed to ${home}, with ${carried} parts of former builds; have the server read its rules again`,
    );
    return 0;
  } catch (wrong) {
    return stop((wrong as Error).message);
  }
}

function stop(sentence: string): number {
  console.error(sentence);
  return 1;
}

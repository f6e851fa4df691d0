import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { answers, freePort, programOf, SERVERS } from './servers.ts';

/** An instruction of a Dockerfile: `RUN`, `COPY`…, and the rest of its line. */
export interface Instruction {
  name: string;
  words: string;
}

const BASE = '/field/guide';
const ARGUMENTS: Record<string, string> = { SITE_URL: `https://wiki.example.org${BASE}/`, BASE };

/** The instructions of a Dockerfile: comments left out, continued lines joined. */
export function instructionsOf(text: string): Instruction[] {
  const lines = text.replace(/\\\n\s*/g, ' ').split('\n');
  return lines
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, name = '', words = ''] = /^(\S+)\s*(.*)$/.exec(line.trim()) ?? [];
      return { name: name.toUpperCase(), words };
    });
}

/**
 * Runs the steps of `deploy/Dockerfile` as plain commands: the folders of each stage are folders
 * below one empty folder, what is copied from the context is what git would check out, and the last
 * stage's command and health check run as they stand. Returns the exit status.
 */
export async function testContainer(): Promise<number> {
  const caddy = programOf(SERVERS.find(({ name }) => name === 'Caddy')!);
  if (!caddy) {
    console.error('no Caddy found: install one (Debian: apt-get install caddy)');
    return 1;
  }
  const folder = mkdtempSync(join(tmpdir(), 'field-guide-container-'));
  try {
    const context = join(folder, 'context');
    checkedOut(context);
    const image = runStages(
      instructionsOf(readFileSync(join(context, 'deploy', 'Dockerfile'), 'utf8')),
      context,
      folder,
    );
    return await serves(image, caddy);
  } catch (wrong) {
    console.error((wrong as Error).message);
    return 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The context of the build: the files of the last commit with its history, and what is changed
 * since.
 */
function checkedOut(context: string): void {
  command(
    `git clone --quiet ${JSON.stringify(process.cwd())} ${JSON.stringify(context)}`,
    process.cwd(),
    {},
  );
  const changed = spawnSync(
    'git',
    ['ls-files', '-z', '--modified', '--others', '--exclude-standard'],
    { encoding: 'utf8' },
  ).stdout;
  for (const file of changed.split('\0').filter((path) => path && existsSync(path)))
    cpSync(file, join(context, file));
}

/** A stage while it is built, and the image that the last one leaves. */
interface Stage {
  /** The folder that stands for "/" in it. */
  root: string;
  folder: string;
  env: Record<string, string>;
  command: string[];
  health: string;
}

function runStages(instructions: readonly Instruction[], context: string, folder: string): Stage {
  const stages = new Map<string, Stage>();
  const values: Record<string, string> = {};
  let stage: Stage | undefined;
  for (const { name, words } of instructions) {
    if (name === 'FROM') {
      const [from = '', , as = `stage-${stages.size}`] = filledIn(words, values).split(/\s+/);
      const inherited = stages.get(from);
      stage = {
        root: join(folder, as),
        folder: '/',
        env: { ...inherited?.env },
        command: [],
        health: '',
      };
      if (inherited) cpSync(inherited.root, stage.root, { recursive: true });
      mkdirSync(join(stage.root, 'srv'), { recursive: true });
      stages.set(as, stage);
    } else if (name === 'ARG') {
      const [key = '', standard = ''] = words.split('=');
      values[key] = ARGUMENTS[key] ?? standard;
    } else if (stage)
      step(
        { name, words: name === 'RUN' || name === 'HEALTHCHECK' ? words : filledIn(words, values) },
        stage,
        { stages, context },
      );
  }
  if (!stage || stage.command.length === 0)
    throw new Error('deploy/Dockerfile ends without a command to run');
  return stage;
}

function step(
  { name, words }: Instruction,
  stage: Stage,
  { stages, context }: { stages: ReadonlyMap<string, Stage>; context: string },
): void {
  const inStage = (path: string) =>
    join(stage.root, path.startsWith('/') ? path : join(stage.folder, path));
  switch (name) {
    case 'WORKDIR':
      stage.folder = words;
      mkdirSync(inStage(words), { recursive: true });
      return;
    case 'ENV':
      for (const pair of words.split(/\s+/))
        stage.env[pair.split('=')[0]!] = pair.slice(pair.indexOf('=') + 1);
      return;
    case 'COPY':
      copy(words.split(/\s+/), inStage, (from) => (from ? stages.get(from)!.root : context));
      return;
    case 'RUN':
      // Absolute paths of the image are folders below its root here.
      command(
        words.replace(/(?<=\s)\/(srv|app)\b/g, (path) => join(stage.root, path)),
        inStage('.'),
        stage.env,
      );
      return;
    case 'CMD':
      stage.command = JSON.parse(words) as string[];
      return;
    case 'HEALTHCHECK':
      stage.health = words.replace(/^.*?\bCMD\s+/, '');
      return;
    case 'USER':
    case 'EXPOSE':
      return;
    default:
      throw new Error(`deploy/Dockerfile has ${name}, which this test doesn't know`);
  }
}

function copy(
  words: readonly string[],
  inStage: (path: string) => string,
  rootOf: (from: string | undefined) => string,
): void {
  const from = words[0]?.startsWith('--from=') ? words[0].slice('--from='.length) : undefined;
  const paths = from ? words.slice(1) : words;
  const to = paths.at(-1)!;
  for (const path of paths.slice(0, -1)) {
    const source = join(rootOf(from), path);
    const whole =
      statSync(source).isDirectory() || !to.endsWith('/')
        ? inStage(to)
        : join(inStage(to), basename(path));
    const target =
      !statSync(source).isDirectory() && (to === './' || to === '.')
        ? join(inStage('.'), basename(path))
        : whole;
    mkdirSync(dirname(target), { recursive: true });
    cpSync(source, target, { recursive: true, verbatimSymlinks: true });
  }
}

function filledIn(words: string, values: Readonly<Record<string, string>>): string {
  return words.replace(/\$\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
}

function command(words: string, cwd: string, env: Record<string, string>): void {
  // A home of its own: a setting of git for one build is none of this machine's.
  const { status } = spawnSync('sh', ['-c', words], {
    cwd,
    env: { ...cleanEnvironment(), ...env, HOME: cwd },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error(`this step failed: ${words}`);
}

/** What a container knows of the machine: where programs are, and how to reach the network. */
function cleanEnvironment(): Record<string, string> {
  const kept =
    /^(PATH|(https?|no)_proxy|npm_config_(registry|cafile|userconfig)|NODE_EXTRA_CA_CERTS|SSL_CERT_FILE)$/i;
  return Object.fromEntries(
    Object.entries(process.env).filter(
      (pair): pair is [string, string] => kept.test(pair[0]) && pair[1] !== undefined,
    ),
  );
}

/** Starts the image's command and asks its health check. */
async function serves(image: Stage, caddy: string): Promise<number> {
  const [port, admin] = [await freePort(), await freePort()];
  const env = {
    ...image.env,
    ADDRESS: `:${port}`,
    FIELD_GUIDE: join(image.root, 'srv', 'field-guide'),
    ADMIN: `localhost:${admin}`,
  };
  const args = image.command
    .slice(1)
    .map((word) => (word.startsWith('/etc/') ? join(image.root, word) : word));
  const own = {
    ...cleanEnvironment(),
    ...env,
    XDG_DATA_HOME: image.root,
    XDG_CONFIG_HOME: image.root,
  };
  const server = spawn(caddy, args, { env: own, stdio: ['ignore', 'ignore', 'pipe'] });
  const said: string[] = [];
  server.stderr.on('data', (data: Buffer) => said.push(data.toString()));
  try {
    await answers(`http://127.0.0.1:${port}${BASE}/`, () => {
      if (server.exitCode !== null) throw new Error(`the server did not start:\n${said.join('')}`);
    });
    const health = image.health.replace(':8080', `:${port}`);
    const healthy = await run(health, own);
    const page = await fetch(`http://127.0.0.1:${port}${BASE}/guides/`);
    console.log(
      `the container's steps: health check ${healthy ? 'passes' : 'fails'}, a page answers ${page.status}`,
    );
    return healthy && page.status === 200 ? 0 : 1;
  } finally {
    const closed = once(server, 'close');
    server.kill('SIGTERM');
    await closed;
  }
}

async function run(words: string, env: Record<string, string>): Promise<boolean> {
  const [status] = await once(spawn('sh', ['-c', words], { env, stdio: 'inherit' }), 'close');
  return status === 0;
}

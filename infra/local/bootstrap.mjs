// The two commands of the README, on whatever Node the machine has (20 or later) and with nothing installed yet:
// install what the lockfile names, then go on under the Node that came with it.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const bin = path.join(root, 'node_modules', '.bin');
const node = path.join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const stampFile = path.join(root, 'node_modules', '.holdfast-installed.json');
const programs = { start: 'infra/local/src/start.ts', check: 'infra/check/src/check.ts' };

const giveUp = (sentence) => {
  console.error(`\n${sentence}`);
  process.exit(1);
};

/** What the installed packages must agree with: the lockfile, and the machine they were installed on. */
const wanted = () => {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) hash.update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
};

const readStamp = () => {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'));
  } catch {
    return null;
  }
};

const npx = (args, stdio) =>
  spawnSync('npx', ['-y', '-p', 'pnpm@12', ...args], {
    cwd: root,
    // Nobody can answer a question here: an install that would ask one goes ahead instead.
    env: { ...process.env, CI: process.env.CI ?? 'true' },
    stdio,
    encoding: 'utf8',
  });

/** Turborepo calls `pnpm`, which a fresh machine has only inside npx's own cache. */
const findPnpm = () => {
  const script = `process.env.PATH.split(path.delimiter).find((folder) => fs.existsSync(path.join(folder, 'pnpm')))`;
  return npx(['node', '-p', script], ['ignore', 'pipe', 'ignore']).stdout?.trim() ?? '';
};

const install = () => {
  console.log('Installing what Holdfast is built from. The first time takes a minute or two.\n');
  rmSync(stampFile, { force: true });
  const result = npx(['pnpm', 'install', '--frozen-lockfile'], ['ignore', 'inherit', 'inherit']);
  if (result.error?.code === 'ENOENT') giveUp('npx was not found. Install npm (it comes with Node.js) and try again.');
  if (result.status !== 0 || !existsSync(node)) {
    giveUp(
      'The packages could not be installed; the reason stands above. Most often the npm registry is out of reach: ' +
        'check the network (behind a proxy: `npm config set proxy`), or the disk is full. Then try again.',
    );
  }
  const pnpm = findPnpm();
  mkdirSync(path.dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, JSON.stringify({ wanted: wanted(), pnpm }));
  console.log('');
  return pnpm;
};

const mode = process.argv[2];
if (!Object.hasOwn(programs, mode)) giveUp('Use: node infra/local/bootstrap.mjs start|check');
if (Number(process.versions.node.split('.')[0]) < 20) {
  giveUp(
    `Holdfast needs Node.js 20 or later to start, and this is ${process.version}. Get one from https://nodejs.org.`,
  );
}

const stamp = readStamp();
const ready = stamp?.wanted === wanted() && existsSync(node) && existsSync(stamp.pnpm);
const pnpm = ready ? stamp.pnpm : install();

const child = spawn(
  node,
  ['--conditions=source', '--disable-warning=ExperimentalWarning', programs[mode], ...process.argv.slice(3)],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: [bin, pnpm, process.env.PATH].join(path.delimiter),
    },
  },
);
// Ctrl-C reaches the child by itself; a signal to this process alone is handed on. Either way the child ends first.
process.on('SIGINT', () => {});
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
// A signal to npm alone ends npm and its shell without a word to their children: an npm that is gone is a signal too.
const parent = process.ppid;
const watch = setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500);
if (!process.env.npm_lifecycle_event) clearInterval(watch);
child.once('error', (error) => giveUp(`${node} could not be started: ${error.message}.`));
child.once('exit', (code) => process.exit(code ?? 1));

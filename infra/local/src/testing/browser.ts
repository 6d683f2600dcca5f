import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
FLAGS.push('--disable-component-update', '--disable-sync');

const KNOWN_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const onThisMachine = (): string | null => {
  const wished = process.env['HOLDFAST_BROWSER'];
  if (wished !== undefined && wished !== '') {
    if (existsSync(wished)) return wished;
    throw new Error(`HOLDFAST_BROWSER names ${wished}, which is not there.`);
  }
  return [...KNOWN_PLACES, chromium.executablePath()].find((place) => existsSync(place)) ?? null;
};

const run = (say: (line: string) => void, command: string, ...args: string[]) => {
  say(`  ${command} ${args.join(' ')}`);
  spawnSync(command, args, {
    stdio: 'ignore',
    timeout: 300_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
};

const fromPlaywright = (say: (line: string) => void) => {
  const cli = path.join(path.dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  run(say, process.execPath, cli, 'install', 'chromium');
};

const fromDebian = (say: (line: string) => void) => {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  run(say, 'apt-get', 'update');
  run(say, 'apt-get', 'install', '--yes', '--no-install-recommends', 'chromium');
};

/**
 * The path of a Chromium to test with: the one that HOLDFAST_BROWSER names, one that the machine has, or else one that
 * is fetched now, from Playwright or, as root on Debian, through apt. Null when there is none to be had.
 */
export const findBrowser = (say: (line: string) => void = () => undefined): string | null => {
  const present = onThisMachine();
  if (present !== null) return present;
  say('No browser on this machine yet. Looking for one:');
  for (const fetchOne of [fromPlaywright, fromDebian]) {
    fetchOne(say);
    const found = onThisMachine();
    if (found !== null) return found;
  }
  return null;
};

/** What to do where `findBrowser` found nothing. */
export const noBrowserAdvice =
  'No browser for the browser tests, and none could be fetched. Install Chromium or Google Chrome ' +
  '(Debian: `apt-get install chromium`), or set HOLDFAST_BROWSER to the path of one.';

/** A real browser without a window. Close it when the test is over. */
export const launchBrowser = async (): Promise<Browser> => {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error(noBrowserAdvice);
  return chromium.launch({ executablePath, args: FLAGS });
};

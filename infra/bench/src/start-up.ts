import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { root } from '@holdfast/local/folders';
import { type Figure, median, say } from './figure.ts';
import type { Holdfast } from './holdfast.ts';

const megabytes = 200;
const rest = 10_000;
const rounds = 7;
const previewSeconds = 0.3;

/** What the API holds when it has been started, somebody has signed in, and nobody has asked anything for a while. */
export const memoryAtRest = async ({ url }: Holdfast): Promise<Figure> => {
  say('Memory of the API at rest');
  await new Promise((resolve) => setTimeout(resolve, rest));
  const said = await (await fetch(`${url}/metrics`)).text();
  const bytes = Number(/^process_resident_memory_bytes (?<bytes>\S+)$/mu.exec(said)?.groups?.['bytes']);
  if (!(bytes > 0)) throw new Error('The API does not say what it holds.');
  return {
    name: `memory of the API at rest ÷ ${megabytes} MB`,
    ratio: bytes / 1_000_000 / megabytes,
    goal: 1,
    better: 'lower',
    a: { megabytes: bytes / 1_000_000 },
    b: { megabytes },
  };
};

const line = (n: number): string =>
  `${n}/06/2025,That the Cabinet Member reports on matter ${n} to the committee,Housing,Head of Service ${n % 4},September 2025,On target`;

/** A tracker of 3.6 kB, as somebody tries first. */
const smallTracker = (): string => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'holdfast-preview-')), 'tracker.csv');
  const heading = 'Date,Recommendation,Portfolio,Lead officer,Target date,Progress status';
  writeFileSync(file, [heading, ...Array.from({ length: 28 }, (_, n) => line(n + 1)), ''].join('\n'));
  return file;
};

/** `holdfast import preview` of a small file, from the start of the process until it has ended, as it is built. */
export const previewStart = async (): Promise<Figure> => {
  say('Preview of a small file');
  const file = smallTracker();
  const command = path.join(root, 'apps', 'cli', 'dist', 'main.js');
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const from = performance.now();
    await promisify(execFile)(process.execPath, [command, 'import', 'preview', file], { cwd: root });
    if (round > 0) times.push((performance.now() - from) / 1000);
  }
  const seconds = median(times);
  return {
    name: `import preview of a small file, from start to end ÷ ${previewSeconds} s`,
    ratio: seconds / previewSeconds,
    goal: 1,
    better: 'lower',
    a: { seconds },
    b: { seconds: previewSeconds },
  };
};

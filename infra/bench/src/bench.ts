import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '@holdfast/local/folders';
import { startPostgres } from '@holdfast/local/postgres/postgres';
import { runStep } from '@holdfast/local/processes/run-step';
import { consequenceFigures } from './consequences.ts';
import { fairnessFigures } from './fairness.ts';
import { type Figure, printFigure, say } from './figure.ts';
import { forecastFigure } from './forecast.ts';
import { openHoldfast } from './holdfast.ts';
import { importFigures } from './imports.ts';
import { paperFigures } from './papers.ts';
import { planningFigures } from './planning.ts';
import { registerGrowth, registerThroughput } from './register.ts';
import { memoryAtRest, previewStart } from './start-up.ts';

const manyCouncils = 400;
const fewCouncils = 10;

say('Building …');
const built = await runStep({ command: 'turbo', args: ['run', 'build', '--output-logs=errors-only'], directory: root });
if (!built.passed) throw new Error(built.output);

const postgres = await startPostgres({
  directory: mkdtempSync(path.join(tmpdir(), 'holdfast-bench-')),
  ephemeral: true,
});
const undo: (() => Promise<void>)[] = [postgres.stop];
const opened = new Map<number, ReturnType<typeof openHoldfast>>();

/** Filled for the first part that asks for it. */
const open = (councils: number) => {
  const known = opened.get(councils);
  if (known !== undefined) return known;
  say(`Filling ${councils} councils …`);
  const opening = openHoldfast(postgres.adminUrl, `bench_${councils}`, councils);
  opened.set(councils, opening);
  undo.unshift(async () => (await opening).stop());
  return opening;
};

// In this order: what comes later changes what the earlier would measure.
const parts: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  start: async () => [await memoryAtRest(await open(fewCouncils)), await previewStart()],
  register: async () => [await registerThroughput(await open(manyCouncils))],
  growth: async () => [await registerGrowth(await open(manyCouncils), await open(fewCouncils))],
  papers: async () => paperFigures(await open(fewCouncils)),
  imports: async () => importFigures(await open(fewCouncils)),
  consequences: async () => consequenceFigures(await open(fewCouncils), await open(manyCouncils)),
  forecast: async () => [await forecastFigure(await open(manyCouncils), await open(fewCouncils))],
  planning: () => planningFigures(postgres.adminUrl),
  fairness: () => fairnessFigures(postgres.adminUrl),
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in parts));
if (unknown !== undefined) throw new Error(`There is no part “${unknown}”. Parts: ${Object.keys(parts).join(', ')}.`);

try {
  for (const [name, measure] of Object.entries(parts)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    for (const figure of await measure()) printFigure(figure);
  }
} finally {
  for (const step of undo) await step();
}

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '@holdfast/local/folders';
import { startPostgres } from '@holdfast/local/postgres';
import { runStep } from '@holdfast/local/run-step';
import { consequenceFigures } from './consequences.ts';
import { fairnessFigures } from './fairness.ts';
import { printFigure, say } from './figure.ts';
import { forecastFigure } from './forecast.ts';
import { openHoldfast } from './holdfast.ts';
import { importFigures } from './imports.ts';
import { planningFigures } from './planning.ts';
import { registerGrowth, registerThroughput } from './register.ts';

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
try {
  say(`Filling ${manyCouncils} councils …`);
  const many = await openHoldfast(postgres.adminUrl, 'bench_many', manyCouncils);
  undo.unshift(many.stop);
  say(`Filling ${fewCouncils} councils …`);
  const few = await openHoldfast(postgres.adminUrl, 'bench_few', fewCouncils);
  undo.unshift(few.stop);
  printFigure(await registerThroughput(many));
  printFigure(await registerGrowth(many, few));
  for (const figure of await importFigures(few)) printFigure(figure);
  for (const figure of await consequenceFigures(few, many)) printFigure(figure);
  printFigure(await forecastFigure(many, few));
  for (const figure of await planningFigures(postgres.adminUrl)) printFigure(figure);
  for (const figure of await fairnessFigures(postgres.adminUrl)) printFigure(figure);
} finally {
  for (const step of undo) await step();
}

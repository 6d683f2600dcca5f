import { buffer } from 'node:stream/consumers';
import { planImport } from '@holdfast/domain/imports/plan/plan-import';
import type { ImportPlan } from '@holdfast/domain/imports/plan/plan-import';
import { valuesOf } from '@holdfast/domain/imports/plan/plan-values';
import type { TrackerValues } from '@holdfast/domain/recommendations/fields/tracker-values';
import type { ImportPreview } from '@holdfast/domain/imports/paper/preview';
import type { CouncilWays } from '@holdfast/domain/imports/paper/corrections';
import { understandPaper } from '@holdfast/domain/imports/understand/understand-paper';
import type { ExportOutcome } from '../write/exported-file.ts';
import { paperOf } from './shown.ts';

/** A file that must have been written, whole; a refusal fails the test with its own words. */
export async function written(outcome: ExportOutcome) {
  if (!outcome.ok) throw new Error(outcome.message.code);
  const { fileName, contentType } = outcome;
  return { fileName, contentType, bytes: await buffer(outcome.pieces()) };
}

/** What Holdfast understands of a file that it wrote itself, through the readers that strangers' files go through. */
export async function readBack(outcome: ExportOutcome, ways: CouncilWays = {}): Promise<ImportPreview> {
  const { fileName, bytes } = await written(outcome);
  return understandPaper(await paperOf(fileName, bytes), ways);
}

export const incomingOf = (preview: ImportPreview): TrackerValues[] =>
  preview.documents.flatMap((document) => document.rows.map(valuesOf));

/** What bringing a file in again would do to a register that people keep, with nothing from imports to lean on. */
export async function planBack(
  outcome: ExportOutcome,
  current: readonly TrackerValues[],
  ways: CouncilWays = {},
): Promise<ImportPlan> {
  const register = current.map((values, index) => ({ id: String(index), current: values, imported: null }));
  return planImport(incomingOf(await readBack(outcome, ways)), register);
}

/** The fields that would not come back as they were, for a test's own words; empty where every row is unchanged. */
export const differences = (plan: ImportPlan): string[] => [
  ...plan.rows
    .filter(({ outcome }) => outcome !== 'unchanged')
    .flatMap(({ incoming, outcome, fields }) =>
      fields
        .filter(({ decision }) => decision !== 'unchanged')
        .map(({ field, before, paper }) => `${incoming} ${outcome} ${field}: ${JSON.stringify([before, paper])}`),
    ),
  ...plan.notInPaper.map((id) => `${id} is not in the paper`),
];

/**
 * The same for a register that people keep, and for one in which every word came from a paper, so that a paper may change
 * it. The file is read once.
 */
export async function bothDifferences(
  outcome: ExportOutcome,
  current: readonly TrackerValues[],
  ways: CouncilWays = {},
): Promise<string[]> {
  const incoming = incomingOf(await readBack(outcome, ways));
  return [null, current].flatMap((imported) => {
    const register = current.map((values, index) => ({
      id: String(index),
      current: values,
      imported: imported?.[index] ?? null,
    }));
    return differences(planImport(incoming, register));
  });
}

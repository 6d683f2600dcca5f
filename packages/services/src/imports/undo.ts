import type { CouncilRecords } from '@holdfast/database/council-records';
import { planUndo } from '@holdfast/domain/imports/plan/undo/plan-undo';
import type { Sentence } from '@holdfast/words/sentence';
import type { Acting } from '../acting.ts';
import { notFound } from '../refusal.ts';
import { insistDone } from './insist-done.ts';

/** What stays of an import that is taken back, and why. */
export interface KeptRow {
  readonly recommendationId: string;
  readonly reference: string;
  readonly sentence: Sentence;
}

/** Takes an import back, all but what somebody has worked on since; answers what stays. `revision`: null for any. */
export const undoPaper = async (
  { today, imports }: CouncilRecords,
  uploadId: string,
  revision: number | null,
  { membershipId }: Acting,
): Promise<KeptRow[]> => {
  const facts = await imports.prepareUndo(uploadId);
  if (facts === null) throw notFound();
  const plan = planUndo(facts.written, facts.register);
  insistDone(await imports.undo({ uploadId, revision, plan, facts, today, by: membershipId }), 'undone');
  const references = new Map(facts.register.map(({ id, reference }) => [id, reference]));
  return plan.kept.map(({ id, sentence }) => ({
    recommendationId: id,
    reference: references.get(id) ?? '',
    sentence,
  }));
};

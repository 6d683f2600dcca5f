import type { CouncilRecords } from '@holdfast/database/council-records';
import { unknownBodies } from '@holdfast/domain/imports/names/known-names';
import { planImport } from '@holdfast/domain/imports/plan/plan-import';
import type { Acting } from '../acting.ts';
import { notFound } from '../refusal.ts';
import { checkReferences } from '../recommendations/refers-to.ts';
import { settled } from './settled.ts';

/** A paper in the version that the person saw, and the committee of its rows that name none. */
export interface PaperToConfirm {
  readonly uploadId: string;
  readonly revision: number;
  readonly committeeId: string | null;
}

/**
 * Brings a paper into the register. It is planned anew on the register of this moment, which nobody changes until the
 * plan is written: what was shown before may have been overtaken.
 */
export const confirmPaper = async (
  records: CouncilRecords,
  { uploadId, revision, committeeId }: PaperToConfirm,
  { membershipId }: Acting,
): Promise<void> => {
  const { today, imports } = records;
  await checkReferences(records, { committeeId });
  const facts = await imports.prepareConfirm(uploadId);
  if (facts === null) throw notFound();
  const make = unknownBodies(facts.incoming, await imports.knownNames());
  const plan = planImport(facts.incoming, facts.register);
  settled(
    await imports.confirm({ uploadId, revision, plan, facts, make, committeeId, today, by: membershipId }),
    'confirmed',
  );
};

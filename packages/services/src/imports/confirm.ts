import type { CouncilRecords } from '@holdfast/database/council-records';
import type { NameChoice } from '@holdfast/domain/imports/paper/corrections';
import { type NameOfPaper, nameKey, unknownBodies, unknownLeads } from '@holdfast/domain/imports/names/known-names';
import { planImport } from '@holdfast/domain/imports/plan/plan-import';
import { namesPerson } from '@holdfast/domain/imports/names/person-like';
import { sentence } from '@holdfast/words/sentence';
import type { Acting } from '../acting.ts';
import { conflict, notFound } from '../refusal.ts';
import { checkReferences } from '../recommendations/refers-to.ts';
import { insistDone } from './insist-done.ts';

/** A paper in the version that the person saw, and the committee of its rows that name none. */
export interface PaperToConfirm {
  readonly uploadId: string;
  readonly revision: number;
  readonly committeeId: string | null;
  /** What was chosen about the names that the council does not have. */
  readonly names: readonly NameChoice[];
}

/**
 * Brings a paper into the register. It is planned anew on the register of this moment, which nobody changes until the
 * plan is written: what was shown before may have been overtaken. Committees and portfolios that the council does not have
 * and people are made where somebody chose so; while a committee or portfolio is left that nobody has chosen about, nothing is written.
 */
export const confirmPaper = async (
  records: CouncilRecords,
  { uploadId, revision, committeeId, names }: PaperToConfirm,
  { membershipId }: Acting,
): Promise<void> => {
  const { today, imports } = records;
  await checkReferences(records, { committeeId });
  const facts = await imports.prepareConfirm(uploadId);
  if (facts === null) throw notFound();
  const known = await imports.knownNames();
  const unknown = unknownBodies(facts.incoming, known);
  const made = new Set(names.filter(({ choice }) => choice === 'make').map(({ kind, words }) => nameKey(kind, words)));
  const isToMake = ({ kind, name }: NameOfPaper): boolean =>
    made.has(nameKey(kind, name)) && !(kind === 'portfolio' && namesPerson(name));
  const leads = unknownLeads(facts.incoming, known, made);
  const make = [...unknown.filter(isToMake), ...leads];
  const open = unknown.filter((name) => !isToMake(name));
  if (open.length > 0)
    throw conflict(sentence('imports.names_open', { names: open.map(({ name }) => name), count: open.length }));
  const plan = planImport(facts.incoming, facts.register);
  insistDone(
    await imports.confirm({ uploadId, revision, plan, facts, make, committeeId, today, by: membershipId }),
    'confirmed',
  );
};

import type { CommitteeRow } from '@holdfast/database/committees/committees';
import type { CommitteeValues } from '@holdfast/database/committees/kept-committee';
import type { CouncilRecords } from '@holdfast/database/council-records';
import type { KeptEdit } from '@holdfast/database/kept-records/kept-record';
import { rename } from '@holdfast/domain/committees/called-on';
import type { CommitteeKind } from '@holdfast/domain/committees/committee-kind';
import { bodyKey } from '@holdfast/domain/imports/values/body-name';
import { sentence } from '@holdfast/words/sentence';
import type { Acting } from '../acting.ts';
import { placedUnder } from '../placed-under.ts';
import { invalid, kept, notFound } from '../refusal.ts';

/** A committee as it stands. */
export const takeCommittee = async ({ committees }: CouncilRecords, committeeId: string): Promise<CommitteeRow> => {
  const committee = await committees.find(committeeId);
  if (committee === null) throw notFound();
  return committee;
};

/** Adds a committee, under a name that none of those that stand bears. */
export const addCommittee = async (
  { committees }: CouncilRecords,
  values: { readonly name: string; readonly kind: CommitteeKind },
  { membershipId }: Acting,
): Promise<CommitteeRow> => {
  const added = await committees.add(values, membershipId);
  if (added !== 'name_taken') return added;
  const standing = (await committees.list()).filter(({ endedOn }) => endedOn === null);
  const same = standing.find(({ name }) => bodyKey(name) === bodyKey(values.name));
  throw invalid('name', sentence('committees.name_taken', { name: same?.name ?? values.name }));
};

/**
 * Only what is named changes. `calledFrom`: the first day of its new name; null corrects a mistake. `underFrom`: the
 * first day under its new parent, alike.
 */
type CommitteeChange = Omit<KeptEdit<CommitteeValues>, 'formerNames' | 'formerParents'> & {
  readonly calledFrom?: string | null | undefined;
  readonly underFrom?: string | null | undefined;
};

export const changeCommittee = async (
  records: CouncilRecords,
  committeeId: string,
  revision: number,
  change: CommitteeChange,
  { membershipId }: Acting,
): Promise<void> => {
  const { today, committees } = records;
  const committee = await takeCommittee(records, committeeId);
  const values = placedUnder(committee, named(committee, change, today), today);
  kept(await committees.change(committeeId, revision, values, membershipId));
};

/** A committee that is called something else keeps its old name for what was written before. */
const named = (committee: CommitteeRow, { calledFrom, ...values }: CommitteeChange, today: string) => {
  if (values.name === undefined || values.name === committee.name) return values;
  const renamed = rename(committee, values.name, calledFrom === undefined ? today : calledFrom, today);
  if (!renamed.allowed) throw invalid('calledFrom', renamed.sentence);
  return { ...values, formerNames: renamed.formerNames };
};

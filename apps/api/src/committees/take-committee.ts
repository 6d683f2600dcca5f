import type { CommitteeRow } from '@holdfast/database/committees/committees';
import type { CouncilRecords } from '@holdfast/database/council-database';
import { notFound } from '../platform/http/problem.ts';

export const takeCommittee = async ({ committees }: CouncilRecords, committeeId: string): Promise<CommitteeRow> => {
  const committee = await committees.find(committeeId);
  if (committee === null) throw notFound();
  return committee;
};

import type { CommitteeKind } from '@holdfast/domain/committees/committee-kind';
import type { CouncilTransaction } from '../council-transaction.ts';
import { committeeSubject } from './committee-subject.ts';
import type { CommitteeRecord } from './committee.record.ts';

export type CommitteeRow = Omit<CommitteeRecord, 'councilId' | 'recordedBy' | 'recordedAt' | 'removedAt'>;

export interface Committees {
  /** By name; those that have ended come last. */
  list(): Promise<CommitteeRow[]>;
  find(committeeId: string): Promise<CommitteeRow | null>;
  add(
    values: { readonly name: string; readonly kind: CommitteeKind },
    by: string,
  ): Promise<CommitteeRow | 'name_taken'>;
}

const select = `
select committee_id as "committeeId", name, kind, parent_id as "parentId", terms_of_reference as "termsOfReference",
  starts_on as "startsOn", ended_on as "endedOn", successor_id as "successorId", revision
from committee where council_id = $1 and removed_at is null`;

export const committeesOf = (transaction: CouncilTransaction): Committees => {
  const find = (committeeId: string) =>
    transaction.row<CommitteeRow>('committee', `${select} and committee_id = $2`, [committeeId]);
  return {
    list: () =>
      transaction.rows<CommitteeRow>('committees', `${select} order by ended_on is not null, lower(name), name`),
    find,
    add: async ({ name, kind }, by) => {
      const values = { name, kind, parentId: null, termsOfReference: null, startsOn: null, endedOn: null };
      const added = await committeeSubject.add(transaction, { ...values, successorId: null }, by);
      return added.kind === 'changed' ? ((await find(added.id)) ?? 'name_taken') : 'name_taken';
    },
  };
};

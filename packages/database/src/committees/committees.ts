import type { CommitteeKind } from '@holdfast/domain/committees/committee-kind';
import type { CouncilTransaction } from '../council-transaction.ts';
import { newId } from '../new-id.ts';
import { committeeEntity, type CommitteeRecord } from './committee.record.ts';

export type CommitteeRow = Omit<CommitteeRecord, 'councilId' | 'recordedBy' | 'recordedAt'>;

export interface Committees {
  /** By name; those that have ended come last. */
  list(): Promise<CommitteeRow[]>;
  find(committeeId: string): Promise<CommitteeRow | null>;
  add(
    values: { readonly name: string; readonly kind: CommitteeKind },
    by: string,
  ): Promise<CommitteeRow | 'name_taken'>;
}

const listSql = `
select committee_id as "committeeId", name, kind, ended_on as "endedOn"
from committee where council_id = $1 order by ended_on is not null, lower(name), name`;

export const committeesOf = (transaction: CouncilTransaction): Committees => ({
  list: () => transaction.rows<CommitteeRow>('committees', listSql),
  find: (committeeId) =>
    transaction.row<CommitteeRow>(
      'committee',
      'select committee_id as "committeeId", name, kind, ended_on as "endedOn" from committee where council_id = $1 and committee_id = $2',
      [committeeId],
    ),
  add: async ({ name, kind }, by) => {
    const row: CommitteeRow = { committeeId: newId(), name, kind, endedOn: null };
    const inserted = await transaction.manager
      .createQueryBuilder()
      .insert()
      .into(committeeEntity)
      .values({ councilId: transaction.councilId, ...row, recordedBy: by })
      .orIgnore()
      .returning('committee_id')
      .execute();
    return Array.isArray(inserted.raw) && inserted.raw.length === 0 ? 'name_taken' : row;
  },
});

import { type OwnOf, ownColumns } from '../columns/kept-columns.ts';
import { keptRecord } from '../kept-records/kept-record.ts';
import { refuseCommittee } from './committee-rules.ts';
import { committeeEntity, type CommitteeRecord } from './committee.record.ts';

export type CommitteeValues = OwnOf<CommitteeRecord, 'committeeId'>;

export const keptCommittee = keptRecord<CommitteeValues>({
  noun: 'committee',
  table: 'committee',
  key: 'committee_id',
  columns: ownColumns(committeeEntity, 'committeeId'),
  called: ({ name }) => name,
  refuse: refuseCommittee,
});

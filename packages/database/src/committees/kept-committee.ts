import { keptRecord } from '../kept-records/kept-record.ts';
import { refuseCommittee } from './committee-rules.ts';
import type { CommitteeRecord } from './committee.record.ts';

export type CommitteeValues = Pick<
  CommitteeRecord,
  | 'name'
  | 'formerNames'
  | 'kind'
  | 'parentId'
  | 'formerParents'
  | 'termsOfReference'
  | 'startsOn'
  | 'endedOn'
  | 'successorId'
>;

export const keptCommittee = keptRecord<CommitteeValues>({
  noun: 'committee',
  table: 'committee',
  key: 'committee_id',
  columns: {
    name: 'name',
    formerNames: 'former_names',
    kind: 'kind',
    parentId: 'parent_id',
    formerParents: 'former_parents',
    termsOfReference: 'terms_of_reference',
    startsOn: 'starts_on',
    endedOn: 'ended_on',
    successorId: 'successor_id',
  },
  called: ({ name }) => name,
  refuse: refuseCommittee,
});

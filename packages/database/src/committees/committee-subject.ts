import { nameTaken } from '../settings/name-taken.ts';
import { settingSubject } from '../settings/setting-subject.ts';
import type { CommitteeRecord } from './committee.record.ts';

export type CommitteeValues = Pick<
  CommitteeRecord,
  'name' | 'kind' | 'parentId' | 'termsOfReference' | 'startsOn' | 'endedOn' | 'successorId'
>;

export const committeeSubject = settingSubject<CommitteeValues>({
  subject: 'committee',
  table: 'committee',
  key: 'committee_id',
  columns: {
    name: 'name',
    kind: 'kind',
    parentId: 'parent_id',
    termsOfReference: 'terms_of_reference',
    startsOn: 'starts_on',
    endedOn: 'ended_on',
    successorId: 'successor_id',
  },
  called: ({ name }) => name,
  refuse: (transaction, { id, after }) => nameTaken(transaction, 'committee', id, after),
});

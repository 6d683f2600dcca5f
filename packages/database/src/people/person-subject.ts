import { settingSubject } from '../settings/setting-subject.ts';
import type { PersonRecord } from './person.record.ts';

export type PersonValues = Pick<
  PersonRecord,
  'kind' | 'name' | 'post' | 'politicalGroup' | 'email' | 'membershipId' | 'endedOn'
>;

export const personSubject = settingSubject<PersonValues>({
  subject: 'person',
  table: 'person',
  key: 'person_id',
  columns: {
    kind: 'kind',
    name: 'name',
    post: 'post',
    politicalGroup: 'political_group',
    email: 'email',
    membershipId: 'membership_id',
    endedOn: 'ended_on',
  },
  called: ({ name }) => name,
});

import type { CouncilTransaction } from '../council-transaction.ts';
import type { SettingOutcome } from '../settings/setting-outcome.ts';
import { type PersonValues, personSubject } from './person-subject.ts';
import type { PersonRecord } from './person.record.ts';

export type PersonRow = Omit<PersonRecord, 'councilId' | 'recordedBy' | 'recordedAt' | 'removedAt'>;

export interface People {
  /** By name; those that have ended come last. */
  list(): Promise<PersonRow[]>;
  find(personId: string): Promise<PersonRow | null>;
  add(values: PersonValues, by: string): Promise<SettingOutcome>;
}

const columns = `person_id as "personId", kind, name, post, political_group as "politicalGroup", email,
  membership_id as "membershipId", ended_on as "endedOn", revision`;

export const peopleOf = (transaction: CouncilTransaction): People => ({
  list: () =>
    transaction.rows<PersonRow>(
      'people',
      `select ${columns} from person where council_id = $1 and removed_at is null
       order by ended_on is not null, lower(name), person_id`,
    ),
  find: (personId) =>
    transaction.row<PersonRow>(
      'person',
      `select ${columns} from person where council_id = $1 and person_id = $2 and removed_at is null`,
      [personId],
    ),
  add: (values, by) => personSubject.add(transaction, values, by),
});

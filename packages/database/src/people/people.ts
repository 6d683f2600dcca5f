import type { HeirChoices } from '@holdfast/domain/people/leaving';
import type { Language } from '@holdfast/words/languages';
import type { CouncilTransaction } from '../council-transaction.ts';
import { plannedEndOf } from '../kept-records/ending-subject.ts';
import { refuse, type SettingOutcome, type SettingRefusal } from '../kept-records/kept-outcome.ts';
import type { KeptEdit } from '../kept-records/kept-record.ts';
import { languageOfAddress } from './language-of-address.ts';
import { type LeavingPreview, leave, planned, previewLeaving } from './leave.ts';
import { listMemberships, type MembershipRow } from './memberships.ts';
import { membershipSubject, type MembershipValues } from './membership-subject.ts';
import { changeLeads, type NewLead, type OpenLead, openLeads } from './open-leads.ts';
import { type PersonValues, personSubject } from './person-subject.ts';
import type { PersonRecord } from './person.record.ts';

/** `plannedEnd`: the last day, where a leaving waits for it. */
export type PersonRow = Omit<PersonRecord, 'councilId' | 'recordedBy' | 'recordedAt' | 'removedAt'> & {
  readonly plannedEnd: string | null;
};

export interface People {
  /** By name; those that have ended come last. */
  list(): Promise<PersonRow[]>;
  find(personId: string): Promise<PersonRow | null>;
  /** In which language whoever has an address wants to be written to; null: nobody has said. */
  languageOf(address: string): Promise<Language | null>;
  add(values: PersonValues, by: string): Promise<SettingOutcome>;
  change(
    personId: string,
    revision: number | null,
    values: KeptEdit<PersonValues>,
    by: string,
  ): Promise<SettingOutcome>;
  /** Whoever may sign in, or once could. */
  memberships(): Promise<MembershipRow[]>;
  changeMembership(
    membershipId: string,
    revision: number,
    values: KeptEdit<MembershipValues>,
    by: string,
  ): Promise<SettingOutcome>;
  /** All that is open, with who leads it; what is due first comes first. */
  openLeads(): Promise<OpenLead[]>;
  /** New leads for what is open; history keeps the old. Answers how many lines of history that made. */
  changeLeads(leads: readonly NewLead[], by: string): Promise<number>;
  /** What leaving would pass on and end; nothing is written. */
  previewLeaving(person: PersonRow, lastDay: string): Promise<LeavingPreview>;
  /** Why nobody could leave so: nobody takes over, or the heir goes too. Nothing is written. */
  refuseLeaving(person: PersonRow, lastDay: string, choices: HeirChoices): Promise<SettingRefusal | null>;
  /** Where it is refused, the caller has to take the transaction back. */
  leave(
    person: PersonRow,
    revision: number | null,
    lastDay: string,
    choices: HeirChoices,
    by: string,
  ): Promise<SettingOutcome>;
}

const columns = `person_id as "personId", kind, name, post, political_group as "politicalGroup", email,
  membership_id as "membershipId", ended_on as "endedOn", revision,
  ${plannedEndOf('person', 'person')} as "plannedEnd"`;

export const peopleOf = (transaction: CouncilTransaction): People => {
  const list = () =>
    transaction.rows<PersonRow>(
      'people',
      `select ${columns} from person where council_id = $1 and removed_at is null
       order by ended_on is not null, lower(name), person_id`,
    );
  return {
    list,
    find: (personId) =>
      transaction.row<PersonRow>(
        'person',
        `select ${columns} from person where council_id = $1 and person_id = $2 and removed_at is null`,
        [personId],
      ),
    languageOf: (address) => languageOfAddress(transaction, address),
    add: (values, by) => personSubject.add(transaction, values, by),
    change: (personId, revision, values, by) => personSubject.change(transaction, personId, revision, values, by),
    memberships: () => listMemberships(transaction),
    changeMembership: (membershipId, revision, values, by) =>
      membershipSubject.change(transaction, membershipId, revision, values, by),
    openLeads: () => openLeads(transaction),
    changeLeads: (leads, by) => changeLeads(transaction, leads, by),
    previewLeaving: (person, lastDay) => previewLeaving(transaction, person, lastDay),
    refuseLeaving: async (person, lastDay, choices) => {
      const plan = await planned(transaction, person, lastDay, choices, await list());
      return plan.kind === 'refused' ? refuse('heir', plan.sentence) : null;
    },
    leave: async (person, revision, lastDay, choices, by) =>
      leave(transaction, person, revision, lastDay, choices, await list(), by),
  };
};

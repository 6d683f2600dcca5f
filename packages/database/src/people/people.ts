import { bind } from '../bind.ts';
import { answering, answeringDigest } from './answering.ts';
import type { CouncilTransaction } from '../council-transaction.ts';
import { holdWhole } from '../kept-records/hold-whole.ts';
import { keeping } from '../kept-records/keep-still.ts';
import { plannedEndOf } from '../kept-records/ending-subject.ts';
import { languageOfAddress } from './language-of-address.ts';
import { endMembership, listMemberships } from './memberships.ts';
import { keptMembership } from './kept-membership.ts';
import { changeLeads, openLeads } from './open-leads.ts';
import { addPerson, keptPerson } from './kept-person.ts';
import type { PersonRecord } from './person.record.ts';

/** `plannedEnd`: the last day, where a leaving waits for it. */
export type PersonRow = Omit<PersonRecord, 'councilId' | 'recordedBy' | 'recordedAt' | 'removedAt'> & {
  readonly plannedEnd: string | null;
};

const columns = `person_id as "personId", kind, name, post, political_group as "politicalGroup", email,
  membership_id as "membershipId", stands_in_for_id as "standsInForId", ended_on as "endedOn", revision,
  ${plannedEndOf('person', 'person')} as "plannedEnd"`;

/** By name; those that have ended come last. */
const list = (transaction: CouncilTransaction) =>
  transaction.rows<PersonRow>(
    'people',
    `select ${columns} from person where council_id = $1 and removed_at is null
     order by ended_on is not null, lower(name), person_id`,
  );

const find = (transaction: CouncilTransaction, personId: string) =>
  transaction.row<PersonRow>(
    'person',
    `select ${columns} from person where council_id = $1 and person_id = $2 and removed_at is null`,
    [personId],
  );

export interface HeldPortfolio {
  readonly id: string;
  readonly name: string;
  readonly startsOn: string | null;
}

/** Kept as they are until this transaction ends; also nobody gives them anything meanwhile. */
const hold = (transaction: CouncilTransaction, personId: string) => holdWhole(transaction, 'person', [personId]);

/** The portfolios that somebody would hold past a day. */
const portfoliosHeld = (transaction: CouncilTransaction, personId: string, lastDay: string) =>
  transaction.rows<HeldPortfolio & Record<string, unknown>>(
    'portfolios-held',
    `select h.portfolio_holder_id as id, p.name, h.starts_on as "startsOn"
     from portfolio_holder h join portfolio p on p.council_id = $1 and p.portfolio_id = h.portfolio_id
     where h.council_id = $1 and h.person_id = $2 and h.removed_at is null and (h.ends_on is null or h.ends_on > $3)
     order by lower(p.name)`,
    [personId, lastDay],
  );

export const peopleOf = (transaction: CouncilTransaction) =>
  bind(transaction, {
    list,
    find,
    keep: keeping('person'),
    hold,
    languageOf: languageOfAddress,
    add: addPerson,
    change: keptPerson.change,
    memberships: listMemberships,
    changeMembership: keptMembership.change,
    endMembership,
    openLeads,
    changeLeads,
    portfoliosHeld,
    answering,
    answeringDigest,
  });

export type People = ReturnType<typeof peopleOf>;

import { type Sentence, sentence } from '@holdfast/words/sentence';
import { type OwnOf, ownColumns } from '../columns/kept-columns.ts';
import type { CouncilTransaction } from '../council-transaction.ts';
import { refuse, type KeptRefusal } from '../kept-records/kept-outcome.ts';
import { keptRecord } from '../kept-records/kept-record.ts';
import { endLinksOf, moveLinksOf } from '../messages/end-links.ts';
import { personEntity, type PersonRecord } from './person.record.ts';

export type PersonValues = OwnOf<PersonRecord, 'personId'>;

/** $2 the person, $3 their last day or null for "taken out": what they would still hold after it. */
const heldSql = `
select * from (
  select c.name, 'seat' as what, s.ends_on as "endsOn" from committee_member s
  join committee c on c.council_id = $1 and c.committee_id = s.committee_id
  where s.council_id = $1 and s.person_id = $2 and s.removed_at is null and ($3::date is null or coalesce(s.ends_on, 'infinity') > $3::date)
  union all
  select p.name, 'portfolio', h.ends_on from portfolio_holder h
  join portfolio p on p.council_id = $1 and p.portfolio_id = h.portfolio_id
  where h.council_id = $1 and h.person_id = $2 and h.removed_at is null and ($3::date is null or coalesce(h.ends_on, 'infinity') > $3::date)
) held order by "endsOn" nulls first limit 1`;

interface Held extends Record<string, unknown> {
  readonly what: 'seat' | 'portfolio';
  readonly name: string;
  readonly endsOn: string | null;
}

export const keptPerson = keptRecord<PersonValues>({
  noun: 'person',
  table: 'person',
  key: 'person_id',
  columns: ownColumns(personEntity, 'personId'),
  called: ({ name }) => name,
  refuse: async (transaction, { id, before, after }) => {
    const ends = after === null || (after.endedOn !== null && after.endedOn !== before?.endedOn);
    return before !== null && ends ? refuseHolder(transaction, id, before.name, after?.endedOn ?? null) : null;
  },
  follow: async (transaction, { id, before, after }) => {
    if (before === null) return;
    if (after === null || after.endedOn !== null) await endLinksOf(transaction, id);
    else if (after.email !== before.email) await moveLinksOf(transaction, id, (after.email ?? '').trim());
  },
});

/** Somebody new; whose support they are may be left out. */
export type NewPerson = Omit<PersonValues, 'standsInForId'> & Partial<Pick<PersonValues, 'standsInForId'>>;

export const addPerson = (
  transaction: CouncilTransaction,
  { standsInForId = null, ...values }: NewPerson,
  by: string,
): ReturnType<typeof keptPerson.add> => keptPerson.add(transaction, { ...values, standsInForId }, by);

async function refuseHolder(
  transaction: CouncilTransaction,
  personId: string,
  name: string,
  lastDay: string | null,
): Promise<KeptRefusal | null> {
  const held = await transaction.row<Held>('person-holds', heldSql, [personId, lastDay]);
  if (held === null) return null;
  return refuse('endedOn', endFirst(name, held));
}

const endFirst = (person: string, { what, name: place, endsOn }: Held): Sentence => {
  if (endsOn === null) return sentence(what === 'seat' ? 'people.sits_on' : 'people.holds', { person, place });
  return sentence(what === 'seat' ? 'people.sits_on_until' : 'people.holds_until', { person, place, endsOn });
};

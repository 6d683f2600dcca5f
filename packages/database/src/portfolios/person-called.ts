import type { CouncilTransaction } from '../council-transaction.ts';
import { addPerson } from '../people/kept-person.ts';

/** The person of that name; a holder whom nobody has named before becomes one of the council's people. */
export async function personCalled(transaction: CouncilTransaction, name: string, by: string): Promise<string> {
  const found = await transaction.row<{ personId: string }>(
    'person-called',
    `select person_id as "personId" from person
     where council_id = $1 and lower(name) = lower($2) and removed_at is null order by ended_on is not null limit 1`,
    [name],
  );
  if (found !== null) return found.personId;
  const values = { kind: 'councillor', name, post: null, politicalGroup: null, email: null } as const;
  const added = await addPerson(transaction, { ...values, membershipId: null, endedOn: null }, by);
  if (added.kind !== 'changed') throw new Error(`${name} could not be added to the council’s people.`);
  return added.id;
}

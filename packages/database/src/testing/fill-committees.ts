import { realTime } from '../real-time.ts';
import type { CouncilRecords } from '../council-database.ts';
import { newId } from '../new-id.ts';

const nobodyYet = { post: null, politicalGroup: null, email: null, membershipId: null, endedOn: null };

/** Somebody who sits on the committee, a vacant seat, and an invitation that is open. */
export async function fillCommittees(
  { committees, invitations, people }: CouncilRecords,
  committeeId: string,
  by: string,
): Promise<void> {
  const name = 'Cllr Oonagh Vane';
  const person = await people.add({ ...nobodyYet, kind: 'councillor', name }, by);
  if (person.kind !== 'changed') throw new Error('The councillor was not added.');
  const term = { committeeId, votingGround: null, startsOn: '2012-05-16', endsOn: null } as const;
  await committees.addMember({ ...term, personId: person.id, name, role: 'chair', represents: null }, by);
  await committees.addMember(
    {
      ...term,
      personId: null,
      name: null,
      role: 'co_optee',
      represents: 'Parent governor',
      votingGround: 'parent_governor',
    },
    by,
  );
  await invitations.add(
    { personId: null, email: `${newId()}@example.gov.uk`, name: 'Sam Reed', post: null, roles: ['read_only'] },
    { tokenHash: newId(), expiresAt: new Date(realTime().getTime() + 86_400_000).toISOString() },
    by,
  );
}

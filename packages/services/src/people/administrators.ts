import type { CouncilRecords } from '@holdfast/database/council-records';
import type { PersonRow } from '@holdfast/database/people/people';
import { decideRoles } from '@holdfast/domain/people/decide-roles';
import type { Words } from '@holdfast/words/sentence';

/** Why somebody may not leave because they administer: two administrators stay, always. */
export const neededAsAdministrator = async (
  { people }: CouncilRecords,
  person: Pick<PersonRow, 'membershipId'>,
): Promise<Words | null> => {
  const active = (await people.memberships()).filter(({ endedAt }) => endedAt === null);
  const own = active.find(({ membershipId }) => membershipId === person.membershipId);
  if (own === undefined) return null;
  const decision = decideRoles(own, null, active);
  return decision.allowed ? null : decision.sentence;
};

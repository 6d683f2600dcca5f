import type { CouncilRecords } from '@holdfast/database/council-database';
import { newId } from '@holdfast/database/new-id';
import { realTime } from '@holdfast/database/real-time';
import { type CouncilToOpen, openCouncil } from '@holdfast/services/councils/open';
import { inviteAdministrator } from '@holdfast/services/people/invite-administrator';
import { type InvitationLink, newInvitationLink } from '@holdfast/services/people/invitation-link';
import { letterLanguage } from '@holdfast/services/reminders/letters/digest-language';
import { londonDay } from '@holdfast/domain/dates/moved-clock';
import { asOwner } from './as-owner.ts';
import { handOver } from './hand-over.ts';
import type { OperatorSettings } from './settings.ts';

interface Person {
  readonly name: string;
  readonly email: string;
}

/**
 * Opens a council and invites its first administrator, all of it or nothing. Answers with what is printed; throws the
 * Refusal of a code that is taken, and of whatever else cannot be.
 */
export const openFirstCouncil = (
  council: CouncilToOpen,
  person: Person,
  settings: OperatorSettings,
): Promise<readonly string[]> =>
  asOwner(settings.migrationUrl, async (_, councils) => {
    const councilId = newId();
    const link = newInvitationLink(realTime());
    const invited = await councils.inCouncil(councilId, async (records) => {
      const invitationId = await openCouncil(records, council, { ...person, link });
      return invitation(records, invitationId, person, link);
    });
    const opened = `${council.name} (${council.code}) is open. Its id is ${councilId}.`;
    return [opened, ...(await tell(councils, councilId, invited, settings))];
  });

/** Invites an administrator to a council that has none. Throws the Refusal where somebody administers it. */
export const inviteToCouncil = (
  councilId: string,
  person: Person,
  settings: OperatorSettings,
): Promise<readonly string[]> =>
  asOwner(settings.migrationUrl, async (_, councils) => {
    const link = newInvitationLink(realTime());
    const invited = await councils.inCouncil(councilId, async (records) =>
      invitation(records, await inviteAdministrator(records, { ...person, link }), person, link),
    );
    return tell(councils, councilId, invited, settings);
  });

const invitation = async (records: CouncilRecords, invitationId: string, person: Person, link: InvitationLink) => {
  const { name: councilName, settings } = await records.councils.read(londonDay(realTime()));
  const language = await letterLanguage(records, person.email, settings);
  return { invitationId, ...person, ...link, councilName, language };
};

const tell = async (
  councils: Parameters<Parameters<typeof asOwner>[1]>[1],
  councilId: string,
  invited: Awaited<ReturnType<typeof invitation>>,
  settings: OperatorSettings,
): Promise<readonly string[]> => {
  const { lines, mailed } = await handOver(invited, settings);
  if (mailed)
    await councils.inCouncil(councilId, ({ invitations }) =>
      invitations.sent(invited.invitationId, realTime().toISOString()),
    );
  return lines;
};

import type { Invite, SentInvitation } from '@holdfast/contracts/people/shapes';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
import { invitationLetter, invitationPath } from '@holdfast/services/people/invitation-letter';
import { newInvitationLink } from '@holdfast/services/people/invitation-link';
import { letterLanguage } from '@holdfast/services/reminders/letters/digest-language';
import type { Language } from '@holdfast/words/languages';
import { kept } from '@holdfast/services/refusal';
import { inWords } from '@holdfast/words/say';
import { sentence } from '@holdfast/words/sentence';
import { Injectable, Logger } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { Clock } from '@holdfast/runtime/clock';
import { Mail } from '../platform/mail/mail.ts';
import { inTheirWords } from '../platform/words/current-language.ts';

interface Outgoing {
  readonly invitationId: string;
  readonly email: string;
  readonly name: string;
  readonly councilName: string;
  readonly token: string;
  readonly expiresAt: string;
  /** Of whoever is invited: what they have chosen, else the council’s usual one. */
  readonly language: Language;
}

@Injectable()
export class InvitationsService {
  readonly #log = new Logger('invitations');

  constructor(
    private readonly database: CouncilDatabase,
    private readonly clock: Clock,
    private readonly mail: Mail,
  ) {}

  async invite(who: CurrentMember, invitation: Invite): Promise<SentInvitation> {
    const link = newInvitationLink(this.clock.real());
    const written = await this.database.inCouncil(who.councilId, async (records) => {
      const added = kept(await records.invitations.add(invitation, link, who.membershipId));
      return { invitationId: added.id, ...(await this.#from(records, invitation.email)) };
    });
    return this.#send(who, { ...written, ...link, email: invitation.email, name: invitation.name });
  }

  async sendAgain(who: CurrentMember, invitationId: string, revision: number): Promise<SentInvitation> {
    const link = newInvitationLink(this.clock.real());
    const written = await this.database.inCouncil(who.councilId, async (records) => {
      kept(await records.invitations.renew(invitationId, revision, link, who.membershipId));
      const row = await records.invitations.find(invitationId);
      const { email, name } = row ?? { email: '', name: '' };
      return { invitationId, email, name, ...(await this.#from(records, email)) };
    });
    return this.#send(who, { ...written, ...link });
  }

  async withdraw(who: CurrentMember, invitationId: string, revision: number): Promise<void> {
    const now = this.clock.real().toISOString();
    await this.database.inCouncil(who.councilId, async ({ invitations }) => {
      kept(await invitations.withdraw(invitationId, revision, now, who.membershipId));
    });
  }

  async #from(records: CouncilRecords, email: string): Promise<Pick<Outgoing, 'councilName' | 'language'>> {
    const { name: councilName, settings } = await records.councils.read(this.clock.today());
    return { councilName, language: await letterLanguage(records, email, settings) };
  }

  /** After the invitation is committed: an email that cannot leave takes nothing back, and is told plainly. */
  async #send(who: CurrentMember, outgoing: Outgoing): Promise<SentInvitation> {
    const { invitationId, email, name, token } = outgoing;
    const shown = { invitationId, token };
    if (!this.mail.isSet) {
      await this.#keep(who, outgoing);
      return {
        ...shown,
        delivery: 'pass_on',
        sentence: inTheirWords(sentence('people.pass_link_on', { person: name })),
      };
    }
    const sent = await this.mail.send(
      invitationLetter(who.name, outgoing, this.mail.address(invitationPath(token, outgoing.language))),
    );
    if (sent !== 'sent') {
      this.#log.warn(`An invitation could not be sent: ${sent.message}`);
      return {
        ...shown,
        delivery: 'failed',
        sentence: inTheirWords(sentence('people.invitation_failed', { email, person: name })),
      };
    }
    await this.database.inCouncil(who.councilId, ({ invitations }) =>
      invitations.sent(invitationId, this.clock.real().toISOString()),
    );
    const gone = sentence('people.invitation_gone', { email });
    return { invitationId, token: null, delivery: 'mailed', sentence: inTheirWords(gone) };
  }

  /** In the mail viewer others read it too: the link, which opens a membership, is left out. */
  #keep(who: CurrentMember, outgoing: Outgoing): Promise<void> {
    const shown = inWords(outgoing.language, sentence('people.invitation_link_shown'));
    const {
      to: address,
      name: recipientName,
      subject,
      text: plain,
      language,
    } = invitationLetter(who.name, outgoing, shown);
    return this.database.inCouncil(who.councilId, ({ digests }) =>
      digests.keep({
        about: 'invitation',
        digestId: null,
        address,
        recipientName,
        subject: [{ text: subject, language }],
        plain: [{ text: plain, language }],
        html: null,
      }),
    );
  }
}

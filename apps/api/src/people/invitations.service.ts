import { randomBytes } from 'node:crypto';
import type { Invite, SentInvitation } from '@holdfast/contracts/people/shapes';
import { CouncilDatabase } from '@holdfast/database/council-database';
import { dayInWords } from '@holdfast/domain/dates/term';
import { invitationDays } from '@holdfast/domain/people/decide-invitation';
import { sentence } from '@holdfast/words/sentence';
import { Injectable, Logger } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { Clock } from '../platform/config/clock.ts';
import { Mail } from '../platform/mail/mail.ts';
import { hashOfToken } from '../platform/session/session-token.ts';
import { settingChanged } from '../platform/http/setting-changed.ts';
import { inTheirWords } from '../platform/words/current-language.ts';

interface Outgoing {
  readonly invitationId: string;
  readonly email: string;
  readonly name: string;
  readonly councilName: string;
  readonly token: string;
  readonly expiresAt: string;
}

/** What stands in a kept letter where its reader would find the link. */
const maskedLink = '(The link was shown once, to whoever sent the invitation.)';

@Injectable()
export class InvitationsService {
  readonly #log = new Logger('invitations');

  constructor(
    private readonly database: CouncilDatabase,
    private readonly clock: Clock,
    private readonly mail: Mail,
  ) {}

  async invite(who: CurrentMember, invitation: Invite): Promise<SentInvitation> {
    const link = this.newLink();
    const written = await this.database.inCouncil(who.councilId, async (records) => {
      const added = settingChanged(await records.invitations.add(invitation, link, who.membershipId));
      return { invitationId: added.id, councilName: (await records.councils.read(this.clock.today())).name };
    });
    return this.#send(who, { ...written, ...link, email: invitation.email, name: invitation.name });
  }

  async sendAgain(who: CurrentMember, invitationId: string, revision: number): Promise<SentInvitation> {
    const link = this.newLink();
    const written = await this.database.inCouncil(who.councilId, async (records) => {
      settingChanged(await records.invitations.renew(invitationId, revision, link, who.membershipId));
      const row = await records.invitations.find(invitationId);
      const { name: councilName } = await records.councils.read(this.clock.today());
      return { invitationId, councilName, email: row?.email ?? '', name: row?.name ?? '' };
    });
    return this.#send(who, { ...written, ...link });
  }

  async withdraw(who: CurrentMember, invitationId: string, revision: number): Promise<void> {
    const now = this.clock.real().toISOString();
    await this.database.inCouncil(who.councilId, async ({ invitations }) => {
      settingChanged(await invitations.withdraw(invitationId, revision, now, who.membershipId));
    });
  }

  private newLink() {
    const token = randomBytes(32).toString('base64url');
    const expiresAt = new Date(this.clock.real().getTime() + invitationDays * 86_400_000).toISOString();
    return { token, tokenHash: hashOfToken(token), expiresAt };
  }

  /** After the invitation is committed: an e-mail that cannot leave takes nothing back, and is told plainly. */
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
    const sent = await this.mail.send(this.#letter(who, outgoing, this.mail.address(`/invitation#${token}`)));
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
    const { to: address, name: recipientName, subject, text: plain } = this.#letter(who, outgoing, maskedLink);
    return this.database.inCouncil(who.councilId, ({ digests }) =>
      digests.keep({ about: 'invitation', digestId: null, address, recipientName, subject, plain, html: null }),
    );
  }

  #letter(who: CurrentMember, { email, name, councilName, expiresAt }: Outgoing, link: string) {
    return {
      to: email,
      name,
      subject: `${councilName} invites you to Holdfast`,
      text: [
        `Dear ${name},`,
        `${who.name} invites you to ${councilName} in Holdfast, where the council keeps what its scrutiny committees recommend and what becomes of it.`,
        `Open this link to accept. It can be used once, until ${dayInWords(expiresAt.slice(0, 10))}:`,
        link,
        'If you did not expect this, do nothing.',
      ].join('\n\n'),
    };
  }
}

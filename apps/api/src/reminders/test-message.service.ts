import { randomUUID } from 'node:crypto';
import type { SetChannel, TestedChannel } from '@holdfast/contracts/reminders/channel';
import { CouncilDatabase } from '@holdfast/database/council-database';
import { channelFault } from '@holdfast/domain/reminders/channel/channel-fault';
import { writeTestMessage } from '@holdfast/mail/write-test-message';
import { always } from '@holdfast/mail/letter';
import { type ChosenWay, notifyWayFor, wayFor } from '@holdfast/mail/way-for';
import { letterLanguage } from '@holdfast/services/reminders/letters/digest-language';
import { Inject, Injectable } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { Clock } from '@holdfast/runtime/clock';
import { CONFIG } from '@holdfast/runtime/installation.module';
import type { Config } from '../platform/config/config.ts';
import { oneInvalid } from '../platform/http/validate.ts';
import { TestMessageThrottle } from '../platform/session/test-message-throttle.ts';
import { keptWords, shutWords, testedWords } from './tested-words.ts';

/** Whoever waits for the answer looks at the page meanwhile. */
const patience = 10_000;

@Injectable()
export class TestMessageService {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly throttle: TestMessageThrottle,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** To whoever asks, and to nobody else. It is no digest: no row of one is written, and nobody counts it. */
  async send(who: CurrentMember, draft: SetChannel): Promise<TestedChannel> {
    const { saved, council, language } = await this.#read(who);
    const fault = channelFault(draft, (saved?.keyEnding ?? null) !== null);
    if (fault !== null) throw oneInvalid(fault.field, fault.sentence);
    await this.throttle.spend(who.accountId);
    const chosen = this.#way(draft, saved?.sealedKey ?? null);
    const words = writeTestMessage(who.name, council.name, language);
    if (chosen.channel === 'viewer') {
      const kept = { about: 'test', digestId: null, address: who.email, recipientName: who.name, html: null } as const;
      await this.database.inCouncil(who.councilId, ({ digests }) =>
        digests.keep({
          ...kept,
          subject: [{ text: words.subject, language }],
          plain: [{ text: words.plain, language }],
        }),
      );
      return keptWords(draft.kind);
    }
    if (chosen.way === null) return shutWords(chosen.why);
    const replyTo = chosen.channel === 'smtp' ? draft.replyTo : null;
    const to = { name: who.name, address: who.email };
    const handed = await chosen.way.send({ letterId: randomUUID(), to, ...words, html: null, replyTo }, always);
    return testedWords(chosen.channel, handed, who.email);
  }

  #read({ councilId, email }: CurrentMember) {
    return this.database.readCouncil(councilId, async (records) => {
      const council = await records.councils.read(this.clock.today());
      const language = await letterLanguage(records, email, council.settings);
      return { saved: await records.channels.read(), council, language };
    });
  }

  #way({ kind, key, templateId, replyTo }: SetChannel, sealedKey: string | null): ChosenWay {
    const { mail, mailSecret, notifyAddress } = this.config;
    const templates: Record<string, string> = templateId === null ? {} : { digest: templateId };
    if (kind === 'notify' && key !== null) return notifyWayFor(key, { templates, replyTo }, notifyAddress, patience);
    const smtp = mail === null ? null : { url: mail.smtpUrl, from: mail.from, patience };
    const wishes = { smtp, secret: mailSecret ?? null, notifyPatience: patience };
    return wayFor(
      { kind, sealedKey, templates, replyTo },
      notifyAddress === undefined ? wishes : { ...wishes, notifyAddress },
    );
  }
}

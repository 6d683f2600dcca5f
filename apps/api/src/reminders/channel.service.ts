import type { ChannelView, SetChannel } from '@holdfast/contracts/reminders/channel';
import { CouncilDatabase } from '@holdfast/database/council-database';
import type { ChannelOfCouncil } from '@holdfast/database/reminders/channel/channels';
import { seal } from '@holdfast/mail/sealed';
import { setChannel } from '@holdfast/services/reminders/channel';
import { Inject, Injectable } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { CONFIG } from '@holdfast/runtime/installation.module';
import type { Config } from '../platform/config/config.ts';

@Injectable()
export class ChannelService {
  constructor(
    private readonly database: CouncilDatabase,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  read(who: CurrentMember): Promise<ChannelView> {
    return this.database.readCouncil(who.councilId, async ({ channels }) => this.#view(await channels.read(), who));
  }

  change(who: CurrentMember, revision: number, draft: SetChannel): Promise<ChannelView> {
    const { mailSecret } = this.config;
    const sealBy = mailSecret === undefined ? null : (key: string) => seal(key, mailSecret);
    return this.database.inCouncil(who.councilId, async (records) => {
      await setChannel(records, revision, draft, sealBy, who);
      return this.#view(await records.channels.read(), who);
    });
  }

  #view(channel: ChannelOfCouncil | null, who: CurrentMember): ChannelView {
    const { mail, mailSecret } = this.config;
    return {
      kind: channel?.kind ?? (mail === null ? 'viewer' : 'smtp'),
      templateId: channel?.templates['digest'] ?? null,
      replyTo: channel?.replyTo ?? null,
      keyEnding: channel?.keyEnding ?? null,
      isChosen: channel !== null,
      revision: channel?.revision ?? 0,
      mailFrom: mail?.from ?? null,
      keepsKeys: mailSecret !== undefined,
      testTo: who.email,
    };
  }
}

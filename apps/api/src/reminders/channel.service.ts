import type { ChannelView, SetChannel } from '@holdfast/contracts/reminders/channel';
import { CouncilDatabase } from '@holdfast/database/council-database';
import type { ChannelOfCouncil } from '@holdfast/database/reminders/channel/channels';
import { channelFault, keyEnding } from '@holdfast/domain/reminders/channel/channel-fault';
import { seal } from '@holdfast/mail/sealed';
import { kept } from '@holdfast/services/refusal';
import { sentence } from '@holdfast/words/sentence';
import { Inject, Injectable } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { CONFIG } from '@holdfast/runtime/installation.module';
import type { Config } from '../platform/config/config.ts';
import { oneInvalid } from '../platform/http/validate.ts';

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
    return this.database.inCouncil(who.councilId, async ({ channels }) => {
      const { kind, key, templateId, replyTo } = draft;
      const fault = channelFault(draft, ((await channels.read())?.keyEnding ?? null) !== null);
      if (fault !== null) throw oneInvalid(fault.field, fault.sentence);
      const templates = templateId === null ? {} : { digest: templateId };
      const sealed = kind === 'notify' && key !== null ? this.#sealed(key) : null;
      kept(await channels.set({ kind, templates, replyTo }, sealed, revision, who.membershipId));
      return this.#view(await channels.read(), who);
    });
  }

  #sealed(key: string): { readonly sealed: string; readonly ending: string } {
    const { mailSecret } = this.config;
    if (mailSecret === undefined) throw oneInvalid('key', sentence('reminders.no_secret'));
    return { sealed: seal(key, mailSecret), ending: keyEnding(key) };
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

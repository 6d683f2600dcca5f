import { CouncilDatabase } from '@holdfast/database/council-database';
import { ReturnedMailDoor } from '@holdfast/database/messages/returned-mail-door';
import { readReturned } from '@holdfast/mail/returned';
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/config/clock.ts';

/** What became of a message that a mail server handed on: ids only, for the log. */
export interface TakenIn {
  readonly outcome: 'bounced' | 'known_already' | 'sent_again' | 'unknown' | 'no_notice';
  readonly councilId?: string;
  readonly digestId?: string;
}

@Injectable()
export class ReturnedMailService {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly door: ReturnedMailDoor,
    private readonly clock: Clock,
  ) {}

  /** As a scrutiny officer would bring it in. Neither the message nor what is no notice is kept. */
  async takeIn(raw: Buffer): Promise<TakenIn> {
    const read = await readReturned(raw);
    if (read.kind === 'not_returned') return { outcome: 'no_notice' };
    const { letterId: digestId, address, reason } = read;
    const councilId = await this.door.councilOf(digestId);
    if (councilId === null) return { outcome: 'unknown', digestId };
    const { kind } = await this.database.inCouncil(councilId, ({ messages: { undelivered } }) =>
      undelivered.cameBack({ digestId, address, reason }, this.clock.now().toISOString()),
    );
    return { outcome: kind, councilId, digestId };
  }
}

import type { CameBackView, SendAgain, UndeliveredList } from '@holdfast/contracts/messages/shapes';
import { CouncilDatabase } from '@holdfast/database/council-database';
import type { JobQueue } from '@holdfast/jobs/queue';
import { readReturned } from '@holdfast/mail/returned';
import { markSeen, sendDigestAgain } from '@holdfast/services/messages/undelivered';
import { sentence } from '@holdfast/words/sentence';
import { Inject, Injectable } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { Clock } from '@holdfast/runtime/clock';
import type { SentFile } from '../platform/http/one-file.ts';
import { oneInvalid } from '../platform/http/validate.ts';
import { QUEUE } from '@holdfast/runtime/queue.module';
import { inTheirWords } from '../platform/words/current-language.ts';
import { troubleWords } from './trouble-words.ts';

const most = 200;

@Injectable()
export class UndeliveredService {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly clock: Clock,
    @Inject(QUEUE) private readonly queue: JobQueue,
  ) {}

  list(councilId: string): Promise<UndeliveredList> {
    return this.database.readCouncil(councilId, async ({ messages: { undelivered } }) => ({
      unseen: await undelivered.unseen(),
      items: (await undelivered.list(most)).map((row) => ({
        ...row,
        sentAgain: [...row.sentAgain],
        because: inTheirWords(troubleWords(row)),
      })),
    }));
  }

  async seen(councilId: string, digestId: string): Promise<Record<string, never>> {
    const now = this.clock.real().toISOString();
    await this.database.inCouncil(councilId, (records) => markSeen(records, digestId, now));
    return {};
  }

  /** The notice itself is not kept: what it said of the message is. */
  async cameBack(councilId: string, { content }: SentFile): Promise<CameBackView> {
    const read = await readReturned(content);
    if (read.kind === 'not_returned') throw oneInvalid('file', read.sentence);
    const notice = { digestId: read.letterId, address: read.address, reason: read.reason };
    const found = await this.database.inCouncil(councilId, ({ messages: { undelivered } }) =>
      undelivered.cameBack(notice, this.clock.now().toISOString()),
    );
    if (found.kind === 'unknown') throw oneInvalid('file', sentence('messages.notice_unknown'));
    const words = sentence(cameBackWords[found.kind], { person: found.recipientName, forDay: found.forDay });
    return { isNew: found.kind === 'bounced', sentence: inTheirWords(words) };
  }

  /** The digest waits again, and whoever sends is told; a nudge that is lost is found within a minute. */
  async sendAgain(who: CurrentMember, digestId: string, again: SendAgain): Promise<Record<string, never>> {
    const { councilId } = who;
    const now = this.clock.now().toISOString();
    await this.database.inCouncil(councilId, (records) => sendDigestAgain(records, digestId, again, who, now));
    await this.queue.nudge('send-digests', { councilId });
    return {};
  }
}

const cameBackWords = {
  bounced: 'messages.came_back',
  known_already: 'messages.came_back_already',
  sent_again: 'messages.came_back_earlier',
} as const;

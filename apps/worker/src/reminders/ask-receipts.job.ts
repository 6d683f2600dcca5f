import type { CouncilDatabase } from '@holdfast/database/council-database';
import type { ReceiptToAsk } from '@holdfast/database/reminders/digests/receipts';
import { heardOf } from '@holdfast/domain/reminders/sending/heard-of';
import type { JobHandlers } from '@holdfast/jobs/dispatch';
import type { JobQueue } from '@holdfast/jobs/queue';
import { type MailWishes, wayFor } from '@holdfast/mail/way-for';
import type { Log } from '@holdfast/runtime/log';
import { Job } from '../platform/jobs/job.ts';

/*
 * Purpose: what became of digests that GOV.UK Notify took: delivered, or not, and why. It also knows of those that were
 *   perhaps sent whether it has them. A mail server cannot be asked.
 * Payload: the id of the council.
 * Added: by find-reminders, and by itself when there is more than one slice.
 * Retry: by the row. When it is asked next is written down before anybody asks; nothing is sent here, whatever is heard.
 * Clock: Postgres's own. How long a message is on its way is no matter of a moved clock.
 * Twice: two askers never hold the same row, and what is heard of an earlier sending changes nothing of a later one.
 */

const slice = 50;

/** In seconds after each asking. Notify's provider tries for 72 hours, and after four days nobody asks any more. */
export const usualReceiptPauses: readonly number[] = [5, 15, 60, 240, 720, 1_440, 1_440, 1_440].map(
  (minutes) => minutes * 60,
);

export interface AskWorld {
  readonly database: CouncilDatabase;
  readonly queue: Pick<JobQueue, 'nudge'>;
  readonly now: () => Date;
  readonly log: Log;
  readonly mail: MailWishes;
  readonly pauses: readonly number[];
}

const askOne = async (
  { database, log, now, mail }: AskWorld,
  councilId: string,
  asked: ReceiptToAsk,
): Promise<void> => {
  const { digestId, address, ref } = asked;
  const chosen = wayFor(await database.readCouncil(councilId, ({ digests }) => digests.channel()), mail);
  const way = chosen.channel === 'viewer' ? null : chosen.way;
  if (way?.receipt === undefined) {
    await database.inCouncil(councilId, ({ digests }) => digests.receipts.giveUp(digestId));
    return;
  }
  const heard = heardOf(asked.state, await way.receipt({ letterId: digestId, address, ref }));
  if (heard === null) return;
  await database.inCouncil(councilId, ({ digests }) => digests.receipts.heard(asked, heard, now().toISOString()));
  if (heard.state !== 'sent') log.warn('A digest did not arrive', { councilId, digestId, state: heard.state });
};

export const askReceipts =
  (world: AskWorld): JobHandlers['ask-receipts'] =>
  async ({ councilId }, run) => {
    const { database, queue, pauses } = world;
    for (let asked = 0; asked < slice; asked += 1) {
      if (run.signal.aborted) return;
      const next = await database.inCouncil(councilId, ({ digests }) => digests.receipts.next(pauses));
      if (next === null) return;
      await askOne(world, councilId, next);
    }
    await queue.nudge('ask-receipts', { councilId });
  };

export const job = new Job('ask-receipts', ({ database, queue, clock, log, config: { mail } }) =>
  askReceipts({ database, queue, now: () => clock.now(), log, mail, pauses: usualReceiptPauses }),
);

import type { CouncilDatabase } from '@holdfast/database/council-database';
import type { ClaimedDigest } from '@holdfast/database/reminders/reminder-rows';
import type { ChannelKind } from '@holdfast/domain/reminders/channel/channel-kind';
import { isUnavailable } from '@holdfast/database/unavailable';
import type { DigestEnd } from '@holdfast/domain/reminders/sending/end-of-attempt';
import { usualPauses } from '@holdfast/domain/reminders/sending/end-of-attempt';
import type { JobHandlers } from '@holdfast/jobs/dispatch';
import type { JobQueue } from '@holdfast/jobs/queue';
import type { Handed, Letter } from '@holdfast/mail/letter';
import { type LinkWishes, prepareDigest } from '@holdfast/services/reminders/sending/prepare-digest';
import { keepInApp, settleAttempt } from '@holdfast/services/reminders/sending/settle-attempt';
import { faultOf } from '@holdfast/runtime/fault';
import type { Log } from '@holdfast/runtime/log';
import { type ChosenWay, type MailWishes, wayFor } from '@holdfast/mail/way-for';
import { Job } from '../platform/jobs/job.ts';
import { leaseSeconds } from './lease.ts';

/*
 * Purpose: the digests of one council leave, each at most once.
 * Payload: the id of the council.
 * Added: by plan-reminders, by find-reminders, and by itself when there is more than one slice.
 * Retry: by the row. A sender claims it, and everything that it writes counts only while the claim is its own. Before
 *   the last sign of a message goes out, the row says `handing_over`, and that is committed. A sender that dies before
 *   has handed nothing over, and another takes its place; of one that dies after, nobody can know whether the message
 *   was taken: the row becomes `perhaps_sent`, and is never sent again by itself.
 * Clock: how long a claim or a rest lasts is told by Postgres; the sender's own clock says the day and the hours only.
 * Twice: two senders never hold the same row.
 * Fairness: as soon as another job waits, and after a slice at the latest, it goes to the end of the queue.
 */

const slice = 25;
/** After so many digests it looks whether somebody waits. */
const looksAfter = 5;

export interface SendWorld {
  readonly database: CouncilDatabase;
  readonly queue: Pick<JobQueue, 'nudge' | 'othersWait'>;
  readonly now: () => Date;
  readonly log: Log;
  readonly mail: MailWishes;
  readonly links: LinkWishes;
  /** A sender that has not settled its digest for so long is dead. Longer than any attempt takes. */
  readonly leaseSeconds: number;
  readonly pauses: readonly number[];
}

const patience = 60_000;

/** What has happened outside must be written down: while Postgres is away, for a while, it is tried again. */
const persist = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  const until = performance.now() + patience;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isUnavailable(error) || performance.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
};

const hand = async (
  { database }: SendWorld,
  councilId: string,
  digest: ClaimedDigest,
  letter: Letter,
  chosen: Exclude<ChosenWay, { readonly channel: 'viewer' }>,
): Promise<Handed> => {
  if (chosen.way === null) return { kind: 'refused', forGood: false, address: false, reason: chosen.why };
  return chosen.way.send(letter, () =>
    database.inCouncil(councilId, ({ digests }) => digests.handOver(digest, chosen.channel)),
  );
};

const settle = (
  { database, now, pauses }: SendWorld,
  councilId: string,
  digest: ClaimedDigest,
  channel: ChannelKind,
  handed: Handed,
): Promise<DigestEnd> =>
  persist(() =>
    database.inCouncil(councilId, (records) =>
      settleAttempt(records, digest, { channel, attempt: handed, pauses }, now()),
    ),
  );

const sendOne = async (world: SendWorld, councilId: string, digest: ClaimedDigest): Promise<void> => {
  const { database, links, now, log, mail } = world;
  const prepared = await database.inCouncil(councilId, (records) =>
    prepareDigest(records, councilId, digest, links, now()),
  );
  if (prepared.kind !== 'ready') return;
  const chosen = wayFor(prepared.channel, mail);
  const { letter, kept } = prepared;
  if (chosen.channel === 'viewer')
    return database.inCouncil(councilId, (records) => keepInApp(records, digest, kept, now()));
  const handed = await hand(world, councilId, digest, letter, chosen);
  const { state } = await settle(world, councilId, digest, chosen.channel, handed);
  const { digestId, attempts } = digest;
  if (state !== 'sent') log.warn('A digest did not go', { councilId, digestId, attempts, state });
};

export const sendDigests =
  (world: SendWorld): JobHandlers['send-digests'] =>
  async ({ councilId }, run) => {
    const { database, queue, now, log, leaseSeconds } = world;
    const open = await database.inCouncil(councilId, ({ digests }) =>
      digests.leaveOpen(now().toISOString(), leaseSeconds),
    );
    if (open > 0) log.warn('Digests were perhaps sent: their sender died', { councilId, digests: open });
    for (let sent = 0; sent < slice; sent += 1) {
      if (run.signal.aborted) return;
      const digest = await database.inCouncil(councilId, ({ digests }) =>
        digests.claim(now().toISOString(), leaseSeconds),
      );
      if (digest === null) return;
      try {
        await sendOne(world, councilId, digest);
      } catch (error) {
        log.error('The sending of a digest broke off', { councilId, digestId: digest.digestId, ...faultOf(error) });
        if (isUnavailable(error)) throw error;
      }
      if ((sent + 1) % looksAfter === 0 && (await queue.othersWait())) break;
    }
    await queue.nudge('send-digests', { councilId });
  };

export const job = new Job('send-digests', ({ database, queue, clock, log, config: { mail, links } }) =>
  sendDigests({ database, queue, now: () => clock.now(), log, mail, links, leaseSeconds, pauses: usualPauses }),
);

import type { DataSource } from 'typeorm';
import { CouncilTransaction } from '../council-transaction.ts';
import { setChannel } from '../reminders/channel/kept-channel.ts';
import { keptPause } from '../reminders/pauses/kept-pause.ts';
import type { TestCouncil } from './open-council.ts';
import { statedDay } from './stated-day.ts';

/** A pause of the whole council, and the way its messages leave, with a key that nobody can open. */
export const fillSending = (source: DataSource, { councilId, memberships }: TestCouncil): Promise<void> =>
  CouncilTransaction.within(
    source,
    { councilId, today: statedDay(), origin: { via: 'worker' } },
    'write',
    async (transaction) => {
      const by = memberships.council_administrator;
      const key = { sealed: Buffer.from('no secret opens this').toString('base64url'), ending: 'ab12' };
      const days = { fromOn: '2013-03-25', untilOn: '2013-05-02' };
      const pause = { what: 'council', personId: null, recommendationId: null, ...days, reason: 'Purdah' } as const;
      const channel = { kind: 'notify', templates: { digest: 'a template' }, replyTo: null } as const;
      const paused = await keptPause.add(transaction, pause, by);
      const set = await setChannel(transaction, channel, key, 0, by);
      if (paused.kind !== 'changed' || set.kind !== 'changed') throw new Error('The council is not fresh.');
    },
  );

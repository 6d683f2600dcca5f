import type { CouncilTransaction } from '../council-transaction.ts';
import type { LastChange } from './kept-outcome.ts';

/** Who last changed a record that is kept, for whoever comes second. */
export const lastChange = (transaction: CouncilTransaction, noun: string, nounId: string): Promise<LastChange | null> =>
  transaction.row<{ by: string | null; at: string }>(
    'last-change',
    `select m.name as by, e.recorded_at as at from event e
     left join membership m on m.council_id = $1 and m.membership_id = e.recorded_by
     where e.council_id = $1 and e.noun = $2 and e.noun_id = $3
     order by e.recorded_at desc, e.event_id desc limit 1`,
    [noun, nounId],
  );

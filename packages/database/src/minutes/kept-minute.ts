import { columnsOf } from '@holdfast/domain/fields/field';
import { minuteFields } from '@holdfast/domain/minutes/field-rows';
import type { WordReader, WordsFor } from '@holdfast/domain/audiences/audience';

import { datedSettings } from '../council-settings/dated-settings.ts';
import { councilYear } from '@holdfast/domain/settings/meeting-dates';
import type { Mark } from '@holdfast/domain/recommendations/exemption';
import type { Nation } from '@holdfast/domain/councils/nation';
import { sentence } from '@holdfast/words/sentence';
import type { CouncilTransaction } from '../council-transaction.ts';
import { refuse } from '../kept-records/kept-outcome.ts';
import { keptRecord } from '../kept-records/kept-record.ts';
import { itemMark, joinItem, readsItem } from './item-mark.sql.ts';
import type { MinuteValues } from './minutes.record.ts';

const meetingSql = `
select c.nation, m.held_on as "heldOn", m.committee_id as "committeeId"
from meeting m join council c on c.council_id = $1 where m.council_id = $1 and m.meeting_id = $2`;

const numbersSql = (audience: WordReader): string => `
select i.minute_id as "minuteId", i.number, ${readsItem(audience, 'i.heading')} as heading, ${itemMark} as withheld,
  m.held_on as "heldOn", i.removed_at is not null as removed
from minute i join meeting m on m.council_id = $1 and m.meeting_id = i.meeting_id ${joinItem('i')}
where i.council_id = $1 and m.committee_id = $2 and m.held_on between $3 and $4 order by i.number, i.minute_id`;

export interface NumberInUse<Who extends WordReader> {
  readonly minuteId: string;
  readonly number: number;
  readonly heading: WordsFor<Who>;
  readonly withheld: Mark | null;
  readonly heldOn: string;
  /** Taken out of the minutes: its number is not given again. */
  readonly removed: boolean;
}

/** The numbers of the committee's minutes in the municipal year of a meeting; null where there is no such meeting. */
export async function numbersOfYear<Who extends WordReader>(
  transaction: CouncilTransaction,
  meetingId: string,
  audience: Who,
): Promise<readonly NumberInUse<Who>[] | null> {
  const meeting = await transaction.row<{ nation: Nation; heldOn: string; committeeId: string }>(
    'year-of-meeting',
    meetingSql,
    [meetingId],
  );
  if (meeting === null) return null;
  const { from, to } = councilYear({ nation: meeting.nation, dated: await datedSettings(transaction) }, meeting.heldOn);
  return transaction.rows<NumberInUse<Who> & Record<string, unknown>>(
    `numbers-of-year-${audience}`,
    numbersSql(audience),
    [meeting.committeeId, from, to],
  );
}

export const keptMinute = keptRecord<MinuteValues>({
  noun: 'minute',
  table: 'minute',
  key: 'minute_id',
  columns: columnsOf(minuteFields),
  called: ({ number, heading }) => `${number}. ${heading}`,
  refuse: async (transaction, { id, after }) => {
    if (after === null) {
      const used = await transaction.row<{ reference: string }>(
        'minute-in-register',
        `select r.reference from resolution x join recommendation r on r.council_id = $1 and r.recommendation_id = x.recommendation_id
         where x.council_id = $1 and x.minute_id = $2 and x.removed_at is null and r.withdrawn_at is null limit 1`,
        [id],
      );
      if (used === null) return null;
      return refuse(null, sentence('minutes.minute_in_register', { reference: used.reference }));
    }
    const numbers = (await numbersOfYear(transaction, after.meetingId, 'register_editor')) ?? [];
    const other = numbers.find(
      ({ minuteId, number, removed }) => !removed && minuteId !== id && number === after.number,
    );
    if (other === undefined) return null;
    return refuse('number', sentence('minutes.number_taken', { number: other.number, heading: other.heading }));
  },
});

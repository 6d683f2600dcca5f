import type { WordReader, WordsFor } from '@holdfast/domain/audiences/audience';
import type { Mark } from '@holdfast/domain/recommendations/exemption';
import type { CouncilTransaction } from '../council-transaction.ts';
import { newId } from '../new-id.ts';
import { itemMark, readsItem } from './item-mark.sql.ts';
import { minuteCorrectionEntity, type MinuteCorrectionRecord } from './minute-correction.record.ts';

export type NewMinuteCorrection = Pick<
  MinuteCorrectionRecord,
  'minuteId' | 'agendaItemId' | 'withdrawn' | 'headingBefore' | 'saidBefore' | 'reason'
>;

/** Keeps what a minute said before a correction, in the transaction that makes it. */
export async function keepCorrection(
  { councilId, manager }: CouncilTransaction,
  correction: NewMinuteCorrection,
  by: string,
): Promise<void> {
  const minuteCorrectionId = newId();
  await manager.insert(minuteCorrectionEntity, { councilId, minuteCorrectionId, ...correction, recordedBy: by });
}

/** A correction as an audience reads it: what is kept back of the minute's item is kept back of what it said too. */
export interface MinuteCorrectionRow<Who extends WordReader> {
  readonly minuteId: string;
  /** The number of its minute, and whether that was taken out of the minutes. */
  readonly number: number;
  readonly isGone: boolean;
  readonly withdrawn: boolean;
  readonly headingBefore: WordsFor<Who>;
  readonly saidBefore: WordsFor<Who>;
  readonly reason: WordsFor<Who>;
  readonly withheld: Mark | null;
  readonly on: string;
  readonly by: string;
}

// What was said is kept back with the mark of the item that it was about then, and of the one that its minute is about
// now: `k` is the one that keeps back more.
const strictestItem = `left join lateral (
  select o.* from agenda_item o where o.council_id = $1 and o.agenda_item_id in (x.agenda_item_id, i.agenda_item_id)
  order by o.exempt_reason is not null desc, o.exempt_paragraph is null desc limit 1) k on true`;

const correctionsSql = (audience: WordReader): string => `
select x.minute_id as "minuteId", i.number, i.removed_at is not null as "isGone", x.withdrawn,
  ${readsItem(audience, 'x.heading_before')} as "headingBefore", ${readsItem(audience, 'x.said_before')} as "saidBefore",
  ${readsItem(audience, 'x.reason')} as reason, ${itemMark} as withheld, x.recorded_on as "on", b.name as by
from minute_correction x
join minute i on i.council_id = $1 and i.minute_id = x.minute_id ${strictestItem}
join membership b on b.council_id = $1 and b.membership_id = x.recorded_by
where x.council_id = $1 and i.meeting_id = $2 order by i.number, x.recorded_at, x.minute_correction_id`;

/** What was corrected and withdrawn of the minutes of a meeting, by number, the oldest first. */
export const readCorrections = <Who extends WordReader>(
  transaction: CouncilTransaction,
  meetingId: string,
  audience: Who,
): Promise<MinuteCorrectionRow<Who>[]> =>
  transaction.rows<MinuteCorrectionRow<Who> & Record<string, unknown>>(
    `minute-corrections-${audience}`,
    correctionsSql(audience),
    [meetingId],
  );

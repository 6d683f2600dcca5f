import { isoDate } from '@holdfast/domain/calendar/iso-date';
import { dayInWords } from '@holdfast/domain/calendar/term';
import type { CouncilTransaction } from '../council-transaction.ts';
import { refuse, type SettingRefusal } from '../settings/setting-outcome.ts';
import { settingSubject } from '../settings/setting-subject.ts';
import type { PauseRecord } from './pause.record.ts';

export type PauseValues = Pick<PauseRecord, 'what' | 'personId' | 'recommendationId' | 'fromOn' | 'untilOn' | 'reason'>;

export const pauseSubject = settingSubject<PauseValues>({
  subject: 'pause',
  table: 'pause',
  key: 'pause_id',
  columns: {
    what: 'what',
    personId: 'person_id',
    recommendationId: 'recommendation_id',
    fromOn: 'from_on',
    untilOn: 'until_on',
    reason: 'reason',
  },
  called: ({ fromOn, untilOn }) => `${dayInWords(isoDate(fromOn))} to ${dayInWords(isoDate(untilOn))}`,
  refuse: (transaction, { after }) => (after === null ? Promise.resolve(null) : refusal(transaction, after)),
});

async function refusal(transaction: CouncilTransaction, pause: PauseValues): Promise<SettingRefusal | null> {
  if (pause.untilOn < pause.fromOn)
    return refuse('pause_ends_before_it_begins', 'untilOn', 'The last day is before the first. Change one of them.');
  if (pause.reason.trim() === '')
    return refuse('pause_needs_reason', 'reason', 'Say why nobody is reminded on these days. Others will read it.');
  if ((pause.what === 'person') !== (pause.personId !== null))
    return refuse('pause_of_whom', 'personId', 'Choose the person who is not to be reminded.');
  if ((pause.what === 'recommendation') !== (pause.recommendationId !== null))
    return refuse('pause_of_what', 'recommendationId', 'Choose the recommendation of which nobody is to be reminded.');
  const found = await transaction.row<{ person: boolean; recommendation: boolean }>(
    'paused-thing',
    `select $2::uuid is null or exists (select from person where council_id = $1 and person_id = $2) as person,
       $3::uuid is null or exists (select from recommendation where council_id = $1 and recommendation_id = $3) as recommendation`,
    [pause.personId, pause.recommendationId],
  );
  if (found?.person === false) return refuse('unknown_person', 'personId', 'Choose one of the council’s people.');
  return found?.recommendation === false
    ? refuse('unknown_recommendation', 'recommendationId', 'Choose one of the council’s recommendations.')
    : null;
}

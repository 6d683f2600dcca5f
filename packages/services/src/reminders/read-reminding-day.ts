import type { IsoDate } from '@holdfast/domain/dates/iso-date';
import type { RemindingDay } from '@holdfast/domain/reminders/due/reminding-day';
import { remindingDay } from '@holdfast/domain/settings/reminding-council';
import type { CouncilRecords } from '@holdfast/database/council-records';

/** Read once for each batch: a council has few settings and few committees. */
export const readRemindingDay = async (
  { councils, meetings }: Pick<CouncilRecords, 'councils' | 'meetings'>,
  today: IsoDate,
): Promise<RemindingDay> => remindingDay(await councils.read(today), await meetings.around(today), today);

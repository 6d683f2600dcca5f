import type { CouncilRecords } from '@holdfast/database/council-records';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import { whatCancellingBrings } from '@holdfast/domain/meetings/what-cancelling-brings';
import { meetingDates } from '@holdfast/domain/settings/meeting-dates';
import type { ToConfirm } from '@holdfast/domain/meetings/to-confirm';
import { minutesWritten } from './follows.ts';
import { takeMeeting } from './take.ts';
import { nameOf } from './preview-move.ts';

/** What cancelling a meeting would bring with it. */
export const previewCancel = async (records: CouncilRecords, meetingId: string): Promise<readonly ToConfirm[]> => {
  const { today, councils, meetings, minutes, recommendations } = records;
  const { committeeId, heldOn, agendaPublishedOn } = await takeMeeting(records, meetingId);
  const council = await councils.read(today);
  const own = (await meetings.list({ committeeId, from: today })).filter(({ state }) => state === 'scheduled');
  const next = own.find((one) => one.heldOn > heldOn)?.heldOn ?? null;
  const isNext = own[0]?.meetingId === meetingId;
  const wanted = await recommendations.counts(
    { updates: { list: 'update_wanted', committee: [committeeId] } },
    'register_editor',
    today,
  );
  return whatCancellingBrings({
    next: next === null ? null : isoDate(next),
    dueBack: (await minutes.dueBack(committeeId, heldOn, today, 'register_editor')).map(nameOf),
    updates: isNext ? (wanted['updates'] ?? 0) : 0,
    updatesBy: meetingDates(council, heldOn).updatesBy,
    agendaPublishedOn,
    minutes: await minutesWritten(records, meetingId),
  });
};

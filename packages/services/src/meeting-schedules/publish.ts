import type { CouncilRecords } from '@holdfast/database/council-records';
import type { MeetingScheduleRow } from '@holdfast/database/meeting-schedules/meeting-schedules';
import { isIsoDate, isoDate } from '@holdfast/domain/dates/iso-date';
import { compareMeetingSchedules } from '@holdfast/domain/meeting-schedules/compare-meeting-schedules';
import { kept } from '../refusal.ts';

export interface PublishedCounts {
  readonly added: number;
  readonly moved: number;
  readonly dropped: number;
}

/**
 * Makes the meetings what the meeting schedule says, from today on; the version that stood until now is history.
 */
export const publishMeetingSchedule = async (
  records: CouncilRecords,
  meetingSchedule: MeetingScheduleRow,
  by: string,
): Promise<PublishedCounts> => {
  const { today, meetingSchedules } = records;
  const { meetingScheduleId, committeeId, municipalYear } = meetingSchedule;
  const before = await meetingSchedules.published(committeeId, municipalYear);
  if (before !== null) kept(await meetingSchedules.change(before.meetingScheduleId, null, { state: 'superseded' }, by));
  const counts = await publishMeetings(records, meetingSchedule, by);
  kept(await meetingSchedules.change(meetingScheduleId, null, { state: 'published', publishedOn: today }, by));
  return counts;
};

/** Moves the meetings that moved, adds what is new, calls off what is dropped. One that is over stays as it was. */
const publishMeetings = async (
  { today, meetingSchedules, meetings }: CouncilRecords,
  { committeeId, yearTo, dates, startsAt, preMeetingAt, place }: MeetingScheduleRow,
  by: string,
): Promise<PublishedCounts> => {
  const standing = await meetingSchedules.standing(committeeId, today, yearTo);
  const lines = compareMeetingSchedules(
    standing.map(({ heldOn }) => isoDate(heldOn)),
    dates.filter(isIsoDate).filter((date) => date >= today),
  );
  const idOn = new Map(standing.map(({ heldOn, meetingId }) => [heldOn, meetingId]));
  const counts = { added: 0, moved: 0, dropped: 0 };
  const same = { startsAt, preMeetingAt, place };
  // Called off and moved ahead of others first, so that no day is wanted by two at a time.
  const inOrder = [
    ...lines.filter(({ kind }) => kind === 'dropped'),
    ...lines
      .filter(({ existing, proposed }) => existing !== null && proposed !== null && proposed > existing)
      .toReversed(),
    ...lines.filter(({ existing, proposed }) => existing !== null && proposed !== null && proposed <= existing),
    ...lines.filter(({ kind }) => kind === 'added'),
  ];
  for (const { kind, existing, proposed } of inOrder) {
    const id = existing === null ? '' : (idOn.get(existing) ?? '');
    const heldOn = proposed ?? '';
    kept(
      kind === 'dropped'
        ? await meetings.change(id, null, { state: 'cancelled' }, by)
        : kind === 'added'
          ? await meetings.schedule({ ...same, committeeId, heldOn }, by)
          : await meetings.change(id, null, { ...same, heldOn }, by),
    );
    if (kind !== 'kept') counts[kind] += 1;
  }
  return counts;
};

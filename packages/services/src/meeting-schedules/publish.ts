import type { CouncilRecords } from '@holdfast/database/council-records';
import type { KeptOutcome } from '@holdfast/database/kept-records/kept-outcome';
import type { MeetingScheduleRow } from '@holdfast/database/meeting-schedules/meeting-schedules';
import { isIsoDate, isoDate } from '@holdfast/domain/dates/iso-date';
import { compareMeetingSchedules } from '@holdfast/domain/meeting-schedules/compare-meeting-schedules';

export interface PublishedCounts {
  readonly added: number;
  readonly moved: number;
  readonly dropped: number;
}

type NotDone = Exclude<KeptOutcome, { kind: 'changed' }>;
type Published = { readonly kind: 'published'; readonly counts: PublishedCounts };

/**
 * Makes the meetings what the meeting schedule says, from today on; the version that stood until now is history. Where this
 * answers anything but `published`, nothing may be kept.
 */
export const publishMeetingSchedule = async (
  records: CouncilRecords,
  meetingSchedule: MeetingScheduleRow,
  by: string,
): Promise<Published | NotDone> => {
  const { today, meetingSchedules } = records;
  const { meetingScheduleId, committeeId, municipalYear } = meetingSchedule;
  const before = await meetingSchedules.published(committeeId, municipalYear);
  if (before !== null) {
    const replaced = await meetingSchedules.change(before.meetingScheduleId, null, { state: 'superseded' }, by);
    if (replaced.kind !== 'changed') return replaced;
  }
  const published = await publishMeetings(records, meetingSchedule, by);
  if (published.kind !== 'published') return published;
  const marked = await meetingSchedules.change(meetingScheduleId, null, { state: 'published', publishedOn: today }, by);
  return marked.kind === 'changed' ? published : marked;
};

/** Moves the meetings that moved, adds what is new, calls off what is dropped. One that is over stays as it was. */
const publishMeetings = async (
  { today, meetingSchedules, meetings }: CouncilRecords,
  { committeeId, yearTo, dates, startsAt, preMeetingAt, place }: MeetingScheduleRow,
  by: string,
): Promise<Published | NotDone> => {
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
    const outcome =
      kind === 'dropped'
        ? await meetings.change(id, null, { state: 'cancelled' }, by)
        : kind === 'added'
          ? await meetings.schedule({ ...same, committeeId, heldOn }, by)
          : await meetings.change(id, null, { ...same, heldOn }, by);
    if (outcome.kind !== 'changed') return outcome;
    if (kind !== 'kept') counts[kind] += 1;
  }
  return { kind: 'published', counts };
};

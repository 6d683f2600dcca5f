import type { IsoDate } from '../calendar/iso-date.ts';

export interface DatedMeeting {
  readonly date: IsoDate;
  readonly cancelled?: boolean;
}

const held = <Meeting extends DatedMeeting>(meetings: readonly Meeting[]): readonly Meeting[] =>
  meetings
    .filter(({ cancelled }) => cancelled !== true)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

/** The first meeting on the day or after it; today's meeting is still the next one. Null when none is planned. */
export const nextMeeting = <Meeting extends DatedMeeting>(
  meetings: readonly Meeting[],
  today: IsoDate,
): Meeting | null => held(meetings).find(({ date }) => date >= today) ?? null;

/** The last meeting before a day, that day's own not counted. Null for the first one. */
export const meetingBefore = <Meeting extends DatedMeeting>(
  meetings: readonly Meeting[],
  day: IsoDate,
): Meeting | null => held(meetings).findLast(({ date }) => date < day) ?? null;

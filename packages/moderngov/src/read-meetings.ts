import { type IsoDate, dateOf } from '@holdfast/domain/dates/iso-date';
import type { LeftOut, OutsideMeeting } from '@holdfast/domain/calendar-sync/outside-meeting';
import { type Sentence, sentence } from '@holdfast/words/sentence';
import type { FoundRecord, RecordPlan } from './read-records.ts';

type MeetingField = 'id' | 'title' | 'day' | 'time' | 'status' | 'place' | 'committeeId' | 'committee';

export const meetingPlan: RecordPlan<MeetingField> = {
  record: 'meeting',
  fields: {
    id: 'meetingid',
    title: 'meetingtitle',
    day: 'meetingdate',
    time: 'meetingtime',
    status: 'meetingstatus',
    place: 'meetinglocation',
    committeeId: 'committeeid',
    committee: 'committeetitle',
  },
};
export type MeetingRecord = FoundRecord<MeetingField>;

/** The service asks for the day first: a date that begins with the year is passed over, and everything comes back. */
export const dayForService = (day: IsoDate): string => day.split('-').reverse().join('/');

/** 12/07/2026, also with a time behind it. */
export const dayFromService = (text: string): IsoDate | null => {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/u.exec(text.trim()) ?? [];
  return dateOf(Number(year), Number(month), Number(day));
};

const pad = (hour: number, minute: string): string => `${String(hour).padStart(2, '0')}:${minute}`;

/** "6.00 pm", "18:00", "10:30:00 AM", "7pm"; anything else, such as "To be confirmed", is no time. */
export const timeFromService = (text: string): string | null => {
  const [, hours, minutes = '00', half] =
    /^(\d{1,2})(?:[:.](\d{2}))?(?:[:.]\d{2})?\s*([ap])?\.?(?:m\.?)?$/iu.exec(text.trim()) ?? [];
  if (hours === undefined || (half === undefined && !/[:.]/u.test(text))) return null;
  const hour = Number(hours);
  if (Number(minutes) > 59 || hour > 23 || (half !== undefined && (hour < 1 || hour > 12))) return null;
  if (half === undefined) return pad(hour, minutes);
  return pad((hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0), minutes);
};

const calledOff = /\b(?:cancel(?:l?ed|lation)|postponed|abandoned)\b/iu;

export type ReadMeeting =
  | { readonly ok: true; readonly meeting: OutsideMeeting; readonly note: Sentence | null }
  | { readonly ok: false; readonly left: LeftOut };

const blank = (text: string | undefined): string | null => (text === undefined || text === '' ? null : text);

const leftOut = (title: string | null, outsideId: string | null, words: string): Sentence => {
  if (title === null)
    return outsideId === null
      ? sentence('calendarSync.untitled_no_number')
      : sentence('calendarSync.untitled_no_such_day', { words });
  return outsideId === null
    ? sentence('calendarSync.service_no_number', { title })
    : sentence('calendarSync.service_no_such_day', { title, words });
};

const noTime = (title: string | null, heldOn: IsoDate, words: string): Sentence =>
  title === null
    ? sentence('calendarSync.untitled_no_time', { heldOn, words })
    : sentence('calendarSync.service_no_time', { title, heldOn, words });

/** One meeting of a list, or why it is none. */
export const readMeeting = (record: MeetingRecord): ReadMeeting => {
  const title = blank(record.committee) ?? blank(record.title);
  const outsideId = blank(record.id);
  const heldOn = dayFromService(record.day ?? '');
  if (outsideId === null || heldOn === null)
    return { ok: false, left: { outsideId, sentence: leftOut(title, outsideId, record.day ?? '') } };
  const time = blank(record.time);
  const startsAt = time === null ? null : timeFromService(time);
  return {
    ok: true,
    note: time !== null && startsAt === null ? noTime(title, heldOn, time) : null,
    meeting: {
      outsideId,
      outsideCommitteeId: blank(record.committeeId),
      title: title ?? '',
      heldOn,
      startsAt,
      place: blank(record.place),
      cancelled: calledOff.test(record.status ?? '') || calledOff.test(record.title ?? ''),
    },
  };
};

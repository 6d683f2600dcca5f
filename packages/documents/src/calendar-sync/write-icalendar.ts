import type { Language } from '@holdfast/words/languages';
import { inWords } from '@holdfast/words/say';
import { sentence } from '@holdfast/words/sentence';
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { ICalEventData } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { cleanText } from '../read/clean-text.ts';
import { london, londonRules } from './london-time.ts';

/** One meeting as subscribers see it. No person is named in it, and nothing of what is discussed. */
export interface FeedMeeting {
  /** The same for as long as the meeting exists, so that a calendar moves its entry and makes no second one. */
  readonly uid: string;
  /** Goes up whenever the meeting is changed. */
  readonly sequence: number;
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly heldOn: string;
  /** HH:MM; a meeting whose time nobody knows takes the whole day. */
  readonly startsAt: string | null;
  /** HH:MM; where nobody knows, two hours are shown, and it is said. */
  readonly endsAt: string | null;
  readonly place: string | null;
  readonly cancelled: boolean;
  readonly description: string;
  readonly url: string | null;
  /** The moment of the last change, ISO 8601. */
  readonly changedAt: string;
}

export interface Feed {
  readonly name: string;
  readonly language: Language;
  readonly meetings: readonly FeedMeeting[];
}

const shownHours = 2;
const refreshHours = 4;

/** The library writes a calendar's name as it stands. */
const escaped = (words: string): string => words.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\n/g, '\\n');

const timesOf = ({
  heldOn,
  startsAt,
  endsAt,
}: FeedMeeting): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'timezone'> => {
  const day = Temporal.PlainDate.from(heldOn);
  if (startsAt === null) return { start: day, end: day.add({ days: 1 }), allDay: true };
  const start = day.toPlainDateTime(Temporal.PlainTime.from(startsAt));
  const end = endsAt === null ? start.add({ hours: shownHours }) : day.toPlainDateTime(Temporal.PlainTime.from(endsAt));
  // A meeting that ends before it begins goes on past midnight.
  const after = Temporal.PlainDateTime.compare(end, start) < 0 ? end.add({ days: 1 }) : end;
  return { start, end: after, timezone: london };
};

const isEndKnown = ({ startsAt, endsAt }: FeedMeeting): boolean => startsAt === null || endsAt !== null;

const titleOf = (language: Language, { title, cancelled }: FeedMeeting): string =>
  cancelled ? inWords(language, sentence('calendarSync.feed_cancelled', { title })) : title;

const endNote = sentence('calendarSync.end_not_fixed', { hours: shownHours });

const descriptionOf = (language: Language, meeting: FeedMeeting): string =>
  isEndKnown(meeting) ? meeting.description : `${meeting.description}\n${inWords(language, endNote)}`;

const eventOf = (language: Language, meeting: FeedMeeting): ICalEventData => ({
  ...timesOf(meeting),
  id: meeting.uid,
  sequence: meeting.sequence,
  stamp: new Date(meeting.changedAt),
  lastModified: new Date(meeting.changedAt),
  summary: cleanText(titleOf(language, meeting)),
  status: meeting.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  // A day without a time keeps nobody busy, nor does a meeting that is off.
  transparency:
    meeting.cancelled || meeting.startsAt === null ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
  description: cleanText(descriptionOf(language, meeting)),
  location: meeting.place === null ? null : cleanText(meeting.place),
  url: meeting.url,
});

/**
 * A calendar that Outlook, Google and Apple can subscribe to (RFC 5545, with the refresh hints of RFC 7986). The same
 * meetings give the same bytes, so that a subscriber who has them is told so in one line.
 *
 * The zone stands at each event and not at the calendar: there the library would write its moments in local time too.
 */
export const writeICalendar = ({ name, language, meetings }: Feed): string => {
  const title = escaped(cleanText(name));
  const calendar = ical({
    prodId: { company: 'Holdfast', product: 'Meetings', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    name: title,
    timezone: { name: null, generator: () => londonRules },
    ttl: refreshHours * 3_600,
    events: meetings.map((meeting) => eventOf(language, meeting)),
  });
  return `${calendar.toString()}\r\n`;
};

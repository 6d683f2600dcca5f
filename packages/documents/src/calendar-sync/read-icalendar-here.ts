import { isoDate } from '@holdfast/domain/dates/iso-date';
import type { LeftOut, OutsideMeeting } from '@holdfast/domain/calendar-sync/outside-meeting';
import { wordKey } from '@holdfast/domain/text/words';
import { type Sentence, sentence } from '@holdfast/words/sentence';
import { Temporal } from 'temporal-polyfill';
import { refuse } from '../gate/refusal.ts';
import type { FileRefusal } from '../gate/refusal.ts';
import { decodeText } from '../read/decode.ts';
import { cleanText } from '../read/clean-text.ts';
import { icalBlocks } from './ical-blocks.ts';
import { type IcalEvent, leftOut, readEvent } from './ical-event.ts';
import { type Moment, dayKey, inLondon, momentKey } from './ical-moment.ts';
import { occurrencesOf } from './ical-recurrence.ts';
import { zonesOf } from './ical-zone.ts';
import { noCalendar } from './inspect-icalendar.ts';
import { sortByUid } from './ical-uids.ts';

export interface CalendarWindow {
  /** YYYY-MM-DD, both days included. */
  readonly from: string;
  readonly to: string;
}

export interface ICalendarReading {
  readonly ok: true;
  /** What the calendar calls itself. */
  readonly name: string | null;
  readonly meetings: readonly OutsideMeeting[];
  readonly leftOut: readonly LeftOut[];
  /** Things to know that leave nothing out. */
  readonly notes: readonly Sentence[];
  /** Events on other days. */
  readonly elsewhere: number;
}

const breaksOff = (line: number): FileRefusal => refuse('damaged', sentence('files.calendar_breaks_off', { line }));

const aDay = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString();

const meetingOf = (event: IcalEvent, moment: Moment, outsideId: string): OutsideMeeting => {
  const { heldOn, startsAt } = inLondon(moment);
  return {
    outsideId,
    outsideCommitteeId: null,
    title: event.title,
    heldOn: isoDate(heldOn),
    startsAt,
    place: event.place,
    cancelled: event.cancelled,
  };
};

const uidOf = (event: IcalEvent): string => event.uid ?? `no uid ${dayKey(event.series.first)} ${wordKey(event.title)}`;

type Expanded =
  { readonly ok: true; readonly meetings: OutsideMeeting[] } | { readonly ok: false; readonly left: LeftOut };

/** A day of a series is known by the series and the day on which the rule puts it, wherever it is moved to. */
const expand = (master: IcalEvent, replaced: readonly IcalEvent[], { from, to }: CalendarWindow): Expanded => {
  const uid = uidOf(master);
  if (!master.repeats) return { ok: true, meetings: [meetingOf(master, master.series.first, uid)] };
  const own = new Map(
    replaced.flatMap((event) => (event.replaces === null ? [] : [[momentKey(event.replaces), event] as const])),
  );
  const made = occurrencesOf(master.series, aDay(from, -1), aDay(to, 1));
  if (!made.ok)
    return { ok: false, left: { outsideId: uid, sentence: leftOut(master.title, master.line, made.fault) } };
  const meetings = made.moments
    .filter((moment) => !own.has(momentKey(moment)))
    .map((moment) => meetingOf(master, moment, `${uid} ${dayKey(moment)}`));
  for (const event of own.values())
    if (event.replaces !== null)
      meetings.push({
        ...meetingOf(event, event.series.first, `${uid} ${dayKey(event.replaces)}`),
        cancelled: event.cancelled || master.cancelled,
      });
  return { ok: true, meetings };
};

/** Reads a calendar file in this process; `readICalendar` does it in one of its own. */
export const readICalendarHere = (bytes: Uint8Array, window: CalendarWindow): ICalendarReading | FileRefusal => {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return refuse('broken_encoding', sentence('files.calendar_letters', { line: decoded.line }));
  const blocks = icalBlocks(decoded.text);
  if (blocks.kind === 'no_calendar') return noCalendar;
  if (blocks.kind === 'breaks_off') return breaksOff(blocks.line);
  const zones = zonesOf(blocks.zones);
  const left: LeftOut[] = [];
  const events: IcalEvent[] = [];
  for (const block of blocks.events) {
    const read = readEvent(block, blocks.cancels, zones);
    if (read.ok) events.push(read.event);
    else left.push({ outsideId: read.uid, sentence: read.sentence });
  }
  const sorted = sortByUid(events);
  const meetings: OutsideMeeting[] = [];
  for (const { master, replaced } of sorted.series) {
    const made = expand(master, replaced, window);
    if (made.ok) meetings.push(...made.meetings);
    else left.push(made.left);
  }
  const within = meetings.filter(({ heldOn }) => heldOn >= window.from && heldOn <= window.to);
  return {
    ok: true,
    name: blocks.name === null ? null : cleanText(blocks.name.replace(/\\([,;\\])/g, '$1')),
    meetings: within,
    leftOut: left,
    notes: sorted.notes,
    elsewhere: meetings.length - within.length,
  };
};

import { type Sentence, sentence } from '@holdfast/words/sentence';
import type ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { type Zone, floating, utc } from './ical-zone.ts';
import { london } from './london-time.ts';

/** A day, or a time on the clocks of a zone. */
export type Moment =
  | { readonly kind: 'day'; readonly day: Temporal.PlainDate }
  | { readonly kind: 'time'; readonly wall: Temporal.PlainDateTime; readonly zone: Zone };

export type ReadMoments =
  { readonly ok: true; readonly moments: readonly Moment[] } | { readonly ok: false; readonly fault: Sentence };

const shape = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}):(\d{2})(Z)?)?$/;

/** As jCal gives it: 2026-07-12, 2026-07-12T18:00:00 or 2026-07-12T17:00:00Z. */
const momentOf = (value: string, zone: Zone): Moment | null => {
  const found = shape.exec(value);
  if (found === null) return null;
  try {
    if (found[4] === undefined) return { kind: 'day', day: Temporal.PlainDate.from(value, { overflow: 'reject' }) };
    const wall = Temporal.PlainDateTime.from(value.replace('Z', ''), { overflow: 'reject' });
    return { kind: 'time', wall, zone: found[7] === 'Z' ? utc : zone };
  } catch {
    return null;
  }
};

/** The values of DTSTART, EXDATE and their like. */
export const readMoments = (property: ICAL.Property, zones: (name: string) => Zone | null): ReadMoments => {
  const name: unknown = property.getFirstParameter('tzid');
  const zone = typeof name === 'string' && name !== '' ? zones(name) : floating;
  const [, , , ...given] = property.toJSON() as unknown[];
  const values = given.map(String);
  const timed = values.some((value) => value.includes('T') && !value.endsWith('Z'));
  if (zone === null && timed)
    return {
      ok: false,
      fault: sentence('calendarSync.event_unknown_zone', { zone: String(name) }),
    };
  const moments: Moment[] = [];
  for (const value of values) {
    const moment = momentOf(value, zone ?? floating);
    if (moment === null) return { ok: false, fault: sentence('calendarSync.event_no_such_day', { words: value }) };
    moments.push(moment);
  }
  return { ok: true, moments };
};

/** As the council's clocks show it. */
export const inLondon = (moment: Moment): { readonly heldOn: string; readonly startsAt: string | null } => {
  if (moment.kind === 'day') return { heldOn: moment.day.toString(), startsAt: null };
  const here = moment.zone(moment.wall).toZonedDateTimeISO(london);
  return { heldOn: here.toPlainDate().toString(), startsAt: here.toPlainTime().toString().slice(0, 5) };
};

/** Equal for the same moment, however it is written; a day is itself. */
export const momentKey = (moment: Moment): string =>
  moment.kind === 'day' ? moment.day.toString() : String(moment.zone(moment.wall).epochMilliseconds);

/** The day on the clocks where it was written. */
export const dayKey = (moment: Moment): string =>
  (moment.kind === 'day' ? moment.day : moment.wall.toPlainDate()).toString();

import { type Sentence, sentence } from '@holdfast/words/sentence';
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { type Moment, dayKey, momentKey } from './ical-moment.ts';

export type Occurrences =
  { readonly ok: true; readonly moments: readonly Moment[] } | { readonly ok: false; readonly fault: Sentence };

/** A rule that began long ago is walked from its beginning: a century of days. */
const mostSteps = 40_000;
const tooOften = /^(?:SECONDLY|MINUTELY|HOURLY)$/i;

const timeOf = (moment: Moment): ICAL.Time => {
  if (moment.kind === 'day') {
    const { year, month, day } = moment.day;
    return new ICAL.Time(
      { year, month, day, hour: 0, minute: 0, second: 0, isDate: true },
      ICAL.Timezone.localTimezone,
    );
  }
  const { year, month, day, hour, minute, second } = moment.wall;
  return new ICAL.Time({ year, month, day, hour, minute, second, isDate: false }, ICAL.Timezone.localTimezone);
};

const momentAt = ({ year, month, day, hour, minute, second }: ICAL.Time, like: Moment): Moment =>
  like.kind === 'day'
    ? { kind: 'day', day: Temporal.PlainDate.from({ year, month, day }) }
    : { ...like, wall: Temporal.PlainDateTime.from({ year, month, day, hour, minute, second }) };

/** UNTIL may be a moment in UTC while the series is on local clocks, so it is compared as a moment. */
const isPast = (moment: Moment, until: Moment | null): boolean => {
  if (until === null) return false;
  return moment.kind === 'time' && until.kind === 'time'
    ? Number(momentKey(moment)) > Number(momentKey(until))
    : dayKey(moment) > dayKey(until);
};

export interface SeriesRule {
  readonly rule: ICAL.Recur;
  readonly until: Moment | null;
}

/** A rule that the parser lets through may still be one that nothing can walk. */
const ofRule = (series: SeriesRule, first: Moment, from: string, to: string): Occurrences => {
  try {
    return walk(series, first, from, to);
  } catch {
    return { ok: false, fault: sentence('calendarSync.event_rule_unread') };
  }
};

const walk = ({ rule, until }: SeriesRule, first: Moment, from: string, to: string): Occurrences => {
  if (tooOften.test(rule.freq)) return { ok: false, fault: sentence('calendarSync.event_more_than_daily') };
  const open = rule.clone();
  open.until = null;
  const iterator = open.iterator(timeOf(first));
  const moments: Moment[] = [];
  for (let step = 0; step < mostSteps; step += 1) {
    const next = iterator.next() as ICAL.Time | null;
    if (next === null) return { ok: true, moments };
    const moment = momentAt(next, first);
    if (isPast(moment, until) || dayKey(moment) > to) return { ok: true, moments };
    if (dayKey(moment) >= from) moments.push(moment);
  }
  return { ok: false, fault: sentence('calendarSync.event_too_often') };
};

export interface Series {
  readonly first: Moment;
  readonly rules: readonly SeriesRule[];
  readonly added: readonly Moment[];
  readonly excluded: readonly Moment[];
}

/**
 * The days of a series between two days, both included, less those that it excludes: by the moment, or, where the
 * exclusion is a day, by the day. Whoever asks leaves a day more on either side for other zones.
 */
export const occurrencesOf = ({ first, rules, added, excluded }: Series, from: string, to: string): Occurrences => {
  const found = new Map<string, Moment>();
  if (dayKey(first) >= from && dayKey(first) <= to) found.set(momentKey(first), first);
  for (const rule of rules) {
    const made = ofRule(rule, first, from, to);
    if (!made.ok) return made;
    for (const moment of made.moments) found.set(momentKey(moment), moment);
  }
  for (const moment of added) if (dayKey(moment) >= from && dayKey(moment) <= to) found.set(momentKey(moment), moment);
  const days = new Set(excluded.filter(({ kind }) => kind === 'day' || first.kind === 'day').map(dayKey));
  const moments = new Set(excluded.map(momentKey));
  return {
    ok: true,
    moments: [...found.values()].filter((moment) => !moments.has(momentKey(moment)) && !days.has(dayKey(moment))),
  };
};

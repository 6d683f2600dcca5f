import { type Sentence, sentence } from '@holdfast/words/sentence';
import ICAL from 'ical.js';
import { cleanText } from '../read/clean-text.ts';
import type { IcalBlock } from './ical-blocks.ts';
import { type Moment, readMoments } from './ical-moment.ts';
import type { Series, SeriesRule } from './ical-recurrence.ts';
import type { Zone } from './ical-zone.ts';
import { tidyDates } from './tidy-dates.ts';

/** One event as its file gives it: a series where it repeats, or one day of a series where it replaces that. */
export interface IcalEvent {
  readonly uid: string | null;
  readonly line: number;
  readonly title: string;
  readonly place: string | null;
  readonly cancelled: boolean;
  readonly sequence: number;
  readonly changed: string;
  readonly series: Series;
  readonly repeats: boolean;
  readonly replaces: Moment | null;
}

export type ReadEvent =
  | { readonly ok: true; readonly event: IcalEvent }
  | { readonly ok: false; readonly uid: string | null; readonly sentence: Sentence };

/** Says that an event is not taken, by its title and where it stands in the file, and why. */
export const leftOut = (title: string, line: number, why: Sentence): Sentence =>
  title === ''
    ? sentence('calendarSync.left_out_untitled', { line, why })
    : sentence('calendarSync.left_out', { title, line, why });

/** What can be told of an event that no parser reads. */
const rawTitle = (text: string): string =>
  cleanText(/^SUMMARY[^:\r\n\u2028\u2029]*:(.*)$/im.exec(text)?.[1] ?? '').slice(0, 200);
const rawUid = (text: string): string | null => /^UID[^:\r\n\u2028\u2029]*:(.*)$/im.exec(text)?.[1]?.trim() ?? null;

const words = (component: ICAL.Component, name: string): string => {
  const value: unknown = component.getFirstPropertyValue(name);
  return typeof value === 'string' ? cleanText(value).replace(/\n/g, ', ') : '';
};

/** Outlook puts it before the title of a meeting that was called off, and so do people. */
const calledOff = /^\s*cancell?ed\s*[:–—-]\s*|(?<!\s)\s*[–—-]\s*cancell?ed\s*$|(?<!\s)\s*\(cancell?ed\)\s*$/i;

class Fault extends Error {
  readonly why: Sentence;

  constructor(why: Sentence) {
    super(why.code);
    this.why = why;
  }
}

const all = (component: ICAL.Component, name: string, zones: (name: string) => Zone | null): Moment[] =>
  component.getAllProperties(name).flatMap((property) => {
    const read = readMoments(property, zones);
    if (!read.ok) throw new Fault(read.fault);
    return [...read.moments];
  });

const untilOf = (rule: ICAL.Recur, zones: (name: string) => Zone | null): Moment | null => {
  if (rule.until === null) return null;
  const property = new ICAL.Property(['until', {}, rule.until.isDate ? 'date' : 'date-time', rule.until.toString()]);
  const read = readMoments(property, zones);
  if (!read.ok) throw new Fault(read.fault);
  return read.moments[0] ?? null;
};

const rulesOf = (component: ICAL.Component, zones: (name: string) => Zone | null): SeriesRule[] =>
  component.getAllProperties('rrule').map((property) => {
    const rule: unknown = property.getFirstValue();
    if (!(rule instanceof ICAL.Recur)) throw new Fault(sentence('calendarSync.event_rule_unread'));
    return { rule, until: untilOf(rule, zones) };
  });

const dayAfter = (first: Moment, last: Moment | undefined): boolean =>
  first.kind === 'day' && last?.kind === 'day' && first.day.until(last.day).days > 1;

const eventOf = (
  component: ICAL.Component,
  line: number,
  cancels: boolean,
  zones: (name: string) => Zone | null,
): IcalEvent => {
  const [first] = all(component, 'dtstart', zones);
  if (first === undefined) throw new Fault(sentence('calendarSync.event_no_day'));
  const [replaces] = all(component, 'recurrence-id', zones);
  if (component.getFirstProperty('recurrence-id')?.getFirstParameter('range') !== undefined && replaces !== undefined)
    throw new Fault(sentence('calendarSync.event_series_changes'));
  if (dayAfter(first, all(component, 'dtend', zones)[0])) throw new Fault(sentence('calendarSync.event_too_long'));
  const rules = rulesOf(component, zones);
  const added = all(component, 'rdate', zones);
  const title = words(component, 'summary');
  const status = words(component, 'status').toUpperCase();
  const sequence: unknown = component.getFirstPropertyValue('sequence');
  const place = words(component, 'location');
  return {
    uid: words(component, 'uid') || null,
    line,
    title: title.replace(calledOff, ''),
    place: place === '' ? null : place,
    cancelled: cancels || status === 'CANCELLED' || calledOff.test(title),
    sequence: typeof sequence === 'number' ? sequence : 0,
    changed: String(component.getFirstPropertyValue('last-modified') ?? component.getFirstPropertyValue('dtstamp')),
    series: { first, rules, added, excluded: all(component, 'exdate', zones) },
    repeats: replaces === undefined && (rules.length > 0 || added.length > 0),
    replaces: replaces ?? null,
  };
};

/** Reads one event, or says in a sentence that names it what is wrong with it. */
export const readEvent = (block: IcalBlock, cancels: boolean, zones: (name: string) => Zone | null): ReadEvent => {
  const left = (why: Sentence) => leftOut(rawTitle(block.text), block.line, why);
  try {
    const tidied = tidyDates(block.text);
    if (!tidied.ok) throw new Fault(tidied.fault);
    const component = new ICAL.Component(ICAL.parse(tidied.text) as unknown[]);
    const event = eventOf(component, block.line, cancels, zones);
    return event.title === ''
      ? { ok: false, uid: event.uid, sentence: left(sentence('calendarSync.nothing_says_what')) }
      : { ok: true, event };
  } catch (error) {
    const why = error instanceof Fault ? error.why : sentence('calendarSync.event_damaged');
    return { ok: false, uid: rawUid(block.text), sentence: left(why) };
  }
};

import { type Sentence, sentence } from '@holdfast/words/sentence';
import type { IcalEvent } from './ical-event.ts';
import { dayKey, momentKey } from './ical-moment.ts';

export interface IcalSeries {
  readonly master: IcalEvent;
  /** Single days that stand for days of the series. */
  readonly replaced: readonly IcalEvent[];
}

export interface SortedEvents {
  readonly series: readonly IcalSeries[];
  readonly notes: readonly Sentence[];
}

const newer = (a: IcalEvent, b: IcalEvent): IcalEvent =>
  b.sequence > a.sequence || (b.sequence === a.sequence && b.changed >= a.changed) ? b : a;

const sameVersion = (a: IcalEvent, b: IcalEvent): boolean => a.sequence === b.sequence && a.changed === b.changed;

const sameDay = (a: IcalEvent, b: IcalEvent): boolean => momentKey(a.series.first) === momentKey(b.series.first);

/** The latest version of each; two of one version on two days are two meetings that were given one number. */
const latest = (masters: readonly IcalEvent[]): IcalEvent[] =>
  masters.reduce<IcalEvent[]>((kept, event) => {
    const rival = kept.findIndex((other) => sameDay(other, event) || !sameVersion(other, event));
    const other = kept[rival];
    return other === undefined ? [...kept, event] : kept.with(rival, newer(other, event));
  }, []);

const groupsOf = (events: readonly IcalEvent[]): Map<string, IcalEvent[]> => {
  const groups = new Map<string, IcalEvent[]>();
  for (const event of events) {
    const group = groups.get(event.uid ?? '');
    if (group === undefined) groups.set(event.uid ?? '', [event]);
    else group.push(event);
  }
  return groups;
};

const replacements = (events: readonly IcalEvent[]): IcalEvent[] => {
  const kept = new Map<string, IcalEvent>();
  for (const event of events) {
    if (event.replaces === null) continue;
    const key = momentKey(event.replaces);
    const other = kept.get(key);
    kept.set(key, other === undefined ? event : newer(other, event));
  }
  return [...kept.values()];
};

const single = (master: IcalEvent): IcalSeries => ({ master, replaced: [] });

const ofOneUid = (events: readonly IcalEvent[], notes: Sentence[]): IcalSeries[] => {
  const masters = latest(events.filter(({ replaces }) => replaces === null));
  const replaced = replacements(events);
  const [master, ...others] = masters;
  // A day of a series that the file does not hold stands for itself.
  if (master === undefined) return replaced.map((event) => single({ ...event, uid: dayOfSeries(event) }));
  if (others.length === 0) return [{ master, replaced }];
  notes.push(sentence('calendarSync.shared_number', { title: master.title, line: master.line, count: others.length }));
  return masters.map((event) => single({ ...event, uid: null }));
};

const dayOfSeries = ({ uid, replaces }: IcalEvent): string | null =>
  uid === null || replaces === null ? uid : `${uid} ${dayKey(replaces)}`;

/**
 * Brings together what belongs to one UID: a series and the days that replace some of its days, and of several
 * versions the latest (RFC 5545, section 3.8.7.4). Events without a UID are known by their day and title.
 */
export const sortByUid = (events: readonly IcalEvent[]): SortedEvents => {
  const notes: Sentence[] = [];
  const series: IcalSeries[] = [];
  for (const [uid, group] of groupsOf(events)) {
    if (uid === '') series.push(...group.map(single));
    else series.push(...ofOneUid(group, notes));
  }
  const unnumbered = groupsOf(events).get('')?.length ?? 0;
  if (unnumbered > 0) notes.push(sentence('calendarSync.no_number', { count: unnumbered }));
  return { series, notes };
};

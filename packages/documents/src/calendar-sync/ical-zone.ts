import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import type { IcalBlock } from './ical-blocks.ts';
import { london } from './london-time.ts';

/** Turns a time on the clocks of a place into a moment. */
export type Zone = (wall: Temporal.PlainDateTime) => Temporal.Instant;

/** Outlook's own names, as its files give them without explaining them. */
const outlookNames: Readonly<Record<string, string>> = {
  'gmt standard time': london,
  'greenwich standard time': 'Atlantic/Reykjavik',
  'w. europe standard time': 'Europe/Berlin',
  'romance standard time': 'Europe/Paris',
  'central europe standard time': 'Europe/Budapest',
  'tzone://microsoft/utc': 'UTC',
  'dublin, edinburgh, lisbon, london': london,
  '(utc+00:00) dublin, edinburgh, lisbon, london': london,
  '(utc) dublin, edinburgh, lisbon, london': london,
};

const isKnown = (name: string): boolean => {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]*$/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

/** "Europe/London", also behind another program's prefix: "/softwarestudio.org/Tzfile/Europe/London". */
const knownName = (name: string): string | null => {
  const plain = outlookNames[name.toLowerCase().replaceAll('\\', '')] ?? name;
  const tail = plain.split('/').slice(-2).join('/');
  return [plain, tail].find(isKnown) ?? null;
};

const zoneOfName =
  (name: string): Zone =>
  (wall) =>
    wall.toZonedDateTime(name).toInstant();

const zoneOfRules = (text: string): Zone | null => {
  try {
    const component = new ICAL.Component(ICAL.parse(text) as unknown[]);
    if (component.getFirstSubcomponent('standard') === null && component.getFirstSubcomponent('daylight') === null)
      return null;
    const zone = new ICAL.Timezone(component);
    return (wall) => Temporal.Instant.fromEpochMilliseconds(timeAt(wall, zone).toUnixTime() * 1_000);
  } catch {
    return null;
  }
};

const timeAt = ({ year, month, day, hour, minute, second }: Temporal.PlainDateTime, zone: ICAL.Timezone): ICAL.Time =>
  new ICAL.Time({ year, month, day, hour, minute, second, isDate: false }, zone);

const nameOf = ({ text }: IcalBlock): string | null =>
  /^TZID[^:\r\n\u2028\u2029]*:(.+)$/im.exec(text)?.[1]?.trim() ?? null;

/**
 * Finds a zone by the name that an event gives: a name that the world knows is believed before the file's own rules,
 * which many programs get wrong; the file's rules are for names that only it knows.
 */
export const zonesOf = (blocks: readonly IcalBlock[]): ((name: string) => Zone | null) => {
  const rules = new Map(blocks.map((block) => [nameOf(block), block.text]));
  const found = new Map<string, Zone | null>();
  const find = (name: string): Zone | null => {
    const known = knownName(name);
    if (known !== null) return zoneOfName(known);
    const text = rules.get(name);
    return text === undefined ? null : zoneOfRules(text);
  };
  return (name) => {
    const before = found.get(name);
    if (before !== undefined) return before;
    const zone = find(name);
    found.set(name, zone);
    return zone;
  };
};

export const utc: Zone = (wall) => wall.toZonedDateTime('UTC').toInstant();
/** A time without a zone is meant as the council's clocks show it. */
export const floating: Zone = zoneOfName(london);

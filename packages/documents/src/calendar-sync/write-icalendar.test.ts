import ICAL from 'ical.js';
import { type FeedMeeting, writeICalendar } from './write-icalendar.ts';

const meeting = (values: Partial<FeedMeeting> = {}): FeedMeeting => ({
  uid: '0197f1c0-0000-7000-8000-000000000001@holdfast',
  sequence: 0,
  title: 'Housing Scrutiny Panel',
  heldOn: '2026-07-12',
  startsAt: '18:00',
  endsAt: null,
  place: null,
  cancelled: false,
  description: 'Agenda published by 4 July 2026.',
  url: null,
  changedAt: '2026-06-01T10:00:00.000Z',
  ...values,
});
const write = (...meetings: FeedMeeting[]): string =>
  writeICalendar({ name: 'Housing Scrutiny Panel', language: 'en', meetings });

/** As a program that did not write it reads it, by the file's own time zone. */
const parse = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const zone = calendar.getFirstSubcomponent('vtimezone');
  if (zone !== null) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)) };
};

it('gives 18:00 in July and 18:00 in January, an hour apart in the world', () => {
  const { events } = parse(write(meeting(), meeting({ uid: 'b', heldOn: '2027-01-12' })));
  expect(events.map(({ startDate }) => startDate.toJSDate().toISOString())).toEqual([
    '2026-07-12T17:00:00.000Z',
    '2027-01-12T18:00:00.000Z',
  ]);
  expect(write(meeting())).toContain('DTSTART;TZID=Europe/London:20260712T180000\r\n');
});

it('keeps the day right on both sides of every change of the clocks for twenty years', () => {
  for (let year = 2010; year < 2030; year += 1) {
    for (const day of ['03-20', '03-31', '04-01', '10-20', '10-31', '11-01']) {
      const heldOn = `${year}-${day}`;
      const told = parse(write(meeting({ heldOn })))
        .events[0]?.startDate.toJSDate()
        .toISOString();
      const offset = new Intl.DateTimeFormat('en', { timeZone: 'Europe/London', timeZoneName: 'longOffset' })
        .format(new Date(`${heldOn}T18:00:00Z`))
        .endsWith('GMT+01:00');
      expect(told).toBe(`${heldOn}T${offset ? '17' : '18'}:00:00.000Z`);
    }
  }
});

it('says when a meeting is off, and keeps it', () => {
  const text = write(meeting({ cancelled: true, sequence: 3 }));
  expect(text).toContain('STATUS:CANCELLED\r\n');
  expect(text).toContain('SEQUENCE:3\r\n');
  expect(parse(text).events[0]?.summary).toBe('Cancelled: Housing Scrutiny Panel');
});

it('takes the whole day where nobody knows the time, and keeps nobody busy', () => {
  const text = write(meeting({ startsAt: null }));
  expect(text).toContain('DTSTART;VALUE=DATE:20260712\r\nDTEND;VALUE=DATE:20260713\r\n');
  expect(text).toContain('TRANSP:TRANSPARENT\r\n');
  expect(parse(text).events[0]?.startDate.isDate).toBe(true);
});

it('shows the end where it is known, and says that it is shown where it is not', () => {
  expect(write(meeting({ endsAt: '19:30' }))).toContain('DTEND;TZID=Europe/London:20260712T193000\r\n');
  expect(write(meeting({ endsAt: '19:30' }))).not.toContain('not fixed');
  expect(write(meeting({ startsAt: '23:00', endsAt: '00:30' }))).toContain(':20260713T003000\r\n');
  expect(write(meeting())).toContain('The end is not fixed: 2 hour');
});

it('stamps moments in UTC, and writes the same bytes for the same meetings', () => {
  expect(write(meeting())).toContain('DTSTAMP:20260601T100000Z\r\n');
  expect(write(meeting())).toContain('LAST-MODIFIED:20260601T100000Z\r\n');
  expect(write(meeting())).toBe(write(meeting()));
});

it('folds at 75 octets and between letters, and ends every line as the standard says', () => {
  const text = write(meeting({ title: 'Iechyd a Gofal Cymdeithasol – ŵyau ☃ '.repeat(12) }));
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(parse(text).events[0]?.summary).toBe('Iechyd a Gofal Cymdeithasol – ŵyau ☃ '.repeat(12).trim());
});

it('lets no words out of their line', () => {
  const hostile = 'Panel, A; B \\ C\r\nATTENDEE:mailto:x@y\u0007';
  const text = writeICalendar({
    name: hostile,
    language: 'en',
    meetings: [meeting({ title: hostile, place: hostile })],
  });
  expect(text).not.toMatch(/^ATTENDEE/mu);
  const { calendar, events } = parse(text);
  expect(events[0]?.summary).toBe('Panel, A; B \\ C\nATTENDEE:mailto:x@y');
  expect(events[0]?.location).toBe('Panel, A; B \\ C\nATTENDEE:mailto:x@y');
  expect(String(calendar.getFirstPropertyValue('x-wr-calname'))).toContain('ATTENDEE');
});

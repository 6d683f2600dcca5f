import fc from 'fast-check';
import { cleanText } from '../read/clean-text.ts';
import { inEnglish } from '@holdfast/words/testing/in-english';
import { calendar, event, leftOut, meetings, reading, year } from '../testing/calendar-files.ts';
import { readICalendarHere } from './read-icalendar-here.ts';
import { type FeedMeeting, writeICalendar } from './write-icalendar.ts';

describe('times', () => {
  it('are the council’s own, from UTC, from another zone, from none, and for a whole day', () => {
    expect(
      meetings(
        ...event('UID:1', 'SUMMARY:Panel', 'DTSTART:20260712T170000Z'),
        ...event('UID:2', 'SUMMARY:Panel', 'DTSTART;TZID=Europe/Paris:20260713T190000'),
        ...event('UID:3', 'SUMMARY:Panel', 'DTSTART:20260714T180000'),
        ...event('UID:4', 'SUMMARY:Panel', 'DTSTART;VALUE=DATE:20260715', 'DTEND;VALUE=DATE:20260716'),
        ...event('UID:5', 'SUMMARY:Panel', 'DTSTART:20270112T233000Z', 'LOCATION:Town Hall\\, Room 2'),
      ),
    ).toEqual([
      '1 | 2026-07-12 18:00 | Panel',
      '2 | 2026-07-13 18:00 | Panel',
      '3 | 2026-07-14 18:00 | Panel',
      '4 | 2026-07-15 all day | Panel',
      '5 | 2027-01-12 23:30 | Panel @ Town Hall, Room 2',
    ]);
  });

  it('understand Outlook’s names, another program’s prefix, and a zone that only the file knows', () => {
    expect(
      meetings(
        'BEGIN:VTIMEZONE',
        'TZID:Our Own',
        'BEGIN:STANDARD',
        'DTSTART:16010101T000000',
        'TZOFFSETFROM:+0300',
        'TZOFFSETTO:+0300',
        'END:STANDARD',
        'END:VTIMEZONE',
        ...event('UID:1', 'SUMMARY:Panel', 'DTSTART;TZID=GMT Standard Time:20260712T180000'),
        ...event('UID:2', 'SUMMARY:Panel', 'DTSTART;TZID=/softwarestudio.org/Tzfile/Europe/London:20260713T180000'),
        ...event('UID:3', 'SUMMARY:Panel', 'DTSTART;TZID=Our Own:20260714T180000'),
      ),
    ).toEqual(['1 | 2026-07-12 18:00 | Panel', '2 | 2026-07-13 18:00 | Panel', '3 | 2026-07-14 16:00 | Panel']);
  });

  it('of a zone that nobody knows leave the event out by name', () => {
    expect(leftOut(...event('UID:1', 'SUMMARY:Panel', 'DTSTART;TZID=Mars/Olympus:20260712T180000'))).toEqual([
      '“Panel” (line 3) is left out. It is in the time zone “Mars/Olympus”, which Holdfast does not know and the file does not explain.',
    ]);
  });

  it('of a zone whose rules are broken leave the event out, and the others in', () => {
    const read = reading(
      calendar(
        'BEGIN:VTIMEZONE',
        'TZID:Broken',
        'END:VTIMEZONE',
        ...event('UID:1', 'SUMMARY:Panel', 'DTSTART;TZID=Broken:20260712T180000'),
        ...event('UID:2', 'SUMMARY:Board', 'DTSTART:20260712T180000'),
      ),
    );
    expect(read.meetings.map(({ title }) => title)).toEqual(['Board']);
    expect(read.leftOut).toHaveLength(1);
  });
});

describe('dates as programs write them', () => {
  it.each([
    ['DTSTART:20260712', '2026-07-12 all day'],
    ['DTSTART:20260712T1800', '2026-07-12 18:00'],
    ['DTSTART:2026-07-12T18:00:00', '2026-07-12 18:00'],
    ['DTSTART;VALUE=DATE-TIME:20260712T170000Z', '2026-07-12 18:00'],
    ['DTSTART;TZID="(UTC+00:00) Dublin, Edinburgh, Lisbon, London":20260712T180000', '2026-07-12 18:00'],
    ['dtstart;tzid=Europe/London:20260712T180000', '2026-07-12 18:00'],
  ])('%s', (line, expected) => {
    expect(meetings(...event('UID:1', 'SUMMARY:Panel', line))).toEqual([`1 | ${expected} | Panel`]);
  });

  it.each(['20260712T180000+0100', '12/07/2026', '20260712T250000', 'tomorrow', ''])(
    'what is none is said to be none: %s',
    (value) => {
      const [sentence] = leftOut(...event('UID:1', 'SUMMARY:Panel', `DTSTART:${value}`));
      expect(sentence).toMatch(/^“Panel” \(line 3\) is left out. Its date, “.*”, does not exist\.$/u);
    },
  );
});

describe('a series', () => {
  const series = [
    'UID:s',
    'SUMMARY:Panel',
    'DTSTART;TZID=Europe/London:20260901T180000',
    'RRULE:FREQ=MONTHLY;BYDAY=1TU;UNTIL=20270202T180000Z',
  ];
  it('is expanded on the council’s clocks, to the last day that its end allows', () => {
    expect(meetings(...event(...series))).toEqual([
      's 2026-09-01 | 2026-09-01 18:00 | Panel',
      's 2026-10-06 | 2026-10-06 18:00 | Panel',
      's 2026-11-03 | 2026-11-03 18:00 | Panel',
      's 2026-12-01 | 2026-12-01 18:00 | Panel',
      's 2027-01-05 | 2027-01-05 18:00 | Panel',
      's 2027-02-02 | 2027-02-02 18:00 | Panel',
    ]);
  });

  it('ends at the moment that is said in UTC, also in summer', () => {
    const until = (moment: string) =>
      meetings(
        ...event(
          'UID:s',
          'SUMMARY:Panel',
          'DTSTART;TZID=Europe/London:20260602T180000',
          `RRULE:FREQ=MONTHLY;BYDAY=1TU;UNTIL=${moment}`,
        ),
      ).length;
    expect(until('20260707T170000Z')).toBe(2);
    expect(until('20260707T165959Z')).toBe(1);
  });

  it('leaves out its excluded days, moves those that were moved, and keeps their number', () => {
    expect(
      meetings(
        ...event(...series, 'EXDATE:20261006T170000Z', 'EXDATE;VALUE=DATE:20261103'),
        ...event(
          'UID:s',
          'RECURRENCE-ID;TZID=Europe/London:20261201T180000',
          'SUMMARY:Panel',
          'DTSTART;TZID=Europe/London:20261203T193000',
        ),
        ...event('UID:s', 'RECURRENCE-ID:20270105T180000Z', 'SUMMARY:Cancelled: Panel', 'DTSTART:20270105T180000Z'),
      ),
    ).toEqual([
      's 2026-09-01 | 2026-09-01 18:00 | Panel',
      's 2027-02-02 | 2027-02-02 18:00 | Panel',
      's 2026-12-01 | 2026-12-03 19:30 | Panel',
      's 2027-01-05 | 2027-01-05 18:00 | Panel (off)',
    ]);
  });

  it('that began long ago is read for this year only', () => {
    const read = reading(calendar(...event('UID:s', 'SUMMARY:Panel', 'DTSTART:20060112T180000', 'RRULE:FREQ=YEARLY')));
    expect(read.meetings.map(({ heldOn }) => heldOn)).toEqual(['2027-01-12']);
  });

  it('that no committee keeps is left out by name', () => {
    const start = ['UID:s', 'SUMMARY:Panel', 'DTSTART:20260901T180000'];
    expect(leftOut(...event(...start, 'RRULE:FREQ=SECONDLY'))[0]).toBe(
      '“Panel” (line 3) is left out. It repeats more than once a day, which no committee’s meeting does.',
    );
    for (const rule of ['FREQ=NEVER', 'BYDAY=2SU', 'FREQ=WEEKLY;BYYEARDAY=3', 'FREQ=MONTHLY;BYDAY=9SU', ''])
      expect(leftOut(...event(...start, `RRULE:${rule}`))[0]).toMatch(/^“Panel” \(line 3\) is left out\. It/u);
  });
});

describe('numbers', () => {
  it('that are shared by versions give the latest', () => {
    expect(
      meetings(
        ...event('UID:1', 'SEQUENCE:2', 'SUMMARY:Panel', 'DTSTART:20260714T180000'),
        ...event('UID:1', 'SEQUENCE:1', 'SUMMARY:Panel', 'DTSTART:20260712T180000'),
      ),
    ).toEqual(['1 | 2026-07-14 18:00 | Panel']);
  });

  it('that are shared by different meetings, or missing, give way to day and title, and it is said', () => {
    const read = reading(
      calendar(
        ...event('UID:1', 'SUMMARY:Panel', 'DTSTART:20260714T180000'),
        ...event('UID:1', 'SUMMARY:Panel', 'DTSTART:20260721T180000'),
        ...event('SUMMARY:Board', 'DTSTART:20260722T180000'),
      ),
    );
    expect(read.meetings.map(({ outsideId }) => outsideId)).toEqual([
      'no uid 2026-07-14 panel',
      'no uid 2026-07-21 panel',
      'no uid 2026-07-22 board',
    ]);
    expect(inEnglish(read.notes)).toEqual([
      '“Panel” (line 3) shares its number with another event: each is known by its day and title instead.',
      'One event has no number of its own. If it is moved, it will seem to be gone, and to be new on its new day.',
    ]);
  });
});

const someMeeting = fc
  .record({
    uid: fc.uuid(),
    sequence: fc.nat(50),
    title: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }).map((words) => `Panel ${words} x`),
    heldOn: fc
      .date({ min: new Date('2026-05-20'), max: new Date('2027-05-19'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    startsAt: fc.option(
      fc.tuple(fc.nat(23), fc.nat(59)).map((parts) => parts.map((n) => String(n).padStart(2, '0')).join(':')),
      { nil: null },
    ),
    place: fc.option(fc.constantFrom('Town Hall', 'Room 1, Civic Centre; first floor'), { nil: null }),
    cancelled: fc.boolean(),
  })
  // On the last Sunday of March there is no time between one and two.
  .filter(({ startsAt }) => startsAt === null || !startsAt.startsWith('01'))
  .map((values): FeedMeeting => ({
    ...values,
    endsAt: null,
    description: 'x',
    url: null,
    changedAt: '2026-06-01T10:00:00.000Z',
  }));

it('reads what it writes: the same meetings, whatever their words', () => {
  fc.assert(
    fc.property(fc.uniqueArray(someMeeting, { selector: ({ uid }) => uid, maxLength: 20 }), (all) => {
      const read = readICalendarHere(
        Buffer.from(writeICalendar({ name: 'Council', language: 'en', meetings: all })),
        year,
      );
      const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
      const shown = (id: string, m: Pick<FeedMeeting, 'title' | 'heldOn' | 'startsAt' | 'place' | 'cancelled'>) => ({
        id,
        title: cleanText(m.title).replace(/\n/g, ', '),
        heldOn: m.heldOn,
        startsAt: m.startsAt,
        place: m.place,
        cancelled: m.cancelled,
      });
      expect(read.ok && read.meetings.map((m) => shown(m.outsideId, m)).sort(byId)).toEqual(
        all.map((m) => shown(m.uid, m)).sort(byId),
      );
    }),
    { numRuns: 200 },
  );
});

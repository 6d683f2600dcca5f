import { inWords } from '@holdfast/words/say';
import { calendar, event, leftOut, meetings, year } from '../testing/calendar-files.ts';
import { readICalendarHere } from './read-icalendar-here.ts';
import { readICalendar } from './read-icalendar.ts';

describe('what is wrong', () => {
  it('with one event is said of that event', () => {
    expect(
      leftOut(
        ...event('UID:1', 'SUMMARY:No day'),
        ...event('UID:2', 'SUMMARY:Impossible', 'DTSTART;VALUE=DATE:20260631'),
        ...event('UID:3', 'DTSTART:20260712T180000'),
        ...event('UID:4', 'SUMMARY:Recess', 'DTSTART;VALUE=DATE:20260801', 'DTEND;VALUE=DATE:20260901'),
        ...event('UID:5', 'SUMMARY:Broken', 'DTSTART 20260712'),
      ),
    ).toEqual([
      '“No day” (line 3) is left out. It has no date.',
      '“Impossible” (line 7) is left out. Its date, “2026-06-31”, does not exist.',
      'The event at line 12, which has no title, is left out. Nothing says what it is.',
      '“Recess” (line 16) is left out. It lasts more than a day, so it is not a meeting.',
      '“Broken” (line 22) is left out. It is damaged and cannot be read.',
    ]);
  });

  it('with the whole file refuses it', () => {
    const refusal = (bytes: Buffer) => {
      const read = readICalendarHere(bytes, year);
      return read.ok ? 'read' : `${read.code}: ${inWords('en', read.message)}`;
    };
    expect(refusal(Buffer.from('Committee,Date\nPanel,12 July'))).toMatch(/^wrong_type: This is not a calendar file/u);
    expect(refusal(Buffer.from('<!doctype html><title>Sign in</title>'))).toMatch(/^wrong_type: /u);
    expect(refusal(Buffer.from('BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Panel\r\n'))).toBe(
      'damaged: The calendar breaks off: what begins at line 2 has no end. Export it again and upload the whole file.',
    );
  });

  it('a meeting that was called off is read as off, by its state, its title or the whole calendar', () => {
    const day = 'DTSTART:20260712T180000';
    expect(meetings(...event('UID:1', 'SUMMARY:Panel', day, 'STATUS:CANCELLED'))[0]).toMatch(/\| Panel \(off\)$/u);
    expect(meetings(...event('UID:1', 'SUMMARY:Canceled: Panel', day))[0]).toMatch(/\| Panel \(off\)$/u);
    expect(meetings('METHOD:CANCEL', ...event('UID:1', 'SUMMARY:Panel', day))[0]).toMatch(/\| Panel \(off\)$/u);
  });
});

it('reads 10,000 events in seconds, in a process of its own', async () => {
  const many = Array.from({ length: 10_000 }, (_, index) =>
    event(
      `UID:${index}`,
      `SUMMARY:Panel ${index}`,
      `DTSTART;TZID=Europe/London:2026${String((index % 6) + 6).padStart(2, '0')}12T180000`,
      'DESCRIPTION:Words and words',
    ),
  ).flat();
  const begun = performance.now();
  const read = await readICalendar(calendar(...many), year);
  expect(read.ok && read.meetings.length).toBe(10_000);
  expect(performance.now() - begun).toBeLessThan(10_000);
});

it('stops a rule that was made to be walked for ever', async () => {
  const hostile = Array.from({ length: 4_000 }, (_, index) =>
    event(`UID:${index}`, 'SUMMARY:Panel', 'DTSTART:19500101T180000', 'RRULE:FREQ=DAILY'),
  ).flat();
  const read = await readICalendar(calendar(...hostile), year, {
    milliseconds: 3_000,
    heapMegabytes: 125,
    residentMegabytes: 250,
  });
  expect(read.ok ? 'read' : inWords('en', read.message)).toMatch(/^The calendar takes too long to read/u);
});

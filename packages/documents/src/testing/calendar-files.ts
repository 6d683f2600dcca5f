import { inWords } from '@holdfast/words/say';
import { readICalendarHere } from '../calendar-sync/read-icalendar-here.ts';

export const year = { from: '2026-05-20', to: '2027-05-19' };
export const calendar = (...lines: string[]): Buffer =>
  Buffer.from(['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n'));
export const event = (...lines: string[]): string[] => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
export const reading = (bytes: Buffer) => {
  const read = readICalendarHere(bytes, year);
  if (!read.ok) throw new Error(read.message.code);
  return read;
};
export const meetings = (...lines: string[]): string[] =>
  reading(calendar(...lines)).meetings.map(
    ({ outsideId, heldOn, startsAt, title, cancelled, place }) =>
      `${outsideId} | ${heldOn} ${startsAt ?? 'all day'} | ${title}${place === null ? '' : ` @ ${place}`}${cancelled ? ' (off)' : ''}`,
  );
export const leftOut = (...lines: string[]): string[] =>
  reading(calendar(...lines)).leftOut.map(({ sentence }) => inWords('en', sentence));

import { dateAndTime, dayAndDate, longDate, moment, shortDate } from './dates.ts';
import { list } from './lists.ts';

const days = Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(2028, 0, 1 + day)).toISOString().slice(0, 10));

test('days are written in English', () => {
  expect(longDate('en', '2012-08-16')).toBe('16 August 2012');
  expect(shortDate('en', '2012-09-06')).toBe('6 Sep 2012');
  expect(dayAndDate('en', '2012-08-16')).toBe('Thursday 16 August 2012');
  expect(moment('en', '2012-08-16T13:05:00Z')).toBe('16 Aug 2012, 14:05');
  expect(dateAndTime('en', '2012-08-15T23:05:00Z')).toBe('16 August 2012 at 00:05');
});

test('Welsh days are those of CLDR, also where the browser knows no Welsh', () => {
  const at = (date: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('cy', { ...options, timeZone: 'UTC' }).format(new Date(date));
  for (const day of days) {
    expect(longDate('cy', day)).toBe(at(day, { dateStyle: 'long' }));
    expect(shortDate('cy', day)).toBe(at(day, { day: 'numeric', month: 'short', year: 'numeric' }));
    expect(dayAndDate('cy', day)).toBe(`${at(day, { weekday: 'long' })} ${longDate('cy', day)}`);
  }
});

test('several are joined as each language joins them', () => {
  expect(list('en', ['Ash', 'Birch', 'Elm'])).toBe('Ash, Birch and Elm');
  expect(list('en', ['Ash'])).toBe('Ash');
  expect(list('cy', ['Gofal', 'Addysg'])).toBe('Gofal ac Addysg');
  expect(list('cy', ['Addysg', 'Iechyd', 'Tai'])).toBe('Addysg, Iechyd a Tai');
});

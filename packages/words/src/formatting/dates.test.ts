import { dateAndTime, dayAndDate, longDate, moment, shortDate, term } from './dates.ts';
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

test('a term is told by the days that are known', () => {
  const all = (language: 'en' | 'cy') =>
    [
      { startsOn: '2025-05-20', endsOn: '2026-05-12' },
      { startsOn: '2025-05-20', endsOn: null },
      { startsOn: null, endsOn: '2026-05-12' },
      { startsOn: null, endsOn: null },
    ].map((one) => term(language, one));
  expect(all('en')).toEqual([
    'from 20 May 2025 until 12 May 2026',
    'since 20 May 2025',
    'until 12 May 2026',
    'without a known end',
  ]);
  expect(all('cy')).toEqual([
    'o 20 Mai 2025 tan 12 Mai 2026',
    'ers 20 Mai 2025',
    'tan 12 Mai 2026',
    'heb ddiwedd hysbys',
  ]);
});

import fc from 'fast-check';
import { isIsoDate, isoDate } from '../iso-date.ts';
import { parseProseDate } from './prose-date.ts';
import type { Precision } from './timescale.ts';

type Read = readonly [words: string, from: string | null, to: string | null, precision: Precision];

const readings: readonly Read[] = [
  ['12:07:12', '2012-07-12', '2012-07-12', 'day'],
  ['July 2012', '2012-07-01', '2012-07-31', 'month'],
  ['Jul-12', '2012-07-01', '2012-07-31', 'month'],
  ['07/2012', '2012-07-01', '2012-07-31', 'month'],
  ['2012-06', '2012-06-01', '2012-06-30', 'month'],
  ['January 2012/13', '2013-01-01', '2013-01-31', 'month'],
  ['Autumn 2011', '2011-09-01', '2011-11-30', 'season'],
  ['Winter 2012/13', '2012-12-01', '2013-02-28', 'season'],
  ['spring term 2013', '2013-01-01', '2013-03-31', 'season'],
  ['Q3 2012/13', '2012-10-01', '2012-12-31', 'quarter'],
  ['2012/13 Q4', '2013-01-01', '2013-03-31', 'quarter'],
  ['Q4 22/23', '2023-01-01', '2023-03-31', 'quarter'],
  ['by Q1 09/10', null, '2009-06-30', 'quarter'],
  ['Extended from Dec 2022 to June 2023', '2023-06-01', '2023-06-30', 'month'],
  ['moved from 31/03/24 to 30/09/24', '2024-09-30', '2024-09-30', 'day'],
  ['first quarter of 2013', '2013-01-01', '2013-03-31', 'quarter'],
  ['Q1/Q2 2012/13', '2012-04-01', '2012-09-30', 'quarter'],
  ['quarter ending 30 June 2012', '2012-04-01', '2012-06-30', 'quarter'],
  ['2012', '2012-01-01', '2012-12-31', 'year'],
  ['2012/13', '2012-04-01', '2013-03-31', 'year'],
  ['2011-12', '2011-04-01', '2012-03-31', 'year'],
  ['academic year 2012/13', '2012-09-01', '2013-08-31', 'year'],
  ['end of March 2013', '2013-03-31', '2013-03-31', 'day'],
  ['beginning of April 2013', '2013-04-01', '2013-04-01', 'day'],
  ['end of 2012', '2012-12-01', '2012-12-31', 'month'],
  ['end of Q3 2012/13', '2012-12-01', '2012-12-31', 'month'],
  ['early 2012', '2012-01-01', '2012-04-30', 'season'],
  ['late 2012', '2012-09-01', '2012-12-31', 'season'],
  ['mid-May 2012', '2012-05-11', '2012-05-20', 'month'],
  ['late February 2012', '2012-02-21', '2012-02-29', 'month'],
  ['by September 2012', null, '2012-09-30', 'month'],
  ['By the end of March 2013', null, '2013-03-31', 'day'],
  ['before April 2007', null, '2007-03-31', 'month'],
  ['prior to 1st April 2013', null, '2013-03-31', 'day'],
  ['from 1 July 2006', '2006-07-01', null, 'day'],
  ['after 31 March 2012', '2012-04-01', null, 'day'],
  ['July 2012 onwards', '2012-07-01', null, 'month'],
  ['w/c 5 March 2012', '2012-03-05', '2012-03-11', 'day'],
  ['week ending 9 March 2012', '2012-03-03', '2012-03-09', 'day'],
  ['March/April 2012', '2012-03-01', '2012-04-30', 'month'],
  ['Dec/Jan 2012/13', '2012-12-01', '2013-01-31', 'month'],
  ['November - January 2013', '2012-11-01', '2013-01-31', 'month'],
  ['December 2012 - January', '2012-12-01', '2013-01-31', 'month'],
  ['Between May and July 2012', '2012-05-01', '2012-07-31', 'month'],
  ['1 June – 30 July 2012', '2012-06-01', '2012-07-30', 'day'],
  ['1-30 June 2012', '2012-06-01', '2012-06-30', 'day'],
  ['2011-2014', '2011-01-01', '2014-12-31', 'year'],
  ['Report expected Autumn 2011', '2011-09-01', '2011-11-30', 'season'],
  ['Completed - 31 March 2011', '2011-03-31', '2011-03-31', 'day'],
  ['Phase 1 June 2012, phase 2 – March 2013', '2012-06-01', '2013-03-31', 'month'],
  ['within three months of 13 June 2012', '2012-06-13', '2012-09-13', 'relative'],
  ['within six months', null, null, 'relative'],
  ['immediately', null, null, 'relative'],
  ['within 5 working days', null, null, 'relative'],
  ['ongoing', null, null, 'unknown'],
  ['tbc', null, null, 'unknown'],
  ['n/a', null, null, 'unknown'],
  ['', null, null, 'unknown'],
  ['31 June 2012', null, null, 'unknown'],
  ['3 rd July', null, null, 'unknown'],
  ['This may take 12 officers', null, null, 'unknown'],
];

it.each(readings)('reads %p as %p to %p, %s', (words, from, to, precision) => {
  expect(parseProseDate(words)).toEqual({ words, from, to, precision });
});

const counted: readonly Read[] = [
  ['Immediately', '2012-06-13', '2012-06-13', 'relative'],
  ['within three months', '2012-06-13', '2012-09-13', 'relative'],
  ['Within six months', '2012-06-13', '2012-12-13', 'relative'],
  ['in the next six months', '2012-06-13', '2012-12-13', 'relative'],
  ['three to six months', '2012-06-13', '2012-12-13', 'relative'],
  ['28 days', '2012-06-13', '2012-07-11', 'relative'],
  ['a fortnight', '2012-06-13', '2012-06-27', 'relative'],
  ['next month', '2012-07-01', '2012-07-31', 'month'],
  ['end of the financial year', '2013-03-31', '2013-03-31', 'day'],
  ['Q1', '2012-04-01', '2012-06-30', 'quarter'],
  ['Q4', '2013-01-01', '2013-03-31', 'quarter'],
  ['end of Q2', '2012-09-01', '2012-09-30', 'month'],
  ['end of FY', '2013-03-31', '2013-03-31', 'day'],
  ['3 rd July', '2012-07-03', '2012-07-03', 'day'],
  ['April', '2013-04-01', '2013-04-30', 'month'],
  ['by September', null, '2012-09-30', 'month'],
  ['November and January', '2012-11-01', '2013-01-31', 'month'],
  ['Autumn', '2012-09-01', '2012-11-30', 'season'],
  ['tbc', null, null, 'unknown'],
];

it.each(counted)('counts %p from 13 June 2012 as %p to %p, %s', (words, from, to, precision) => {
  expect(parseProseDate(words, { base: isoDate('2012-06-13') })).toEqual({ words, from, to, precision });
});

it('keeps the words to the letter, never throws, and never ends before it begins', () => {
  const piece = fc.constantFrom(
    'by',
    'end of',
    'early',
    'mid',
    'March',
    'Autumn',
    '2012',
    '2012/13',
    'Q3',
    '12',
    '3rd',
    '-',
    '/',
    'to',
    'within',
    'six',
    'months',
    'from',
    'tbc',
    'before',
  );
  const words = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(' ')),
  );
  fc.assert(
    fc.property(words, fc.boolean(), (text, withBase) => {
      const read = parseProseDate(text, withBase ? { base: isoDate('2012-06-13') } : {});
      expect(read.words).toBe(text);
      for (const end of [read.from, read.to]) if (end !== null) expect(isIsoDate(end)).toBe(true);
      if (read.from !== null && read.to !== null) expect(read.from <= read.to).toBe(true);
      if (read.precision === 'unknown') expect([read.from, read.to]).toEqual([null, null]);
    }),
    { numRuns: 500 },
  );
});

import { inWords } from '@holdfast/words/say';
import { longDate } from '@holdfast/words/formatting/dates';
import { common as welshScreens } from '@holdfast/words/cy/common/screens';
import { values } from '@holdfast/words/cy/values/sentences';
import { common as englishScreens } from '@holdfast/words/en/common/screens';
import { values as englishValues } from '@holdfast/words/en/values/sentences';
import { sentence } from '@holdfast/words/sentence';
import { isoDate } from '../dates/iso-date.ts';
import { parseDate } from '../dates/prose/parse-date.ts';
import { coreStatuses } from '../recommendations/status/core-status.ts';
import { readStatusWords } from '../recommendations/status/status-words.ts';
import { inBoth, paperDate, paperStatus, paperWords } from './paper-languages.ts';

test('a paper in both languages says it in Welsh first, and once where both say the same', () => {
  expect(inBoth('both', 'Date', 'Dyddiad')).toBe('Dyddiad / Date');
  expect(inBoth('both', 'Cost', 'Cost')).toBe('Cost');
  expect(paperStatus('both', 'on_track')).toBe('Ar y trywydd iawn / On track');
});

test('what a Welsh paper prints is what the Welsh screens say', () => {
  for (const status of coreStatuses) expect(paperStatus('cy', status)).toBe(values.coreStatus[status]);
  for (const month of Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'))) {
    const day = isoDate(`2012-${month}-07`);
    expect(paperDate('cy', day)).toBe(longDate('cy', day));
  }
  expect(inWords('cy', sentence('reports.monitoring_of', { meeting: '2012-07-12' }))).toBe(
    'Monitro craffu – 12 Gorffennaf 2012',
  );
});

test('a status has one name in each language, on papers, on screens and inside a sentence', () => {
  expect(welshScreens.status).toEqual(values.coreStatus);
  expect(englishScreens.status).toEqual(englishValues.coreStatus);
  for (const status of coreStatuses) expect(paperStatus('en', status)).toBe(englishValues.coreStatus[status]);
});

test('a day and a status of a paper are read back in whichever language it is', () => {
  for (const languages of ['en', 'cy', 'both'] as const) {
    for (const day of ['2012-01-31', '2012-02-29', '2012-05-01', '2012-07-12', '2012-12-09'].map(isoDate))
      expect(parseDate(paperDate(languages, day))).toMatchObject({ kind: 'date', date: day });
  }
  for (const status of coreStatuses)
    expect([status, readStatusWords(paperStatus('cy', status))?.coreStatus]).toEqual([
      status,
      status === 'response_overdue' ? 'awaiting_response' : status,
    ]);
});

test('what people wrote stays; what stands for exempt words is said in the language of the paper', () => {
  const cell = 'That homes be listed.\nExempt: paragraph 14 of Schedule 12A';
  expect(paperWords('en', cell)).toBe(cell);
  expect(paperWords('cy', cell)).toBe('That homes be listed.\nEithriedig: paragraff 14 o Atodlen 12A');
});

import { inWords } from '@holdfast/words/say';
import { inEnglish } from '@holdfast/words/testing/in-english';
import fc from 'fast-check';
import { isoDate, monthOf, weekdayOf } from '../dates/iso-date.ts';
import { draftMeetingSchedule } from './draft-meeting-schedule.ts';
import { type MeetingRule, ruleInWords } from './meeting-rule.ts';
import { readRule } from './read-rule.ts';

const day = isoDate;
const year = { from: day('2012-05-16'), to: day('2013-05-21') };
const read = (words: string): MeetingRule => {
  const found = readRule(words);
  if (!found.ok) throw new Error(found.sentence.code);
  return found.rule;
};
const dates = (words: string, anchors: readonly string[] = []) =>
  draftMeetingSchedule(read(words), year, anchors.map(day)).dates;
const proposed = [
  '2012-08-16',
  '2012-09-13',
  '2012-10-11',
  '2012-11-08',
  '2012-12-13',
  '2013-01-24',
  '2013-02-14',
  '2013-03-14',
  '2013-04-11',
].map(day);
const cabinets = [
  '2012-08-21',
  '2012-09-18',
  '2012-10-16',
  '2012-11-13',
  '2012-12-18',
  '2013-01-29',
  '2013-02-19',
  '2013-03-19',
  '2013-04-16',
];

describe('a rule in words', () => {
  test.each([
    ['second Thursday', 'second Thursday of each month'],
    ['The 2nd thursday of every month.', 'second Thursday of each month'],
    ['last Weds of each month, except August', 'last Wednesday of each month, except August'],
    [
      'first and third Tuesday of the month (not in August or December)',
      'first and third Tuesday of each month, except August and December',
    ],
    ['third Monday of June, September and March', 'third Monday of March, June and September'],
    ['every six weeks on a Thursday from 14 June 2012', 'every 6 weeks on a Thursday from 2012-06-14'],
    ['Thursday every 6 weeks', 'every 6 weeks on a Thursday'],
    ['every other Tuesday', 'every 2 weeks on a Tuesday'],
    ['every second week on Monday', 'every 2 weeks on a Monday'],
    ['the Thursday before each Cabinet', 'the Thursday before each Cabinet'],
    [
      'Thursday prior to every Cabinet meeting, except during August',
      'the Thursday before each Cabinet, except August',
    ],
    ['the Monday following each meeting of the Executive', 'the Monday after each Executive'],
  ])('%s', (words, said) => {
    const rule = read(words);
    const sorted = rule.kind === 'nth_weekday' ? { ...rule, months: rule.months.toSorted((a, b) => a - b) } : rule;
    expect(ruleInWords(sorted)).toBe(said);
  });

  test.each([
    ['', 'Write how the days'],
    ['whenever the Chair likes', 'is not a rule that Holdfast understands'],
    ['every ninety weeks on a Monday', 'is not a number of weeks'],
    ['every six weeks', 'Say on which weekday'],
    ['every 6 weeks on a Monday from 14 June 2012', 'is another weekday'],
    ['every 6 weeks from 31 June 2012', 'is not a day'],
    ['second Thursday, except when it rains', 'names no month'],
    ['sixth Thursday', 'is not a rule'],
  ])('refuses “%s” and says what could be written', (words, sentence) => {
    const found = readRule(words);
    expect(inEnglish(found.ok ? 'read' : inWords('en', found.sentence))).toContain(sentence);
  });
});

describe('a meeting schedule', () => {
  test('of the Thursday before each Cabinet is the nine Thursdays', () => {
    expect(dates('the Thursday before each Cabinet', cabinets)).toEqual(proposed);
  });

  test('by ordinals, with and without a recess', () => {
    expect(dates('second Thursday').slice(0, 4)).toEqual(['2012-06-14', '2012-07-12', '2012-08-09', '2012-09-13']);
    expect(dates('second Thursday, except August')).not.toContain('2012-08-09');
    expect(dates('last Wednesday of May')).toEqual(['2012-05-30']);
    expect(dates('fifth Thursday')).toEqual(['2012-05-31', '2012-08-30', '2012-11-29', '2013-01-31']);
  });

  test('by weeks begins where it is told to', () => {
    expect(dates('every six weeks on a Thursday from 14 June 2012').slice(0, 3)).toEqual([
      '2012-06-14',
      '2012-07-26',
      '2012-09-06',
    ]);
    expect(dates('every 26 weeks on a Friday')).toEqual(['2012-05-18', '2012-11-16', '2013-05-17']);
  });

  test('tells the days that a recess takes out', () => {
    expect(draftMeetingSchedule(read('second Thursday, except August'), year).inRecess).toEqual(['2012-08-09']);
    const rule = read('every week on a Thursday, except 20 December 2012 to 3 January 2013');
    expect(draftMeetingSchedule(rule, year).inRecess).toEqual(['2012-12-20', '2012-12-27', '2013-01-03']);
  });

  test('that stands beside nothing has no dates', () => {
    expect(dates('the Thursday before each Cabinet')).toEqual([]);
  });

  test('has the weekday of its rule, inside the year, outside the recess, in order and each once', () => {
    const weekday = fc.integer({ min: 1, max: 7 });
    const except = fc
      .uniqueArray(fc.integer({ min: 1, max: 12 }))
      .map((months) => months.map((month) => ({ kind: 'month' as const, month })));
    const rule: fc.Arbitrary<MeetingRule & { weekday: number }> = fc.oneof(
      fc.record({
        kind: fc.constant('nth_weekday' as const),
        nth: fc.uniqueArray(fc.constantFrom(1, 2, 3, 4, 5, -1), { minLength: 1 }),
        weekday,
        months: fc.constant([]),
        except,
      }),
      fc.record({
        kind: fc.constant('every_weeks' as const),
        weeks: fc.integer({ min: 1, max: 26 }),
        weekday,
        from: fc.constant(null),
        except,
      }),
      fc.record({
        kind: fc.constant('beside' as const),
        side: fc.constantFrom('before' as const, 'after' as const),
        weekday,
        body: fc.constant('Cabinet'),
        except,
      }),
    );
    fc.assert(
      fc.property(rule, (one) => {
        const found = draftMeetingSchedule(one, year, cabinets.map(day)).dates;
        expect(found).toEqual([...new Set(found)].toSorted());
        for (const date of found) {
          expect(weekdayOf(date)).toBe(one.weekday);
          expect(date >= year.from && date <= year.to).toBe(true);
          expect(one.except.some((recess) => recess.kind === 'month' && recess.month === monthOf(date))).toBe(false);
        }
      }),
    );
  });
});

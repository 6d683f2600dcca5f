import { inWords } from '@holdfast/words/say';
import { inEnglish } from '@holdfast/words/testing/in-english';
import fc from 'fast-check';
import { isoDate } from '../dates/iso-date.ts';
import { type MeetingScheduleFacts, checkMeetingSchedule } from './check-meeting-schedule.ts';
import { compareMeetingSchedules } from './compare-meeting-schedules.ts';

const day = isoDate;
const year = { from: day('2012-05-16'), to: day('2013-05-21') };

// A meeting schedule that was revised in July 2012: nine Thursdays, each before a meeting of the executive.
const existing = [
  '2012-08-02',
  '2012-08-30',
  '2012-09-27',
  '2012-10-25',
  '2012-11-22',
  '2013-01-16',
  '2013-01-10',
  '2013-03-07',
  '2013-04-11',
].map(day);
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

describe('the check', () => {
  const facts: MeetingScheduleFacts = {
    dates: proposed,
    weekday: null,
    year,
    calendar: { nation: 'england', closures: [] },
    startsAt: '18:00',
    place: 'Room 3',
    others: [],
    executive: cabinets.map(day),
    today: day('2012-07-12'),
  };
  const codes = (change: Partial<MeetingScheduleFacts>) =>
    checkMeetingSchedule({ ...facts, ...change }).map(({ code, on }) => [code, on]);

  test('finds nothing wrong with the nine Thursdays', () => {
    expect(checkMeetingSchedule(facts)).toEqual([]);
  });

  test('flags 16 January 2013, and 10 January that stands after it', () => {
    expect(codes({ dates: existing, executive: [] })).toEqual([
      ['wrong_weekday', '2013-01-16'],
      ['out_of_order', '2013-01-10'],
    ]);
    expect(inEnglish(checkMeetingSchedule({ ...facts, dates: existing, executive: [] })[0]?.sentence)).toBe(
      '16 January 2013 is a Wednesday, not a Thursday.',
    );
  });

  test('flags a Cabinet that no meeting comes before', () => {
    expect(codes({ dates: proposed.slice(1) })).toEqual([['executive_before_scrutiny', '2012-08-21']]);
    expect(
      checkMeetingSchedule({ ...facts, dates: proposed.filter((date) => date !== '2012-12-13') }).map(({ sentence }) =>
        inWords('en', sentence),
      ),
    ).toEqual([
      'Cabinet meets on 18 December 2012, and the committee does not meet before it since it met on 13 November 2012.',
    ]);
  });

  test.each([
    [
      'a bank holiday',
      { dates: [day('2012-12-25'), day('2013-01-01')], executive: [] },
      ['bank_holiday', 'bank_holiday'],
    ],
    ['a closure day', { calendar: { nation: 'england', closures: [day('2012-12-13')] } }, ['closure_day']],
    ['a day that stands twice', { dates: [...proposed, day('2013-04-11')] }, ['twice']],
    ['a day outside the year', { dates: [...proposed, day('2013-06-13')] }, ['outside_year']],
    ['a day for which it is too late to publish', { dates: [day('2012-07-19'), ...proposed] }, ['too_late_to_publish']],
    [
      'a room that is taken',
      { others: [{ on: day('2012-08-16'), committee: 'Licensing', startsAt: '18:00', place: 'room 3', shared: [] }] },
      ['clash'],
    ],
    [
      'members who sit elsewhere',
      {
        others: [
          { on: day('2012-08-16'), committee: 'Planning', startsAt: '17:00', place: null, shared: ['Cllr Ada Brook'] },
        ],
      },
      ['clash'],
    ],
  ] as const)('flags %s', (_, change, expected) => {
    expect(checkMeetingSchedule({ ...facts, ...change }).map(({ code }) => code)).toEqual(expected);
  });

  test('leaves whoever sits on both alone, where one meeting is in the morning and one in the evening', () => {
    const planning = { on: day('2012-08-16'), committee: 'Planning', place: null, shared: ['Cllr Ada Brook'] };
    expect(codes({ others: [{ ...planning, startsAt: '10:00' }] })).toEqual([]);
    expect(codes({ others: [{ ...planning, startsAt: null }] })).toEqual([['clash', '2012-08-16']]);
  });

  test('leaves two committees alone that meet on one day and share nothing', () => {
    expect(
      codes({
        others: [{ on: day('2012-08-16'), committee: 'Planning', startsAt: '10:00', place: 'Room 3', shared: [] }],
      }),
    ).toEqual([]);
  });
});

describe('existing beside proposed', () => {
  test('pairs the nine as the committee’s own paper does', () => {
    const lines = compareMeetingSchedules(existing, proposed);
    expect(lines).toHaveLength(9);
    expect(lines.map(({ kind }) => kind)).toEqual([...new Array<string>(8).fill('moved'), 'kept']);
    expect(lines[0]).toEqual({ kind: 'moved', existing: '2012-08-02', proposed: '2012-08-16' });
  });

  test('adds and drops what has no counterpart near', () => {
    expect(
      compareMeetingSchedules([day('2012-06-14')], [day('2012-06-14'), day('2012-12-13')]).map(({ kind }) => kind),
    ).toEqual(['kept', 'added']);
    expect(compareMeetingSchedules([day('2012-06-14'), day('2012-12-13')], []).map(({ kind }) => kind)).toEqual([
      'dropped',
      'dropped',
    ]);
  });

  test('holds every date of either side once, and nothing moves where nothing changed', () => {
    const date = fc
      .integer({ min: 0, max: 300 })
      .map((days) => day(new Date(Date.UTC(2012, 5, 1 + days)).toISOString().slice(0, 10)));
    const list = fc.uniqueArray(date, { maxLength: 14 });
    fc.assert(
      fc.property(list, list, (a, b) => {
        const lines = compareMeetingSchedules(a, b);
        expect(lines.flatMap((line) => line.existing ?? []).toSorted()).toEqual(a.toSorted());
        expect(lines.flatMap((line) => line.proposed ?? []).toSorted()).toEqual(b.toSorted());
        expect(compareMeetingSchedules(a, a).every(({ kind }) => kind === 'kept')).toBe(true);
      }),
    );
  });
});

import { inWords } from '@holdfast/words/say';
import { inEnglish } from '@holdfast/words/testing/in-english';
import fc from 'fast-check';
import { addDays, isoDate } from '../dates/iso-date.ts';
import { daysOfMeeting, decideMove, type MoveFacts, whatMoves } from './move-meeting.ts';

const day = isoDate;
const calendar = { nation: 'england', closures: [] } as const;
const leads = { reports: 5, updates: 10, callIn: 5 };
const facts: MoveFacts = {
  committee: 'Scrutiny Board',
  isExecutive: false,
  calendar,
  leads,
  today: day('2012-06-01'),
  dueBackBefore: [],
  dueBackAfter: [],
  dependants: [],
  sameDay: [],
};
const moves = (from: string, to: string, change: Partial<MoveFacts> = {}) =>
  whatMoves(day(from), day(to), { ...facts, ...change });

test('the days of a meeting are counted back from its agenda', () => {
  expect(daysOfMeeting(calendar, day('2012-07-12'), leads)).toEqual({
    publication: '2012-07-04',
    clearDays: 5,
    reports: '2012-06-27',
    updates: '2012-06-20',
  });
});

test('moving a meeting moves its agenda, its reports and its updates', () => {
  expect(moves('2012-07-12', '2012-07-19').map(({ kind, before, after }) => [kind, before, after])).toEqual([
    ['publication', '2012-07-04', '2012-07-11'],
    ['reports', '2012-06-27', '2012-07-04'],
    ['updates', '2012-06-20', '2012-06-27'],
  ]);
});

test('a committee that meets before each Cabinet is wanted on another day when Cabinet moves', () => {
  const board = { committee: 'Scrutiny Board', side: 'before', weekday: 4, meetings: [day('2012-08-16')] } as const;
  const list = moves('2012-08-21', '2012-08-28', { committee: 'Cabinet', isExecutive: true, dependants: [board] });
  expect(inEnglish(list.find(({ kind }) => kind === 'dependant'))).toEqual({
    kind: 'dependant',
    before: '2012-08-16',
    after: '2012-08-23',
    sentence:
      'Scrutiny Board wants to meet on the Thursday before each Cabinet: that is 23 August 2012 now. It meets on 16 August 2012.',
  });
  expect(list.find(({ kind }) => kind === 'call_in')).toMatchObject({ before: '2012-08-29', after: '2012-09-04' });
});

test('what is due back moves along, comes as well, or is not yet due', () => {
  const list = moves('2012-07-12', '2012-06-21', { dueBackBefore: ['SR 1', 'SR 2'], dueBackAfter: ['SR 1', 'SR 3'] });
  expect(list.filter(({ kind }) => kind === 'due_back').map(({ sentence }) => inWords('en', sentence))).toEqual([
    'One due back at it moves along, and is dealt with on 21 June 2012.',
    'SR 3 comes back at it as well.',
    'SR 2 is not yet due back on 21 June 2012.',
  ]);
});

test('another weekday, a bank holiday and who else meets that day are told', () => {
  const sameDay = [{ committee: 'Licensing', startsAt: '18:00', place: 'Room 3' }];
  const kinds = moves('2012-12-20', '2012-12-25', { sameDay }).map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(['same_day', 'weekday', 'holiday']));
});

test.each([
  ['2012-05-10', '2012-07-12', 'meetings.held_already'],
  ['2012-07-12', '2012-05-10', 'meetings.into_the_past'],
  ['2012-07-12', '2022-06-07', 'meetings.too_far'],
])('from %s to %s is refused: %s', (from, to, code) => {
  expect(decideMove(day(from), day(to), facts)).toMatchObject({ allowed: false, code });
});

test('a meeting that stays where it is moves nothing, and there and back is the same both ways', () => {
  const date = fc.integer({ min: 20, max: 700 }).map((days) => addDays(facts.today, days));
  fc.assert(
    fc.property(date, date, (a, b) => {
      expect(whatMoves(a, a, facts)).toEqual([]);
      const [there, back] = [whatMoves(a, b, facts), whatMoves(b, a, facts)];
      const days = (list: typeof there) =>
        list.filter(({ kind }) => ['publication', 'reports', 'updates'].includes(kind));
      expect(days(back).map(({ before, after }) => [after, before])).toEqual(
        days(there).map(({ before, after }) => [before, after]),
      );
    }),
  );
});

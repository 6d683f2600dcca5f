import { inWords } from '@holdfast/words/say';
import { isoDate } from '../dates/iso-date.ts';
import { oddDay } from './odd-day.ts';
import { type CancelFacts, whatCancellingBrings } from './what-cancelling-brings.ts';

const facts: CancelFacts = {
  next: isoDate('2026-11-12'),
  dueBack: ['R1', 'R7 (b)'],
  updates: 3,
  updatesBy: isoDate('2026-10-01'),
  agendaPublishedOn: '2026-10-02',
  minutes: 0,
};
const told = (change: Partial<CancelFacts>) =>
  whatCancellingBrings({ ...facts, ...change }).map(({ sentence }) => inWords('en', sentence));

test('cancelling says what comes back later, which updates move, and who has been told', () => {
  expect(told({})).toEqual([
    'R1 and R7 (b) are due back at this meeting: they come back at the next one, on 12 November 2026.',
    '3 updates are due for it by 1 October 2026: they are due for the meeting of 12 November 2026 instead.',
    'Its agenda was published on 2 October 2026: tell the public and the members that it does not take place.',
    'It stays in calendars that people subscribe to, as cancelled.',
  ]);
});

test('with no meeting after it, what waited for it waits for one', () => {
  expect(told({ next: null, dueBack: ['R1'], updates: 1, agendaPublishedOn: null })).toEqual([
    'R1 is due back at this meeting. The committee has no later meeting in the calendar, so it comes back at none.',
    '1 update is due for it by 1 October 2026. The committee has no later meeting in the calendar, so nobody is asked for it.',
    'It stays in calendars that people subscribe to, as cancelled.',
  ]);
  expect(told({ dueBack: [], updates: 0, agendaPublishedOn: null })).toHaveLength(1);
});

test.each([
  ['england', '2026-12-25', 'Friday 25 December 2026 is not a working day: Christmas Day.'],
  ['scotland', '2026-11-30', 'Monday 30 November 2026 is not a working day: St Andrew’s Day.'],
  ['england', '2026-11-30', null],
  ['england', '2026-12-05', 'Saturday 5 December 2026 is no working day.'],
  ['wales', '2026-12-29', 'Tuesday 29 December 2026 is no working day.'],
  ['wales', '2026-12-10', null],
] as const)('in %s a meeting on %s: %s', (nation, day, said) => {
  const odd = oddDay({ nation, closures: [isoDate('2026-12-29')] }, isoDate(day));
  expect(odd === null ? null : inWords('en', odd)).toBe(said);
});

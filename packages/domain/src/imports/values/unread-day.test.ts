import { inWords } from '@holdfast/words/say';
import { unreadDay } from './unread-day.ts';

test.each([
  ['31 June 2012', /June/u],
  ['29/02/2023', /Feb/u],
  ['next week', /was not read as one day/u],
])('%s is no day, and says why', (words, why) => {
  const problem = unreadDay('source_date', words);
  expect(problem === null ? '' : inWords('en', problem)).toMatch(why);
});

test.each([
  ['source_date', '30 June 2012'],
  ['source_date', '2012-06-30'],
  ['response_date', '-'],
  ['due', 'next week'],
  ['progress', '31 June 2012'],
] as const)('%s takes %s', (field, words) => {
  expect(unreadDay(field, words)).toBeNull();
});

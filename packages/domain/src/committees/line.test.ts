import { lineOf } from './line.ts';

const committees = [
  { committeeId: 'a', successorId: 'c' },
  { committeeId: 'b', successorId: 'c' },
  { committeeId: 'c', successorId: 'd' },
  { committeeId: 'd', successorId: null },
  { committeeId: 'e', successorId: null },
  { committeeId: 'f', successorId: 'g' },
  { committeeId: 'g', successorId: 'f' },
];

test.each([
  ['a', 'abcd'],
  ['d', 'abcd'],
  ['e', 'e'],
  ['f', 'fg'],
])('the line of %s is %s', (committeeId, line) => {
  expect([...lineOf(committees, committeeId)].toSorted().join('')).toBe(line);
});

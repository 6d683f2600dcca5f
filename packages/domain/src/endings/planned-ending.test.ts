import { isLater, isOver } from './planned-ending.ts';

test('a last day can be carried out by hand from that day on, and by itself on the next', () => {
  const days = ['2027-05-05', '2027-05-06', '2027-05-07'];
  expect(days.map((today) => isLater('2027-05-06', today))).toEqual([true, false, false]);
  expect(days.map((today) => isOver('2027-05-06', today))).toEqual([false, false, true]);
});

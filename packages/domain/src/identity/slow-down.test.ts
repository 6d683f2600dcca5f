import { slowDowns, waitAfter } from './slow-down.ts';

test('each wrong password doubles the wait, up to a limit, and nobody is shut out', () => {
  expect([4, 5, 6, 7, 8, 9, 400].map((wrong) => waitAfter(wrong, slowDowns.pair))).toEqual([
    0, 60, 120, 240, 480, 900, 900,
  ]);
  expect([19, 20, 21, 25, 26, 5_000].map((wrong) => waitAfter(wrong, slowDowns.account))).toEqual([
    0, 1, 2, 32, 60, 60,
  ]);
});

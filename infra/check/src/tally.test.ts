import { add, closingLine, nothing } from './tally.ts';

test('the closing line leaves out skips when there are none', () => {
  expect(closingLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
});

test('the closing line counts skips', () => {
  expect(closingLine({ passed: 12, failed: 1, skipped: 3 })).toBe('12 passed, 1 failed, 3 skipped');
});

test('the sum runs over every runner', () => {
  const one = { passed: 2, failed: 1, skipped: 0 };
  expect(add(add(nothing, one), { passed: 5, failed: 0, skipped: 4 })).toEqual({ passed: 7, failed: 1, skipped: 4 });
});

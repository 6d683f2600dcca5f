import { countWords } from './list-marker.ts';

test.each([
  ['decimal', 12, '12'],
  ['decimal_zero', 7, '07'],
  ['lower_letter', 2, 'b'],
  ['upper_letter', 27, 'AA'],
  ['lower_roman', 14, 'xiv'],
  ['upper_roman', 1990, 'MCMXC'],
  ['bullet', 3, '•'],
  ['none', 3, ''],
] as const)('%s counts %d as %s', (counting, count, words) => {
  expect(countWords(counting, count)).toBe(words);
});

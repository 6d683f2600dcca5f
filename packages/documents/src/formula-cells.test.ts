import fc from 'fast-check';
import { guardFormula, withoutFormulaGuard } from './formula-cells.ts';

test('a cell that would run as a formula gets an apostrophe before it, and only such a cell', () => {
  expect(['=1+1', '+44', '-', '@me', '\t=1', '\r', '＝1', "'=1"].map(guardFormula)).toEqual([
    "'=1+1",
    "'+44",
    "'-",
    "'@me",
    "'\t=1",
    "'\r",
    "'＝1",
    "''=1",
  ]);
  expect(['1 = 1', "'tis", ' = ', ''].map(guardFormula)).toEqual(['1 = 1', "'tis", ' = ', '']);
});

test('the guard comes off again and leaves every text as it was', () => {
  const text = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '＝', 'a', '\n', ' ') });
  fc.assert(
    fc.property(text, (words) => {
      expect(withoutFormulaGuard(guardFormula(words))).toBe(words);
      expect(guardFormula(words)).not.toMatch(/^[=+\-@\t\r＝＋－＠]/u);
    }),
  );
});

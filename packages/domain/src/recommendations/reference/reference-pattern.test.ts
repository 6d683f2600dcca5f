import { inEnglish } from '@holdfast/words/testing/in-english';
import fc from 'fast-check';
import {
  committeeInitials,
  nextReferences,
  numberOf,
  printReference,
  readReferencePattern,
  referenceStart,
} from './reference-pattern.ts';

const read = (written: string) => {
  const found = readReferencePattern(written);
  if (found.kind === 'refused') throw new Error(found.sentence.code);
  return found.pattern;
};
const refusal = (written: string) => {
  const found = readReferencePattern(written);
  return found.kind === 'refused' ? inEnglish(found.sentence) : null;
};
const at = (year: number, committee = '') => ({ year, committee });

it.each([
  ['SR (25/26) 01', 'SR (26/27) 02'],
  ['SR12-13-001', 'SR26-27-002'],
  ['OSC/2025-26/7', 'OSC/2026-27/2'],
  ['2025/2026 no. 004', '2026/2027 no. 002'],
  ['SC-2025-14', 'SC-2026-02'],
  ['R1', 'R2'],
  ['[committee] 25/26 001', 'HSP 26/27 002'],
])('goes on from %s with %s', (written, next) => {
  expect(printReference(read(written), at(2026, 'HSP'), 2)).toBe(next);
});

it('reads back what it prints, whatever the year and the number', () => {
  const between = fc.constantFrom('/', '-', '');
  const words = fc.constantFrom('SR ', 'OSC (', '', 'Rec. ');
  fc.assert(
    fc.property(
      words,
      between,
      fc.integer({ min: 2006, max: 2090 }),
      fc.integer({ min: 1, max: 99_999 }),
      (...made) => {
        const [before, slash, year, number] = made;
        const pattern = read(`${before}25${slash}26) 001`);
        const printed = printReference(pattern, at(year), number);
        expect(numberOf(pattern, at(year), printed)).toBe(number);
        expect(numberOf(pattern, at(year + 1), printed)).toBeNull();
        // The example of a pattern and any reference printed by it are the same pattern.
        expect(printReference(read(printed), at(year), number)).toBe(printed);
      },
    ),
  );
});

it('never gives a number twice', () => {
  const pattern = read('SR12-13-001');
  expect(nextReferences(pattern, at(2012), ['SR12-13-007', 'SR11-12-090', 'H12-13-300'], 3)).toEqual([
    'SR12-13-008',
    'SR12-13-009',
    'SR12-13-010',
  ]);
  expect(nextReferences(pattern, at(2012), ['SR12-13-999'], 1)).toEqual(['SR12-13-1000']);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 2000 })), (numbers) => {
      const taken = numbers.map((number) => printReference(pattern, at(2012), number));
      for (const next of nextReferences(pattern, at(2012), taken, 3)) expect(taken).not.toContain(next);
    }),
  );
});

it('says what is wrong with a pattern', () => {
  expect(refusal('SR (25/26)')).toBe('“SR (25/26)” has no number that counts up. Add one, such as 01 at its end.');
  expect(refusal('SR 4 of 12')).toBe('“SR 4 of 12” has two numbers that could count up, 4 and 12. Remove one of them.');
  expect(refusal('  ')).toMatch(/^Write one reference/u);
  expect(refusal('SR 12345678')).toMatch(/too long a number/u);
  expect(refusal('[committee] [committee] 1')).toMatch(/twice/u);
  expect(refusal(`${'S'.repeat(60)} 1`)).toMatch(/longer than a reference/u);
});

it('tells what stands before the number, and the initials of a committee', () => {
  expect(referenceStart(read('SR (25/26) 01'), at(2026))).toBe('SR (26/27) ');
  expect(committeeInitials('Housing and Homes Scrutiny Panel')).toBe('HHSP');
});

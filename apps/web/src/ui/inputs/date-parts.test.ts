import { partsOf, readParts } from './date-parts.ts';

describe('a typed day', () => {
  test('is read day first', () => {
    expect(readParts({ day: '3', month: '7', year: '2012' })).toEqual({ kind: 'date', date: '2012-07-03' });
  });
  test.each([
    ['31', '6', '2012'],
    ['29', '2', '2011'],
    ['1', '13', '2012'],
  ])('%s/%s/%s is impossible, and is not repaired', (day, month, year) => {
    expect(readParts({ day, month, year }).kind).toBe('impossible');
  });
  test('is not guessed from a part of it, nor from a year of two figures', () => {
    expect(readParts({ day: '3', month: '', year: '2012' }).kind).toBe('incomplete');
    expect(readParts({ day: '3', month: '7', year: '12' }).kind).toBe('incomplete');
    expect(readParts({ day: '3', month: 'July', year: '2012' }).kind).toBe('incomplete');
  });
  test('comes back as it went', () => {
    expect(readParts(partsOf('2012-02-29'))).toEqual({ kind: 'date', date: '2012-02-29' });
    expect(readParts(partsOf(null))).toEqual({ kind: 'empty' });
  });
});

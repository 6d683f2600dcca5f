import { isReference, readPart, referenceKey, splitReference } from './reference-labels.ts';

describe('labels in front of a recommendation', () => {
  it.each([
    ['Recommendation 1. That the pool opens', '1', 'That the pool opens'],
    ['RECOMMENDATION 12: The Council should wait', '12', 'The Council should wait'],
    ['Rec 2.1 – That a plan is made', '2.1', 'That a plan is made'],
    ['R3: Publish the plan', 'R3', 'Publish the plan'],
    ['2) That officers report back', '2', 'That officers report back'],
    ['1.1 That officers report back', '1.1', 'That officers report back'],
    ['(iv) note the report', 'iv', 'note the report'],
  ])('splits "%s"', (text, reference, words) => {
    expect(splitReference(text)).toEqual({ reference, words });
  });

  it.each([
    'That 12 wardens are hired',
    '2012/13 budget to be reported',
    '20 mph zones be tried',
    'Recommendation 4',
    '(a) that A; and (b) that B',
  ])('leaves "%s" whole', (text) => {
    expect(splitReference(text)).toBeNull();
  });

  it('knows a bare reference from words', () => {
    expect(['1', '2.', 'R3', '4(b)', 'OSB/23/41', '(iv)', 'PG12'].every(isReference)).toBe(true);
    expect(['That A', 'Housing', '12 July 2012', ''].some(isReference)).toBe(false);
  });

  it('reads parts', () => {
    expect(readPart('3(a)')).toEqual({ reference: '3', part: 'a' });
    expect(readPart('3b')).toEqual({ reference: '3', part: 'b' });
    expect(readPart('(ii)')).toEqual({ reference: null, part: 'ii' });
    expect(readPart('12')).toBeNull();
  });

  it('matches references that are written differently', () => {
    expect(referenceKey('Recommendation 1.')).toBe(referenceKey('1)'));
  });
});

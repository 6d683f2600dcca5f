import { paperOf, tableOf } from '../testing/build-paper.ts';
import { understandPaper } from './understand-paper.ts';

const read = (recommendation: string, response: string) =>
  understandPaper(
    paperOf(
      tableOf([
        ['Recommendation', 'Response', 'Lead'],
        [recommendation, response, 'Head of Parks'],
      ]),
    ),
  ).documents[0]?.rows.map(({ fields }) => [
    fields.reference?.value ?? null,
    fields.part?.value ?? null,
    fields.recommendation?.value,
    fields.response?.value,
    fields.response_decision?.value,
  ]);

describe('parts of a recommendation', () => {
  it('become rows of their own where each is answered apart', () => {
    expect(read('That Cabinet:\n(a) mows less; and\n(b) plants more', '(a) Agreed\n(b) Not agreed')).toEqual([
      [null, 'a', 'That Cabinet:\n(a) mows less; and', '(a) Agreed', 'accepted'],
      [null, 'b', 'That Cabinet:\n(b) plants more', '(b) Not agreed', 'rejected'],
    ]);
  });

  it('stay together where they are answered together', () => {
    expect(read('That Cabinet:\n(a) mows less; and\n(b) plants more', 'Both are agreed')).toHaveLength(1);
  });

  it('are recommendations of their own where the cell numbers them from the start', () => {
    expect(
      read('1. That mowing is cut\n2. That trees are planted', 'Recommendation 1 accepted\nRecommendation 2 rejected'),
    ).toEqual([
      ['1', null, 'That mowing is cut', 'accepted', 'accepted'],
      ['2', null, 'That trees are planted', 'rejected', 'rejected'],
    ]);
  });

  it('share an answer that is not given by number', () => {
    expect(read('1. That mowing is cut\n2. That trees are planted', 'Accepted')?.map((row) => row[3])).toEqual([
      'Accepted',
      'Accepted',
    ]);
  });
});

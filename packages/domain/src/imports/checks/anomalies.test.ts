import { paperOf, proseOf, tableOf } from '../testing/build-paper.ts';
import { understandPaper } from '../understand/understand-paper.ts';

type Block = ReturnType<typeof proseOf> | ReturnType<typeof tableOf>;

const codes = (...blocks: readonly Block[]): string[] =>
  understandPaper(paperOf(...blocks)).anomalies.map((anomaly) => anomaly.code);

const dated = (...dates: string[]) =>
  tableOf([
    ['Date', 'Recommendation', 'Status'],
    ...dates.map((date, index) => [date, `That step ${index + 1} of the plan is taken`, 'Open']),
  ]);

describe('what is reported and never repaired', () => {
  it('reports an impossible date, and keeps its words without a value', () => {
    const preview = understandPaper(paperOf(dated('31 June 2012')));
    expect(preview.anomalies[0]).toMatchObject({ code: 'impossible_date', where: { table: 1, row: 2, column: 1 } });
    expect(preview.documents[0]?.rows[0]?.fields.source_date).toMatchObject({ value: null, raw: '31 June 2012' });
  });

  it('reports a wrong weekday', () => {
    expect(codes(dated('Monday 12 July 2012'))).toEqual(['wrong_weekday']);
  });

  it('reports a date that stands out of order', () => {
    expect(
      codes(dated('1 May 2012', '1 June 2012', '1 July 2012', '1 February 2012', '1 August 2012', '1 September 2012')),
    ).toEqual(['dates_out_of_order']);
    expect(codes(dated('1 May 2012', '1 June 2012', '1 July 2012', '1 August 2012'))).toEqual([]);
  });

  it('reports a title that a fill handle has counted up', () => {
    const rows = ['2010-11', '2010-12'].map((years, index) => [
      `Outturn report ${years}`,
      '1/6/11',
      `That step ${index} of the plan is taken`,
      'Open',
    ]);
    expect(codes(tableOf([['Title', 'Date', 'Recommendation', 'Status'], ...rows]))).toEqual(['fill_series']);
  });

  it('reports a recommendation that stands twice', () => {
    const row = ['That the depot gate is painted green', 'Open'];
    expect(codes(tableOf([['Recommendation', 'Status'], row, row]))).toEqual(['duplicate_row']);
  });

  it('reports a stated total that the rows do not add up to', () => {
    const table = dated('1 May 2012', '1 May 2012', '1 May 2012');
    expect(codes(proseOf('The review made four recommendations to the Executive.'), table)).toEqual(['total_mismatch']);
    expect(codes(proseOf('The review made three recommendations to the Executive.'), table)).toEqual([]);
  });

  it('reports stated ratings that the rows do not show', () => {
    const table = tableOf([
      ['Recommendation', 'RAG'],
      ['That A is done by May', 'Green'],
      ['That B is done by May', 'Red'],
    ]);
    expect(codes(proseOf('To date 2 actions are green and 1 red.'), table)).toEqual(['total_mismatch']);
  });
});

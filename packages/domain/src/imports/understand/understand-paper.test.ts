import { paperOf, proseOf, tableOf } from '../testing/build-paper.ts';
import { understandPaper } from './understand-paper.ts';
import { guesses, rowsOf, values } from '../testing/read-preview.ts';

describe('carry-down', () => {
  const paper = paperOf(
    proseOf('Tracker of recommendations'),
    tableOf([
      ['Date', 'Portfolio', 'Title', 'Recommendation', 'Status'],
      ['3 May 2016', 'Housing', 'Voids', 'That void times are reported', 'Complete'],
      ['', '', '', 'That keys are handed in on Fridays', ''],
    ]),
    tableOf([
      ['Date', 'Portfolio', 'Title', 'Recommendation', 'Status'],
      ['', '', '', 'That a video is made for tenants', 'In progress'],
      ['7 June 2016', 'Leisure', '', 'That the pool opens earlier', ''],
    ]),
  );

  it('fills blank dates, portfolios and titles from above, also across repeated headings', () => {
    const preview = understandPaper(paper);
    expect(preview.documents).toHaveLength(1);
    expect(values(preview, 'portfolio')).toEqual(['Housing', 'Housing', 'Housing', 'Leisure']);
    expect(values(preview, 'source_date')).toEqual(['2016-05-03', '2016-05-03', '2016-05-03', '2016-06-07']);
    expect(guesses(preview, 'portfolio')).toEqual([null, 'carried_down', 'carried_down', null]);
  });

  it('points a carried value at the cell it came from and shows that the own cell was blank', () => {
    const third = rowsOf(understandPaper(paper))[2]?.fields.portfolio;
    expect(third).toEqual({ value: 'Housing', raw: '', guess: 'carried_down', from: { table: 1, row: 2, column: 2 } });
  });

  it('leaves a title blank where a new date and portfolio begin a new group', () => {
    expect(values(understandPaper(paper), 'source_title')).toEqual(['Voids', 'Voids', 'Voids', undefined]);
  });
});

describe('columns', () => {
  it('takes numbers under "Recommendation" for references, and joins the prose that holds the words', () => {
    const preview = understandPaper(
      paperOf(
        tableOf([
          ['Item', 'Date of meeting', 'Recommendation', 'Status'],
          ['Ferry Terminal Lease', '04/02/14', '1', 'RESPONSE RECEIVED'],
          ['Ferry Terminal Lease', '04/02/14', '2', 'PENDING'],
          ['Harbour Dues', '04/03/14', '1', 'PENDING'],
        ]),
        proseOf('Ferry Terminal Lease (4 February 2014)'),
        proseOf('Portfolio holder: Cllr M Tide'),
        proseOf('Recommendations and responses:'),
        proseOf('Publish the heads of terms.', { marker: '1.' }),
        proseOf('They were published in May.'),
        proseOf('Date of response: 6 May 2014'),
        proseOf('Ask the auditor for a view.', { marker: '2.' }),
      ),
    );
    expect(values(preview, 'recommendation')).toEqual([
      'Publish the heads of terms.',
      'Ask the auditor for a view.',
      null,
    ]);
    expect(values(preview, 'response')).toEqual(['They were published in May.', undefined, undefined]);
    expect(values(preview, 'response_date')).toEqual(['2014-05-06', undefined, undefined]);
    expect(values(preview, 'portfolio')).toEqual(['Cllr M Tide', 'Cllr M Tide', undefined]);
    expect(preview.anomalies.map((anomaly) => anomaly.code)).toEqual(['no_recommendation_words']);
  });

  it('keeps the cells of a column that it does not know as notes under their heading', () => {
    const preview = understandPaper(
      paperOf(
        tableOf([
          ['Recommendation', 'Status', 'Ward map sheet'],
          ['That A is done by May', 'Open', 'SX-14'],
        ]),
      ),
    );
    expect(values(preview, 'note')).toEqual(['Ward map sheet: SX-14']);
    expect(preview.cells).toEqual({ total: 6, placed: 5, noted: 1, leftOut: 0 });
  });

  it('reads "Action" as the recommendation only where no column says it better', () => {
    const alone = understandPaper(
      paperOf(
        tableOf([
          ['Action', 'Owner', 'Due'],
          ['Circulate the ward figures', 'Housing', 'May 2016'],
        ]),
      ),
    );
    const beside = understandPaper(
      paperOf(
        tableOf([
          ['Recommendation', 'Action', 'Owner'],
          ['That figures are shared', 'Circulate the ward figures', 'Housing'],
        ]),
      ),
    );
    expect(alone.documents[0]?.columns.map((column) => column.field)).toEqual(['recommendation', 'lead', 'due']);
    expect(beside.documents[0]?.columns.map((column) => column.field)).toEqual(['recommendation', 'action', 'lead']);
  });
});

describe('refusals', () => {
  const code = (...rows: string[][]): string | undefined => understandPaper(paperOf(tableOf(rows))).refusal?.code;

  it('says why a paper cannot be read as rows', () => {
    expect(understandPaper(paperOf()).refusal?.code).toBe('empty');
    expect(understandPaper(paperOf(proseOf('Dear all, see you at the meeting.'))).refusal?.code).toBe('no_table');
    expect(code(['Anna', 'North', '12'], ['Bill', 'South', '14'])).toBe('no_columns');
    expect(code(['Portfolio', 'Lead officer', 'Status'], ['Housing', 'A Lee', 'Open'])).toBe(
      'no_recommendation_column',
    );
    expect(code(['Recommendation', 'Lead officer', 'Status'], ['', '', ''])).toBe('no_rows');
  });

  it('accounts for every cell of a paper that it refuses', () => {
    const preview = understandPaper(
      paperOf(
        tableOf([
          ['Anna', 'North'],
          ['Bill', ''],
        ]),
      ),
    );
    expect(preview).toMatchObject({ outcome: 'refused', cells: { total: 3, placed: 0, noted: 0, leftOut: 3 } });
  });
});

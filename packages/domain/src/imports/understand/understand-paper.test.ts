import { inEnglish } from '@holdfast/words/testing/in-english';
import fc from 'fast-check';
import type { ImportPreview, PaperField, UnderstoodRow } from '../paper/preview.ts';
import { paperOf, proseOf, tableOf } from '../testing/build-paper.ts';
import { understandPaper } from './understand-paper.ts';

const rowsOf = (preview: ImportPreview): readonly UnderstoodRow[] =>
  preview.documents.flatMap((document) => document.rows);
const values = (preview: ImportPreview, field: PaperField): unknown[] =>
  rowsOf(preview).map((row) => row.fields[field]?.value);
const guesses = (preview: ImportPreview, field: PaperField): unknown[] =>
  rowsOf(preview).map((row) => row.fields[field]?.guess);

const headings = ['Date', 'Title', 'Recommendation', 'Lead officer', 'Due', 'Progress', 'Status'];

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

describe('rows that are no records of their own', () => {
  it('joins a row whose cells run on to the row above', () => {
    const preview = understandPaper(
      paperOf(
        tableOf([
          headings,
          ['1 May 2016', 'Parks', 'That the lake is dredged', 'Parks Manager', 'May 2017', 'A survey has been', ''],
          ['', '', '', '', '', 'ordered for the spring.', 'In progress'],
        ]),
      ),
    );
    expect(values(preview, 'progress')).toEqual(['A survey has been ordered for the spring.']);
    expect(values(preview, 'status')).toEqual(['In progress']);
    expect(guesses(preview, 'progress')).toEqual(['joined_rows']);
  });

  it('reads a second action under one recommendation as a row that shares it', () => {
    const preview = understandPaper(
      paperOf(
        tableOf([
          ['Area for improvement', 'Activity', 'Outcome measure', 'Lead agency'],
          ['1. Visits are made on time', 'Set a standard', 'All visits in time', 'Children’s Services'],
          ['', 'Audit each month', 'Audits show it', 'Quality Team'],
        ]),
      ),
    );
    expect(values(preview, 'recommendation')).toEqual(['Visits are made on time', 'Visits are made on time']);
    expect(values(preview, 'action')).toEqual(['Set a standard', 'Audit each month']);
    expect(guesses(preview, 'recommendation')).toEqual(['split_cell', 'carried_down']);
    expect(preview.documents[0]?.kind).toBe('improvement_plan');
  });

  it('takes a merged row as the heading of a section', () => {
    const preview = understandPaper(
      paperOf(
        tableOf([
          ['No', 'Recommendation', 'Lead', 'Status'],
          [{ text: 'Review of Bus Shelters', columns: 4 }],
          ['1', 'That shelters are lit', 'Transport Manager', 'Complete'],
          [{ text: 'Review of Cycling', columns: 4 }],
          ['2', 'That lanes are swept', 'Transport Manager', 'Overdue'],
        ]),
      ),
    );
    expect(values(preview, 'source_title')).toEqual(['Review of Bus Shelters', 'Review of Cycling']);
    expect(guesses(preview, 'source_title')).toEqual(['section_row', 'section_row']);
  });

  it('moves a row back that stands one column off', () => {
    const preview = understandPaper(
      paperOf(
        tableOf([
          ['Ref', 'Recommendation', 'Due', 'Status'],
          ['1', 'That A is done', '1 May 2016', 'Complete'],
          ['2', 'That B is done', '2 May 2016', 'In progress'],
          ['3', 'That C is done', '3 May 2016', 'Complete'],
          ['That D is done', '4 May 2016', 'Overdue', ''],
        ]),
      ),
    );
    expect(values(preview, 'recommendation').at(-1)).toBe('That D is done');
    expect(guesses(preview, 'status').at(-1)).toBe('shifted_row');
  });

  it('leaves totals out and says so', () => {
    const preview = understandPaper(
      paperOf(
        tableOf([
          ['Recommendation', 'Status', 'Cost'],
          ['That A is done by May', 'Open', '£5'],
          ['Total', '', '£5'],
        ]),
      ),
    );
    expect(rowsOf(preview)).toHaveLength(1);
    expect(preview.leftOut.map((left) => [left.text, inEnglish(left.why)])).toEqual([
      ['Total', 'a row of totals'],
      ['£5', 'a row of totals'],
    ]);
  });

  it('gives prose and a narrower piece inside a broken table to the row above', () => {
    const preview = understandPaper(
      paperOf(
        tableOf([
          ['Recommendation', 'Action', 'Responsibility', 'Timescale'],
          [
            'Recommendation 1. That a rota is drawn up',
            'A rota exists for one of the teams and will be widened:',
            'Head of Care',
            '',
          ],
        ]),
        proseOf('to the night team first of all.'),
        proseOf('Then to the weekend team, who asked for it;', { marker: '1.' }),
        tableOf([
          ['and to the agency staff when their contract is renewed by the council.', 'From 1 July 2016'],
          ['A poster will also be put up in every office of the service.', ''],
        ]),
        tableOf([
          [
            'Recommendation 2. That leave is planned',
            'Leave is planned by quarter across all teams of the service.',
            'Head of Care',
            'by April 2017',
          ],
        ]),
      ),
    );
    expect(values(preview, 'reference')).toEqual(['1', '2']);
    expect(values(preview, 'action')[0]).toBe(
      'A rota exists for one of the teams and will be widened:\nto the night team first of all.\n1. Then to the weekend team, who asked for it;\nand to the agency staff when their contract is renewed by the council.\nA poster will also be put up in every office of the service.',
    );
    expect(values(preview, 'timescale')[0]).toMatchObject({ words: 'From 1 July 2016', from: '2016-07-01' });
    expect(preview.cells).toEqual({ total: 16, placed: 16, noted: 0, leftOut: 0 });
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

describe('the account', () => {
  const word = fc.constantFrom(
    '',
    '',
    'Date',
    'Recommendation',
    'Status',
    'Lead officer',
    'Action',
    'Total',
    'That the pool is kept open',
    '1',
    '12/07/12',
    '31 June 2012',
    'Complete',
    'ongoing work in the park',
    'Recommendation 2: That B',
    'Page 1 of 3',
    'Response',
    'tbc',
    'Agreed. Yes',
  );
  const row = fc.array(
    fc.oneof(
      word,
      fc.record({ text: word, columns: fc.integer({ min: 1, max: 3 }), rows: fc.integer({ min: 1, max: 2 }) }),
    ),
    { minLength: 1, maxLength: 6 },
  );
  const table = fc.array(row, { minLength: 1, maxLength: 7 }).map((rows) => tableOf(rows));
  const prose = fc
    .tuple(word, fc.constantFrom(null, '1.', '2.', '•'))
    .map(([text, marker]) => proseOf(text, { marker }));
  const paper = fc.array(fc.oneof(table, prose), { maxLength: 6 }).map((blocks) => paperOf(...blocks));

  it('counts every cell and paragraph once, whatever the paper', () => {
    fc.assert(
      fc.property(paper, (one) => {
        const { cells, leftOut } = understandPaper(one);
        const units = one.blocks.flatMap((block) =>
          block.kind === 'paragraph' ? [block.text] : block.rows.flatMap((line) => line.cells.map((cell) => cell.text)),
        );
        expect(cells.total).toBe(units.filter((text) => text.trim() !== '').length);
        expect(cells.placed + cells.noted + cells.leftOut).toBe(cells.total);
        expect(leftOut).toHaveLength(cells.leftOut);
      }),
      { numRuns: 300 },
    );
  });

  it('loses no words: each is in a field, a heading, a title or the list of what is left out', () => {
    fc.assert(
      fc.property(paper, (one) => {
        const preview = understandPaper(one);
        const shown = JSON.stringify([preview.documents, preview.leftOut]);
        for (const block of one.blocks) {
          const texts =
            block.kind === 'paragraph'
              ? [block.text]
              : block.rows.flatMap((line) => line.cells.map((cell) => cell.text));
          for (const text of texts) expect(shown).toContain(text);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('understands the same paper the same way twice', () => {
    fc.assert(
      fc.property(paper, (one) => expect(understandPaper(one)).toEqual(understandPaper(one))),
      { numRuns: 50 },
    );
  });
});

import { inEnglish } from '@holdfast/words/testing/in-english';
import { paperOf, proseOf, tableOf } from '../testing/build-paper.ts';
import { understandPaper } from './understand-paper.ts';
import { guesses, rowsOf, values } from '../testing/read-preview.ts';

const headings = ['Date', 'Title', 'Recommendation', 'Lead officer', 'Due', 'Progress', 'Status'];

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

import { inEnglish } from '@holdfast/words/testing/in-english';
import { column, papers, previewFile, readDocuments, valuesOf } from './testing/preview-file.ts';

const read = (name: string) => previewFile(`${papers}${name}`);

describe('papers in other councils’ manner', () => {
  it('takes the newest of two updates wherever it stands, the revised date, and the colour before a percentage', async () => {
    const preview = await read('extended-and-reported-twice.csv');
    expect(valuesOf(preview, 0)).toMatchObject({
      due: '2024-06-30..2024-06-30 day',
      progress: 'Benches mended in two parks',
      rag: 'Amber',
      note: 'Update Sept 2023: Work ordered\n% complete: 60%\nTarget date (original): 31/12/2023',
    });
    expect(column(preview, 'status')).toEqual([null, null, null, null]);
    expect(valuesOf(preview, 1)).toMatchObject({
      due: '2024-03-31..2024-03-31 day',
      note: 'Update Sept 2023: Survey ordered\n% complete: 25%\nRevised target date: TBC',
    });
    expect(valuesOf(preview, 2)).toMatchObject({ due: '2023-10-01..2023-10-01 day' });
    expect(valuesOf(preview, 3)).toMatchObject({ due: '.. unknown', note: 'Target date (original): 01/03/2024' });
    expect(preview.anomalies.map(({ code }) => code)).toEqual(['impossible_date']);
    expect(preview.cells).toEqual({ total: 42, placed: 35, noted: 7, leftOut: 0 });
  });

  it('takes the year of a quarter from the date of the paper', async () => {
    const preview = await read('quarter-without-a-year.md');
    expect(valuesOf(preview, 0)['timescale']).toBe('2023-07-01..2023-09-30 quarter');
    expect(preview.anomalies).toEqual([]);
  });

  it('leaves blank the one cell that a row of lines lacks, where it is clear which', async () => {
    const preview = await read('one-cell-a-line-with-a-gap.txt');
    expect(column(preview, 'lead')).toEqual([['Leisure Manager'], null, ['Leisure Manager']]);
    expect(column(preview, 'status')).toEqual(['Complete', 'In progress', 'Overdue']);
  });

  it('refuses lines of which one is missing, where nothing tells which', async () => {
    const preview = await read('one-cell-a-line-unclear.txt');
    expect(preview).toMatchObject({ outcome: 'refused', refusal: { code: 'no_table' }, cells: { placed: 0 } });
  });

  it('reads a single row on the last page under the repeated headings', async () => {
    const preview = await read('columns-of-blanks-over-pages.txt');
    expect(column(preview, 'reference')).toEqual(['1', '2', '3']);
    expect(column(preview, 'status')).toEqual(['In progress', 'Complete', 'Open']);
  });

  it('refuses a register of risks, though it has actions, owners and colours', async () => {
    expect(await read('register-of-risks.csv')).toMatchObject({
      outcome: 'refused',
      refusal: { code: 'no_columns' },
      cells: { total: 24, leftOut: 24 },
    });
    expect(await read('risks-with-their-impact.csv')).toMatchObject({ outcome: 'refused', cells: { placed: 0 } });
  });

  it('reads decisions to come as a forward plan and never as recommendations', async () => {
    const preview = await read('decisions-to-come.csv');
    expect(readDocuments(preview).map(({ kind }) => kind)).toEqual(['forward_plan']);
    expect(column(preview, 'decision')).toEqual(['Award of the waste contract', 'Adoption of the local plan']);
    expect(column(preview, 'recommendation')).toEqual([null, null]);
    expect(column(preview, 'response_decision')).toEqual([null, null]);
  });

  it('takes the minute’s number that stands below the date as the reference', async () => {
    const preview = await read('date-and-minute-together.html');
    expect(column(preview, 'source_date')).toEqual(['2023-09-12', '2023-09-12', '2023-11-14']);
    expect(column(preview, 'reference')).toEqual(['34', '35', '51']);
    expect(column(preview, 'source_title')).toEqual([null, null, null]);
    expect(preview.anomalies).toEqual([]);
  });

  it('reads every form, also one whose last line could be headings', async () => {
    const preview = await read('forms-that-end-like-headings.html');
    expect(column(preview, 'reference')).toEqual(['1', '2']);
    expect(column(preview, 'core_status')).toEqual(['claimed_complete', 'on_track']);
    expect(preview.cells.leftOut).toBe(0);
  });

  it('reads forms that have their recommendation in one cell across the top', async () => {
    const preview = await read('forms-headed-by-the-recommendation.html');
    expect(column(preview, 'recommendation')).toEqual([
      'That new signs are bilingual',
      'That a telephone line for potholes is set up',
    ]);
    expect(column(preview, 'response_decision')).toEqual(['accepted', 'rejected']);
    expect(preview.cells.leftOut).toBe(0);
  });

  it('takes the committee from a title that goes on after a colon, for outstanding and for completed actions', async () => {
    const preview = await read('outstanding-and-completed.md');
    expect(new Set(column(preview, 'committee'))).toEqual(new Set(['Corporate Scrutiny Committee']));
    expect(column(preview, 'recommendation')).toHaveLength(4);
    expect(column(preview, 'note')[2]).toBe('Date completed: 20 Nov 2023');
  });

  it('reads headings that are questions, and who is to answer them', async () => {
    const preview = await read('what-became-of-it.txt');
    expect(column(preview, 'lead')[4]).toEqual(['Town Centre Manager', 'Head of Legal']);
    expect(column(preview, 'response_decision')).toEqual([
      'accepted',
      'partially_accepted',
      'rejected',
      'holding',
      'accepted',
      null,
    ]);
    expect(column(preview, 'core_status')).toEqual([
      'on_track',
      'claimed_complete',
      'rejected',
      'awaiting_response',
      'claimed_complete',
      'note_only',
    ]);
    expect(inEnglish(preview.leftOut.map(({ why }) => why))).toEqual(['text outside the tables', 'page furniture']);
  });

  it('reads a reply part by part, by when it is to be done, and counts its parts as one recommendation', async () => {
    const preview = await read('reply-of-the-executive.txt');
    expect(readDocuments(preview).map(({ kind }) => kind)).toEqual(['formal_response']);
    expect(column(preview, 'reference')).toEqual(['R1', 'R2', 'R2', 'R3', 'R4']);
    expect(column(preview, 'part')).toEqual([null, 'a', 'b', null, null]);
    expect(valuesOf(preview, 0)['due']).toBe('2017-07-31..2017-07-31 day');
    expect(valuesOf(preview, 4)['due']).toBe('2018-02-01..2018-02-28 month');
    expect(preview.anomalies).toEqual([]);
  });

  it('reads a log that goes on over a page, a deadline that was extended, and the work programme below it', async () => {
    const preview = await read('log-over-pages-and-work-programme.txt');
    expect(readDocuments(preview).map(({ kind, rows }) => [kind, rows.length])).toEqual([
      ['recommendation_tracker', 4],
      ['work_programme', 2],
    ]);
    expect([1, 2, 3].map((index) => valuesOf(preview, index)['due'])).toEqual([
      '2023-06-01..2023-06-30 month',
      '2023-01-01..2023-03-31 quarter',
      '.. unknown',
    ]);
    expect(preview.anomalies.map(({ code }) => code)).toEqual(['impossible_date']);
    expect(inEnglish(preview.leftOut.map(({ why }) => why))).toEqual([
      'a row of totals',
      'a row of totals',
      'text outside the tables',
    ]);
  });

  it('takes yes and no under a question for no decision, and an answer to follow for none', async () => {
    const preview = await read('called-in-and-still-open.html');
    expect(column(preview, 'response_decision')).toEqual(['rejected', 'accepted', 'holding']);
    expect(column(preview, 'response_date')).toEqual(['2017-02-20', '2017-02-20', null]);
    expect(column(preview, 'note')).toEqual(['Still open?: No', 'Still open?: Yes', 'Still open?: Yes']);
  });

  it('takes updates for progress, though some open as a status does', async () => {
    const preview = await read('updates-with-their-day.csv');
    expect(column(preview, 'progress')).toEqual([
      '10/01/22 - Data being cleaned\n04/03/22 - Report slipped to June',
      'Complete - 12/11/21',
      'RED',
      null,
    ]);
    expect(column(preview, 'rag')[2]).toBe('RED');
    expect(column(preview, 'committee')).toEqual(['Resources', 'Resources', 'Communities', 'Communities']);
  });

  it('reads proposals for improvement and how they will be known to have worked', async () => {
    const preview = await read('proposals-for-improvement.md');
    expect(readDocuments(preview).map(({ kind }) => kind)).toEqual(['improvement_plan']);
    expect(column(preview, 'outcome_measure')).toEqual(['Plan adopted', '90% attend', 'Visit held', 'Policy agreed']);
    expect(preview.cells.noted).toBe(0);
  });
});

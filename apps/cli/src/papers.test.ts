import { inEnglish } from '@holdfast/words/testing/in-english';
import { column, papers, previewFile, readDocuments, valuesOf } from './testing/preview-file.ts';

const read = (name: string) => previewFile(`${papers}${name}`);

describe('papers of invented councils', () => {
  it('reads a Markdown tracker with a meeting and its date in one column', async () => {
    const preview = await read('panel-tracker-with-merged-dates.md');
    expect(valuesOf(preview, 1)).toEqual({
      source_date: '2023-09-06',
      committee: 'Place Panel',
      reference: 'PG2',
      recommendation: 'To write to the bus operators about Sunday services',
      response_decision: 'partially_accepted',
      lead: ['Transport Policy Manager', 'Director of Place'],
      due: '2023-12-31..2023-12-31 day',
      progress: 'Letter sent 4 October. Reply received from one operator.',
      rag: 'Blue',
      core_status: 'claimed_complete',
    });
    expect(column(preview, 'source_date')).toEqual(['2023-09-06', '2023-09-06', '2023-11-08', null]);
    expect(preview.anomalies.map((anomaly) => anomaly.code)).toEqual(['impossible_date']);
  });

  it('reads an action log whose headings come after a preamble, and its actions as what was recommended', async () => {
    const preview = await read('action-log-with-preamble.csv');
    expect(readDocuments(preview)[0]?.title).toBe('Action log as at 1 May 2024');
    expect(valuesOf(preview, 0)).toMatchObject({
      source_date: '2023-06-12',
      reference: 'OSB/23/41',
      recommendation: 'Circulate the homelessness figures by ward',
      core_status: 'claimed_complete',
    });
  });

  it('reads a table with one cell a line, with its last cell blank', async () => {
    const preview = await read('one-cell-a-line.txt');
    expect(column(preview, 'source_date')).toEqual(['2019-07-04', '2019-07-04', '2019-09-19']);
    expect(valuesOf(preview, 2)).toMatchObject({ response_decision: 'holding', core_status: 'awaiting_response' });
  });

  it('reads responses that are written as prose only', async () => {
    const preview = await read('response-in-prose.txt');
    expect(readDocuments(preview)[0]?.kind).toBe('formal_response');
    expect(column(preview, 'response_decision')).toEqual(['accepted', 'rejected', 'partially_accepted']);
    expect(preview.cells.leftOut).toBe(0);
  });

  it('reads sections of audits, second actions and a row of totals', async () => {
    const preview = await read('improvement-actions-in-sections.txt');
    expect(column(preview, 'reference')).toEqual(['1', '2', '3', '3']);
    expect(column(preview, 'source_title')).toEqual([
      'Internal Audit: Leisure Trust',
      'Internal Audit: Leisure Trust',
      'Internal Audit: Fleet',
      'Internal Audit: Fleet',
    ]);
    expect(column(preview, 'note')[0]).toBe('Original Date: 30.09.21');
    expect(valuesOf(preview, 0)['due']).toBe('2022-03-31..2022-03-31 day');
    expect(inEnglish(preview.leftOut.map((left) => left.why))).toEqual(['a row of totals', 'a row of totals']);
  });

  it('guesses a table without headings only where its cells leave no doubt', async () => {
    const preview = await read('no-headings.txt');
    expect(readDocuments(preview)[0]?.columns.map((c) => [c.field, c.guess])).toEqual([
      ['source_date', 'no_header'],
      ['recommendation', 'no_header'],
      [null, null],
      ['rag', 'no_header'],
    ]);
  });

  it('refuses a table that is no tracker', async () => {
    const preview = await read('not-a-tracker.txt');
    expect(preview).toMatchObject({
      outcome: 'refused',
      refusal: { code: 'no_columns' },
      cells: { total: 9, leftOut: 9 },
    });
  });

  it('mends a cell that was broken over lines, parts the requests in it, and reads a holding reply', async () => {
    const preview = await read('call-ins-with-broken-cells.txt');
    expect(readDocuments(preview)[0]?.kind).toBe('call_in_follow_up');
    expect(column(preview, 'recommendation')).toEqual([
      'Delay the closure for three months',
      'Consult the Friends group',
      'Reconsider the evening charge',
    ]);
    expect(column(preview, 'source_date')).toEqual(['2014-02-03', '2014-02-03', '2014-05-05']);
    expect(column(preview, 'response_decision')).toEqual([null, null, 'holding']);
  });

  it('reads ditto marks and references with parts', async () => {
    const preview = await read('actions-with-ditto-marks.html');
    expect(column(preview, 'source_date')).toEqual(['2007-01-23', '2007-01-23', '2007-03-06', '2007-03-06']);
    expect(column(preview, 'reference')).toEqual(['45', '47', '52', '52']);
    expect(column(preview, 'part')).toEqual([null, null, 'a', 'b']);
  });

  it('reads a table with one cell a line whose blank lines are only spacing', async () => {
    const preview = await read('one-cell-a-line-spaced.txt');
    expect(column(preview, 'recommendation')).toEqual([
      'That the High Street is pedestrianised on Saturdays',
      'That the crossing is moved',
    ]);
    expect(column(preview, 'progress')).toEqual(['Trial in July', null]);
  });

  it('finds where each row of one-cell lines begins by its reference', async () => {
    const preview = await read('one-cell-a-line-with-long-last-cells.txt');
    expect(column(preview, 'reference')).toEqual(['RP.7', 'RP.8']);
    expect(column(preview, 'progress')).toEqual(['Sent on 4 April.\nComplete', 'Invited.']);
  });

  it('parts two numbered requests in one cell, each with its own answer', async () => {
    const preview = await read('two-requests-in-a-cell.txt');
    expect(column(preview, 'response_decision')).toEqual(['accepted', 'rejected', 'accepted']);
    expect(column(preview, 'reference')).toEqual(['1', '2', null]);
  });
});

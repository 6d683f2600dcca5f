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

  it('reads forms that follow one another in one table', async () => {
    const preview = await read('forms-in-one-table.html');
    expect(column(preview, 'core_status')).toEqual(['unknown', 'claimed_complete']);
    expect(preview.cells.leftOut).toBe(0);
  });

  it('reads two reviews in one paper, and a recommendation whose parts are answered apart', async () => {
    const preview = await read('two-reviews-in-parts.txt');
    expect(readDocuments(preview)).toHaveLength(2);
    expect(column(preview, 'part')).toEqual([null, null, 'a', 'b', null, null]);
    expect(valuesOf(preview, 3)).toMatchObject({
      reference: '2.1',
      recommendation: 'That the Executive\n(b) reports back within six months',
      progress: '(b) Report due in January',
    });
  });

  it('reads one form a recommendation, and carries the topic from the first to the next', async () => {
    const preview = await read('one-form-a-recommendation.txt');
    expect(column(preview, 'reference')).toEqual(['1', '2']);
    expect(column(preview, 'source_title')).toEqual(['Grass cutting', 'Grass cutting']);
    expect(column(preview, 'core_status')).toEqual(['claimed_complete', 'at_risk']);
  });

  it('reads columns set out with blanks, their cells wrapped', async () => {
    const preview = await read('columns-of-blanks.txt');
    expect(column(preview, 'recommendation')).toEqual([
      'That the car park review is brought forward to June 2018',
      'That the Cabinet Member attends the April meeting',
      'To receive the play strategy',
    ]);
  });

  it('reads resolutions from a CSV file with line breaks inside cells', async () => {
    const preview = await read('resolutions-answered-in-parts.csv');
    expect(column(preview, 'part')).toEqual(['i', 'ii', null, null]);
    expect(column(preview, 'response_decision')).toEqual(['accepted', 'accepted', 'accepted', 'rejected']);
    expect(column(preview, 'lead')[2]).toEqual(['K Doyle', 'L Marsh']);
  });

  it('reads headings in two rows and cells merged downwards', async () => {
    const preview = await read('two-heading-rows.html');
    expect(column(preview, 'reference')).toEqual(['R1', 'R1', 'R2']);
    expect(column(preview, 'action')).toEqual(['Survey gullies', 'Publish the map', 'Set the first date']);
    expect(column(preview, 'response_decision')).toEqual(['accepted', 'accepted', 'partially_accepted']);
  });

  it('takes the recommendation from the lines over each form', async () => {
    const preview = await read('recommendation-over-each-form.html');
    expect(column(preview, 'recommendation')).toEqual([
      'That opening hours at the four smallest libraries are restored.',
      'That volunteers are trained by library staff.',
    ]);
    expect(column(preview, 'response_decision')).toEqual(['rejected', 'accepted']);
  });

  it('takes the meeting from section rows, and the colour that opens an update', async () => {
    const preview = await read('sections-by-meeting.html');
    expect(column(preview, 'source_date')).toEqual(['2014-01-09', '2014-01-09', '2014-03-13']);
    expect(column(preview, 'rag')).toEqual(['GREEN', null, null]);
    expect(valuesOf(preview, 0)).toMatchObject({ portfolio: 'Cllr Ann Orr', lead: ['Director of Adult Care'] });
  });

  it('takes date and item from one merged cell', async () => {
    const preview = await read('date-and-item-merged.html');
    expect(column(preview, 'source_date')).toEqual(['2019-03-14', '2019-03-14', '2019-06-13']);
    expect(column(preview, 'source_title')[1]).toBe('Item 5 Winter Service Plan');
    expect(column(preview, 'status')).toEqual(['B', 'A', 'G']);
  });

  it('joins a summary table to the prose below it', async () => {
    const preview = await read('summary-and-prose.md');
    expect(column(preview, 'recommendation')).toEqual([
      'Publish the cost of the permit scheme for each site.',
      'Review opening hours at the smallest site.',
      "Ask for the contract's exit terms in writing.",
    ]);
    expect(column(preview, 'response_date')).toEqual(['2017-08-01', null, null]);
    expect(column(preview, 'portfolio')).toEqual(['Cllr B Marsh', 'Cllr B Marsh', 'Cllr D Singh']);
  });

  it('tells three different tables in one paper apart', async () => {
    const preview = await read('three-tables-in-one-paper.md');
    expect(readDocuments(preview).map((document) => document.kind)).toEqual([
      'formal_response',
      'recommendation_tracker',
      'work_programme',
    ]);
  });

  it('reads an improvement board’s list and reports the 31 June in it', async () => {
    const preview = await read('improvement-board.csv');
    expect(column(preview, 'core_status')).toEqual(['claimed_complete', 'on_track', 'off_track', 'not_started']);
    expect(preview.anomalies.map((anomaly) => anomaly.code)).toEqual(['impossible_date']);
  });

  it('takes committee and meeting from the lines above a table that has no column for them', async () => {
    const preview = await read('minutes-with-context.txt');
    expect(column(preview, 'committee')).toEqual([
      'Cleaner Greener Panel',
      'Cleaner Greener Panel',
      'Cleaner Greener Panel',
    ]);
    expect(column(preview, 'source_date')[0]).toBe('2016-02-09');
  });

  it('parts an officer and a time that share a column', async () => {
    const preview = await read('officer-and-timescale-together.html');
    expect(valuesOf(preview, 0)).toMatchObject({ lead: ['Tree Officer'], timescale: '2010-03-01..2010-03-31 month' });
  });

  it('takes title and day from a section row, and what a refusal leaves of the status', async () => {
    const preview = await read('sections-with-their-day.md');
    expect(column(preview, 'source_date')).toEqual(['2021-12-06', '2021-12-06', '2022-03-07']);
    expect(column(preview, 'source_title')[2]).toBe('Review of the ferry (reported to Cabinet 7 March 2022)');
    expect(column(preview, 'core_status')).toEqual(['claimed_complete', 'rejected', 'rejected']);
    expect(column(preview, 'committee')[0]).toBe('Harbour Select Committee');
    expect(valuesOf(preview, 1)).toMatchObject({ lead: [], timescale: '.. unknown' });
    expect(column(preview, 'progress')[2]).toBeNull();
    expect(preview.leftOut.map(({ text }) => text)).toEqual(['Report author: Scrutiny Office']);
  });

  it('takes the day over each of several tables as theirs, and the newer of two colours', async () => {
    const preview = await read('meetings-over-each-table.md');
    expect(column(preview, 'source_date')).toEqual(['2022-10-12', '2022-12-07']);
    expect(column(preview, 'rag')).toEqual(['G', 'R']);
    expect(preview.cells.leftOut).toBe(0);
  });

  it('reads a tick as the status that stands over it', async () => {
    const preview = await read('ticks-under-statuses.md');
    expect(column(preview, 'status')).toEqual(['Completed', 'In progress', 'Not started']);
    expect(column(preview, 'reference')).toEqual(['1', '2', '1']);
  });

  it('joins a later answer below to its recommendation, and takes the later decision', async () => {
    const preview = await read('answered-again-below.txt');
    expect(column(preview, 'reference')).toEqual(['R1', 'R2']);
    expect(valuesOf(preview, 1)).toMatchObject({
      response_decision: 'accepted',
      response: 'No money\nMoney has since been found',
      progress: 'Order placed',
    });
  });
});

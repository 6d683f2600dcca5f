import { column, papers, previewFile, readDocuments, valuesOf } from './testing/preview-file.ts';

const read = (name: string) => previewFile(`${papers}${name}`);

describe('papers of forms, of prose and of several tables', () => {
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

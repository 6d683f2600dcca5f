import { column, papers, previewFile, readDocuments, valuesOf } from './testing/preview-file.ts';

const read = (name: string) => previewFile(`${papers}${name}`);

describe('layouts of invented councils', () => {
  it('reads numbers through the key that stands above the table, and takes no line of the key for a title', async () => {
    const preview = await read('position-numbers-with-their-key.md');
    expect(column(preview, 'status')).toEqual(['2', '4', '3', '6']);
    expect(column(preview, 'core_status')).toEqual(['claimed_complete', 'on_track', 'at_risk', 'unknown']);
    expect(column(preview, 'reference')).toEqual(['1', '2', '3', '4']);
    expect(String(column(preview, 'source_title')[0])).toContain('Keeping Bus Stops Dry');
  });

  it('reads an export of a task planner: the task is what was asked, and its creation is no meeting', async () => {
    const preview = await read('planner-export.csv');
    expect(column(preview, 'recommendation')[1]).toBe('Bring back the allotments policy with costs');
    expect(column(preview, 'source_date')).toEqual([null, null, null]);
    expect(column(preview, 'reference')).toEqual([null, null, null]);
    expect(column(preview, 'closed_on')).toEqual(['2024-07-29', null, null]);
    expect(column(preview, 'core_status')).toEqual(['claimed_complete', 'on_track', 'not_started']);
    expect(String(column(preview, 'note')[1])).toContain('Description: Draft with finance');
  });

  it('takes the newest of the updates that stand side by side', async () => {
    const preview = await read('updates-across-by-quarter.html');
    expect(column(preview, 'progress')[1]).toBe('Nineteen of forty parishes mapped');
    expect(String(column(preview, 'note')[1])).toContain('Update – June 2023: Volunteers sought');
    expect(column(preview, 'response_decision')).toEqual(['accepted', 'accepted', 'rejected']);
  });

  it('takes a share of the work for complete only where it is all of it', async () => {
    const preview = await read('percent-complete.csv');
    expect(column(preview, 'core_status')).toEqual(['claimed_complete', 'unknown', 'not_started']);
  });

  it('takes the status that an update opens with, set apart from its words', async () => {
    const preview = await read('status-before-the-update.md');
    expect(column(preview, 'status')).toEqual(['CLOSED', 'OPEN', 'OVERDUE', 'CLOSED']);
    expect(column(preview, 'core_status')).toEqual(['claimed_complete', 'on_track', 'off_track', 'claimed_complete']);
    expect(column(preview, 'response_decision')).toEqual([null, null, null, null]);
  });

  it('joins recommendations that are listed first to their answers below', async () => {
    const preview = await read('listed-first-answered-below.txt');
    expect(column(preview, 'reference')).toEqual(['R1', 'R2', 'R3']);
    expect(column(preview, 'response_decision')).toEqual(['accepted', 'partially_accepted', 'rejected']);
    expect(valuesOf(preview, 0)).toMatchObject({
      recommendation: 'That every tenant who reports damp is visited within ten working days.',
      lead: ['Head of Housing Repairs'],
      due: '2022-05-31..2022-05-31 day',
    });
    expect(column(preview, 'due')[2]).toBeNull();
  });

  it('keeps the bars of a plan by month as notes, and takes none for a status', async () => {
    const preview = await read('bars-by-month.csv');
    expect(column(preview, 'core_status')).toEqual(['on_track', 'at_risk', 'on_track']);
    expect(column(preview, 'note')[1]).toBe('Jul: X\nAug: X');
    expect(preview.cells.leftOut).toBe(0);
  });

  it('reads motions of full council, discharged or not', async () => {
    const preview = await read('motions-of-full-council.html');
    expect(readDocuments(preview)[0]?.rows).toHaveLength(3);
    expect(column(preview, 'source_date')).toEqual(['2022-07-20', '2022-07-20', '2022-10-19']);
    expect(column(preview, 'core_status')).toEqual(['claimed_complete', 'unknown', 'unknown']);
    expect(String(column(preview, 'note')[0])).toContain('Referred to: Environment Committee');
  });

  it('keeps the first date and the current one, and counts no revisions as a status', async () => {
    const preview = await read('target-dates-that-slipped.csv');
    const days = (field: 'due' | 'original_due') =>
      column(preview, field).map((value) => (value as { readonly to?: unknown } | null)?.to);
    expect(days('due')).toEqual(['2023-12-31', '2023-06-30', '2023-12-31']);
    expect(days('original_due')).toEqual(['2023-06-30', '2023-06-30', '2023-03-31']);
    expect(column(preview, 'status')).toEqual([null, null, null]);
  });

  it('reads “You said, we did” with who did it and when', async () => {
    const preview = await read('you-said-we-did.md');
    expect(column(preview, 'lead')).toEqual([['Parks team'], ['Leisure team'], ['Transport team']]);
    expect(column(preview, 'progress')[2]).toBe('We asked the bus company, who said no');
  });

  it('reads a rolling action list: for action by somebody, open or closed, its minute kept as it stands', async () => {
    const preview = await read('rolling-action-list.md');
    expect(column(preview, 'lead')).toEqual([['Head of Operations'], ['Roads Manager'], ['Clerk']]);
    expect(column(preview, 'core_status')).toEqual(['claimed_complete', 'on_track', 'on_track']);
    expect(column(preview, 'note')[0]).toBe('PDSP, para 5(b)');
    expect(column(preview, 'source_date')[0]).toBe('2023-01-12');
  });
});

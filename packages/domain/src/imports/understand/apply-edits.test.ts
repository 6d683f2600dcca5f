import type { ImportPreview } from '../paper/preview.ts';
import { paperOf, tableOf } from '../testing/build-paper.ts';
import { understandPaper } from './understand-paper.ts';

const paper = paperOf(
  tableOf([
    ['Ref', 'What we said', 'Who', 'Where we are'],
    ['1', 'That the quay wall is surveyed', 'Harbour Master', 'Bubbling along'],
    ['2', 'That moorings are let by ballot', 'Harbour Master', 'Sorted'],
  ]),
);

const honest = ({ cells, leftOut }: ImportPreview): boolean =>
  cells.placed + cells.noted + cells.leftOut === cells.total && leftOut.length === cells.leftOut && cells.total === 12;

const asRecommendations = {
  headings: [{ table: 1, rows: [1] }],
  columns: [{ document: 1, column: 2, field: 'recommendation' }],
} as const;

const first = { where: { table: 1, row: 2 } };

describe('correcting a preview', () => {
  it('reads the table again with the column that the clerk names', () => {
    expect(understandPaper(paper, {}).outcome).toBe('refused');
    const preview = understandPaper(paper, asRecommendations);
    expect(preview.documents[0]?.rows.map((row) => row.fields.recommendation?.value)).toEqual([
      'That the quay wall is surveyed',
      'That moorings are let by ballot',
    ]);
    expect(preview.documents[0]?.columns[1]).toEqual({ header: 'What we said', field: 'recommendation', guess: null });
    expect(honest(preview)).toBe(true);
  });

  it('takes a field from the column that had it when another is given it', () => {
    const moved = understandPaper(paper, {
      ...asRecommendations,
      columns: [...asRecommendations.columns, { document: 1, column: 4, field: 'lead' }],
    });
    expect(moved.documents[0]?.columns.map((column) => column.field)).toEqual([
      'reference',
      'recommendation',
      null,
      'lead',
    ]);
    expect(moved.documents[0]?.rows[0]?.fields.note?.value).toBe('Who: Harbour Master');
    expect(honest(moved)).toBe(true);
  });

  it('maps a status word as the clerk says', () => {
    const status = { document: 1, column: 4, field: 'status' } as const;
    const preview = understandPaper(paper, {
      ...asRecommendations,
      columns: [...asRecommendations.columns, status],
      statuses: [{ words: 'bubbling  ALONG', core: 'on_track' }],
    });
    expect(preview.documents[0]?.rows.map((row) => row.fields.core_status?.value)).toEqual(['on_track', 'unknown']);
  });

  const carried = paperOf(
    tableOf([
      ['Ref', 'Date', 'Recommendation', 'Lead officer'],
      ['1', '31 June 2012', 'That the quay wall is surveyed', 'Harbour Master'],
      ['2', '', 'That moorings are let by ballot', ''],
      ['3', '12 July 2012', 'That the crane is mended', ''],
      ['4', '', 'That it is read', 'Clerk'],
    ]),
  );
  const edit = (row: number, field: 'source_date' | 'lead', words: string | null) => ({
    row: { where: { table: 1, row } },
    field,
    words,
  });
  const columnOf = (fields: readonly ReturnType<typeof edit>[], field: 'source_date' | 'lead') =>
    understandPaper(carried, { fields }).documents[0]?.rows.map((row) => row.fields[field]?.value ?? null);

  it('carries a correction down to the rows that were given the same cell, and no further', () => {
    expect(columnOf([edit(4, 'source_date', '2012-06-30')], 'source_date')?.slice(2)).toEqual([
      '2012-06-30',
      '2012-06-30',
    ]);
    expect(columnOf([edit(2, 'source_date', '2012-06-30')], 'source_date')?.slice(2)).toEqual([
      '2012-07-12',
      '2012-07-12',
    ]);
    // A blank that was corrected itself keeps its own, and what is emptied is empty below.
    const both = [edit(4, 'source_date', '2012-06-30'), edit(5, 'source_date', '2012-08-01')];
    expect(columnOf(both, 'source_date')?.slice(2)).toEqual(['2012-06-30', '2012-08-01']);
    expect(columnOf([edit(4, 'source_date', null)], 'source_date')?.slice(2)).toEqual([null, null]);
  });

  it('takes a value of a fixed set as it is chosen', () => {
    const fields = [{ row: first, field: 'response_decision', words: 'partially_accepted' }] as const;
    expect(understandPaper(carried, { fields }).documents[0]?.rows[0]).toMatchObject({
      fields: { response_decision: { value: 'partially_accepted' } },
      corrected: true,
    });
  });

  it('reads an edited field as the field is read, keeps its source words and drops the guess', () => {
    const preview = understandPaper(paper, {
      ...asRecommendations,
      fields: [
        { row: first, field: 'source_date', words: '3 May 2016' },
        { row: first, field: 'lead', words: 'Harbour Master; Town Clerk' },
      ],
    });
    const fields = preview.documents[0]?.rows[0]?.fields;
    expect(fields?.source_date).toMatchObject({ value: '2016-05-03', raw: '', guess: null });
    expect(fields?.lead).toMatchObject({ value: ['Harbour Master', 'Town Clerk'], raw: 'Harbour Master', guess: null });
    expect(honest(preview)).toBe(true);
  });

  it('keeps a dropped row in the list, and lists its cells and those of a field taken away among what is left out', () => {
    const preview = understandPaper(paper, {
      ...asRecommendations,
      fields: [{ row: first, field: 'lead', words: null }],
      drops: [{ where: { table: 1, row: 3 } }],
    });
    expect(preview.documents[0]?.rows.map((row) => row.dropped ?? false)).toEqual([false, true]);
    expect(preview.leftOut.map((left) => left.text)).toEqual([
      'Harbour Master',
      '2',
      'That moorings are let by ballot',
      'Harbour Master',
      'Sorted',
    ]);
    expect(honest(preview)).toBe(true);
  });

  it('reads a paper of which every row was dropped as read, and tells nothing odd of a dropped row', () => {
    const twice = paperOf(
      tableOf([
        ['Reference', 'Recommendation'],
        ['1', 'That the quay wall is surveyed'],
        ['2', 'That the quay wall is surveyed'],
      ]),
    );
    const codes = (preview: ImportPreview) => preview.anomalies.map(({ code }) => code);
    expect(codes(understandPaper(twice))).toEqual(['duplicate_row']);
    const second = { where: { table: 1, row: 3 } };
    expect(codes(understandPaper(twice, { drops: [second] }))).toEqual([]);
    const none = understandPaper(twice, { drops: [first, second] });
    expect(none).toMatchObject({ outcome: 'rows', refusal: null, cells: { total: 6, placed: 2, leftOut: 4 } });
  });

  it('reads the rows from below the heading that the clerk points at', () => {
    const late = paperOf(
      tableOf([
        ['Notes of the clerk', '', ''],
        ['A', 'B', 'C'],
        ['1', 'That the quay wall is surveyed', 'Open'],
      ]),
    );
    const preview = understandPaper(late, {
      headings: [{ table: 1, rows: [2] }],
      columns: [
        { document: 1, column: 2, field: 'recommendation' },
        { document: 1, column: 3, field: 'status' },
      ],
    });
    expect(preview.documents[0]?.rows.map((row) => row.fields.status?.value)).toEqual(['Open']);
    expect(preview.cells).toMatchObject({ total: 7, leftOut: 0 });
  });
});

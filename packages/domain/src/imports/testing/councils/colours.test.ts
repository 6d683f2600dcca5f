import type { Paper, PaperTable } from '../../paper/paper.ts';
import { understandPaper } from '../../understand/understand-paper.ts';
import { paperOf, tableOf } from '../build-paper.ts';

const rows = [
  ['Ref', 'Recommendation', 'Lead officer', 'RAG'],
  ['1', 'That the quay is swept each morning', 'Harbour Master', ''],
  ['2', 'That the crane is tested each spring', 'Harbour Master', ''],
  ['3', 'That the steps are salted in winter', 'Harbour Master', ''],
];
const key = [
  ['Colour', 'Meaning'],
  ['', 'Complete'],
  ['', 'Behind schedule'],
];

/** Paints the cells of one column below the headings, from top to bottom. */
const painted = (table: Omit<PaperTable, 'number'>, column: number, colours: readonly string[]): typeof table => ({
  ...table,
  rows: table.rows.map((row, at) => ({
    ...row,
    cells: row.cells.map((cell) => {
      const colour = colours[at - 1];
      return cell.column === column && colour !== undefined ? { ...cell, colour } : cell;
    }),
  })),
});

const tracker = painted(tableOf(rows), 4, ['2e8b57', 'b22222', '2e8b57']);

const statusesOf = (paper: Paper): unknown[] =>
  understandPaper(paper).documents.flatMap(({ rows: read }) => read.map(({ fields }) => fields.core_status?.value));

describe('a rating that is only a colour', () => {
  it('is read through the key that the paper gives, and says so', () => {
    const paper = paperOf(tracker, painted(tableOf(key), 1, ['2e8b57', 'b22222']));
    const preview = understandPaper(paper);
    expect(statusesOf(paper)).toEqual(['claimed_complete', 'off_track', 'claimed_complete']);
    expect(preview.documents[0]?.rows[0]?.fields.rag ?? preview.documents[0]?.rows[0]?.fields.status).toMatchObject({
      value: 'Complete',
      guess: 'colour_key',
    });
    expect(preview.cells.total).toBe(preview.cells.placed + preview.cells.noted + preview.cells.leftOut);
  });

  it('stays unread without a key, and is told', () => {
    const paper = paperOf(tracker);
    expect(statusesOf(paper)).toEqual([undefined, undefined, undefined]);
    expect(understandPaper(paper).anomalies.map(({ code }) => code)).toContain('colours_not_read');
  });

  it('stays unread where two keys say different things', () => {
    const other = painted(
      tableOf([
        ['Colour', 'Meaning'],
        ['', 'High'],
        ['', 'Low'],
      ]),
      1,
      ['2e8b57', 'b22222'],
    );
    const paper = paperOf(tracker, painted(tableOf(key), 1, ['2e8b57', 'b22222']), other);
    expect(statusesOf(paper)).toEqual([undefined, undefined, undefined]);
  });
});

import type { Paper, PaperTable } from '../../paper/paper.ts';
import { newNames } from '../../names/new-names.ts';
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

const nobody = { committees: [], portfolios: [], holders: [], people: [] };

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

  it('is asked about without a key, each colour once, and means what somebody says', () => {
    const paper = paperOf(tracker);
    const first = understandPaper(paper);
    expect(newNames(first.documents, nobody, []).map(({ kind, words, rows: count }) => [kind, words, count])).toEqual([
      ['lead', 'Harbour Master', 3],
      ['status', '#2e8b57', 2],
      ['status', '#b22222', 1],
    ]);
    const statuses = [{ words: '#2E8B57', core: 'claimed_complete' as const }];
    const told = understandPaper(paper, { statuses });
    const said = told.documents[0]?.rows.map(({ fields }) => [
      fields.core_status?.value,
      fields.core_status?.guess,
      fields.rag?.value ?? null,
    ]);
    // No word is made of a colour: what it means is kept, and the other stays unread.
    expect(said).toEqual([
      ['claimed_complete', 'colour_key', null],
      [undefined, undefined, null],
      ['claimed_complete', 'colour_key', null],
    ]);
    expect(newNames(told.documents, nobody, []).map(({ words }) => words)).toContain('#b22222');
    expect(told.cells.total).toBe(told.cells.placed + told.cells.noted + told.cells.leftOut);
  });

  it('is told where it contradicts the words of its cell, and the words hold', () => {
    const worded = rows.map((row, at) => (at === 0 ? row : [...row.slice(0, 3), at === 2 ? 'Complete' : '']));
    const paper = paperOf(
      painted(tableOf(worded), 4, ['2e8b57', 'b22222', '2e8b57']),
      painted(tableOf(key), 1, ['2e8b57', 'b22222']),
    );
    expect(statusesOf(paper)).toEqual(['claimed_complete', 'claimed_complete', 'claimed_complete']);
    const told = understandPaper(paper).anomalies.filter(({ code }) => code === 'colour_contradicts_words');
    expect(told).toMatchObject([{ where: { row: 3, column: 4 } }]);
  });

  it('is told of where the paper gives a key that no cell uses, and where it gives two that differ', () => {
    const plain = rows.map((row, at) => (at === 0 ? row : [...row.slice(0, 3), 'Complete']));
    const unused = paperOf(tableOf(plain), painted(tableOf(key), 1, ['2e8b57', 'b22222']));
    expect(understandPaper(unused).anomalies.map(({ code }) => code)).toContain('colour_key_unused');
    const second = painted(tableOf([key[0] ?? [], ['', 'High'], ['', 'Low']]), 1, ['2e8b57', 'b22222']);
    const two = paperOf(tracker, painted(tableOf(key), 1, ['2e8b57', 'b22222']), second);
    expect(understandPaper(two).anomalies.map(({ code }) => code)).toContain('colour_keys_differ');
    expect(statusesOf(two)).toEqual([undefined, undefined, undefined]);
  });
});

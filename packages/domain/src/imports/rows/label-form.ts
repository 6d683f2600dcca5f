import { addPiece, newRow } from '../paper/draft.ts';
import type { DraftRow } from '../paper/draft.ts';
import type { ColumnMeaning } from '../headings/column-meaning.ts';
import { filled } from '../paper/grid.ts';
import type { Grid, GridCell, Unit } from '../paper/grid.ts';
import type { PaperField } from '../paper/preview.ts';
import { readHeading } from '../headings/read-heading.ts';
import type { StatedRecommendation } from '../prose/stated-recommendation.ts';
import { splitReference } from '../values/reference-labels.ts';
import { countWords, foldWords } from '../../text/words.ts';

/** A form with a label beside each value, one record after another. */
export interface LabelForm {
  readonly columns: readonly ColumnMeaning[];
  readonly rows: readonly DraftRow[];
  readonly labels: readonly Unit[];
}

interface Label {
  readonly field: PaperField;
  readonly reference: string | null;
}

/** "Lead officer:" names a field; "Recommendation 3" names the field and gives the number. */
export function readLabel(text: string): Label | null {
  if (countWords(text) > 9 || /[.!?]$/u.test(text.trim().replace(/\bno\.$/iu, ''))) return null;
  const numbered = /^(?:recommendation|rec)\.?\s*(?:no\.?\s*|number\s*)?(\d{1,3}(?:\.\d+)?)\s*[:.]?$/iu.exec(
    text.trim(),
  );
  if (numbered?.[1] !== undefined) return { field: 'recommendation', reference: numbered[1] };
  const ranked = [...readHeading(text.trim().replace(/(?<![:–-])[:–-]+$/u, ''))].sort((a, b) => b[1] - a[1]);
  const best = ranked[0];
  return best !== undefined && best[1] >= (/:\s*$/u.test(text) ? 6.5 : 7.5)
    ? { field: best[0], reference: null }
    : null;
}

interface Pair {
  readonly label: GridCell;
  readonly read: Label | null;
  readonly values: readonly GridCell[];
}

/** "Recommendation 1: That …" in one cell across the form is label and value in one. */
function statedIn(cell: GridCell): Pair | null {
  const split = /^\s*recommendation\b/iu.test(cell.text) ? splitReference(cell.text) : null;
  return split === null
    ? null
    : {
        label: cell,
        read: { field: 'recommendation', reference: split.reference },
        values: [{ ...cell, text: split.words }],
      };
}

/** Label and value, label and value, along each row. */
function pairsOf(grid: Grid): Pair[] | null {
  const pairs: Pair[] = [];
  for (const row of grid.rows) {
    const cells = filled(row);
    const whole = cells.length === 1 && cells[0] !== undefined ? statedIn(cells[0]) : null;
    if (whole !== null) {
      pairs.push(whole);
      continue;
    }
    let open: { label: GridCell; read: Label | null; values: GridCell[] } | null = null;
    for (const cell of cells) {
      const read = readLabel(cell.text);
      if (open === null || (read !== null && open.values.length > 0)) {
        open = { label: cell, read, values: [] };
        pairs.push(open);
      } else open.values.push(cell);
    }
  }
  return pairs;
}

/** A bare "Date:" is the day of the label before it: by when somebody does it, or when it was answered. */
const dated = (pairs: readonly Pair[]): Pair[] =>
  pairs.map((pair, index) => {
    const before = pairs[index - 1]?.read?.field;
    const bare = pair.read?.field === 'source_date' && /^date\s*:?$/iu.test(pair.label.text.trim());
    if (!bare || before === undefined) return pair;
    if (before === 'lead' || before === 'action') return { ...pair, read: { field: 'due', reference: null } };
    return before === 'response' || before === 'response_decision'
      ? { ...pair, read: { field: 'response_date', reference: null } }
      : pair;
  });

/** A table on its side: each label once, down the first column, and a record in each column right of it. */
function turned(pairs: readonly Pair[]): Pair[] | null {
  const fields = pairs.map((pair) => pair.read?.field ?? null);
  const places = [...new Set(pairs.flatMap(({ values }) => values.map(({ column }) => column)))].toSorted(
    (a, b) => a - b,
  );
  const whole = pairs.find((pair) => pair.read?.field === 'recommendation');
  const apart =
    fields.length >= 3 &&
    places.length >= 2 &&
    new Set(fields).size === fields.length &&
    pairs.every(({ label, read }) => label.column === 1 && read !== null && read.reference === null) &&
    whole?.values.length === places.length &&
    pairs.filter(({ values }) => values.length === places.length).length >= fields.length * 0.7;
  if (!apart) return null;
  const ordered = [whole, ...pairs.filter((pair) => pair !== whole)];
  return places.flatMap((place) =>
    ordered.flatMap((pair) => {
      const values = pair.values.filter(({ column }) => column === place);
      return values.length === 0 ? [] : [{ ...pair, values }];
    }),
  );
}

/**
 * Reads a table in which each row is a label and its value and each record is a form of its own. Taken only when most
 * labels are known, no two of one record are the same, and every record has a recommendation, in the form
 * or `stated` over it.
 */
export function readLabelForm(grid: Grid, stated: StatedRecommendation | null = null): LabelForm | null {
  if (grid.width < 2 || grid.width > 6 || grid.rows.length < 3) return null;
  const told = dated(pairsOf(grid)?.filter((pair) => pair.values.length > 0 || pair.read !== null) ?? []);
  const pairs = turned(told) ?? told;
  const known = pairs.filter((pair) => pair.read !== null);
  const fields = new Set(known.map((pair) => pair.read?.field));
  if (
    known.length < 3 ||
    known.length < pairs.length * 0.6 ||
    (!fields.has('recommendation') && stated === null) ||
    fields.size < 3
  )
    return null;
  const first = known[0]?.read?.field;
  const rows: DraftRow[] = [];
  const columns = new Map<string, ColumnMeaning>();
  const labels: Unit[] = [];
  for (const { label, read, values } of pairs) {
    const row = rows.at(-1);
    const again =
      read !== null &&
      row?.pieces.has(read.field) === true &&
      (read.field === first || read.field === 'recommendation');
    const open = row === undefined || again ? newRow(label.where) : row;
    if (open !== row) rows.push(open);
    const header = values[0]?.unit === label.unit ? 'Recommendation' : foldWords(label.text).replace(/:$/u, '');
    const key = read?.field ?? header;
    if (!columns.has(key))
      columns.set(key, {
        header,
        from: columns.size + 1,
        to: columns.size + 1,
        field: read?.field ?? null,
        guess: read === null ? null : 'header_synonym',
        cells: [],
      });
    labels.push(label.unit);
    if (read?.reference)
      addPiece(open.pieces, 'reference', {
        unit: label.unit,
        text: read.reference,
        where: label.where,
        guess: 'split_cell',
      });
    for (const cell of values) {
      const own = cell.unit === label.unit;
      const piece = {
        unit: cell.unit,
        text: cell.text,
        where: cell.where,
        guess: own ? ('split_cell' as const) : null,
        ...(own ? { raw: label.text } : {}),
      };
      if (read === null) open.notes.push({ ...piece, header });
      else addPiece(open.pieces, read.field, piece);
    }
  }
  if (stated !== null && !fields.has('recommendation'))
    for (const row of rows) {
      addPiece(row.pieces, 'reference', stated.reference);
      for (const piece of stated.recommendation) addPiece(row.pieces, 'recommendation', piece);
    }
  return rows.every((row) => row.pieces.has('recommendation'))
    ? { columns: [...columns.values()], rows, labels }
    : null;
}

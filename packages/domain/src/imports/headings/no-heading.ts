import { weighColumn } from '../values/column-evidence.ts';
import type { ColumnMeaning } from './column-meaning.ts';
import { filled } from '../paper/grid.ts';
import type { Grid } from '../paper/grid.ts';
import type { PaperField } from '../paper/preview.ts';

const grades =
  /^(?:outstanding|good|adequate|inadequate|satisfactory|requires improvement|excellent|fair|poor|unsatisfactory|weak|strong|very good)$/iu;

const columnTexts = (grid: Grid): string[][] =>
  Array.from({ length: grid.width }, (_, index) =>
    grid.rows.flatMap((row) =>
      filled(row)
        .filter((cell) => cell.column === index + 1)
        .map((cell) => cell.text),
    ),
  );

const meaning = (field: PaperField | null, at: number): ColumnMeaning => ({
  header: '',
  from: at,
  to: at,
  field,
  guess: field === null ? null : 'no_header',
  cells: [],
});

/** A table without headings whose last columns hold nothing but grades is a table of judgements. */
export function guessJudgements(grid: Grid): ColumnMeaning[] | null {
  const texts = columnTexts(grid);
  const [first = [], second = []] = texts;
  if (grid.width !== 2 || second.length < 3 || first.length < second.length) return null;
  return second.every((text) => grades.test(text.trim())) ? [meaning('judgement', 1), meaning('grade', 2)] : null;
}

/**
 * Guesses columns from their cells alone, and only when there is no doubt: one column reads as recommendations from
 * top to bottom, and another is all dates, all numbers or all statuses. Every other column is kept as notes.
 */
export function guessColumns(grid: Grid): ColumnMeaning[] | null {
  const looks = columnTexts(grid).map(weighColumn);
  if (grid.width < 2 || grid.rows.length < 2) return null;
  const asks = looks.flatMap((look, index) =>
    look.asks >= 0.9 && look.words >= 6 && look.filled >= grid.rows.length * 0.9 ? [index] : [],
  );
  if (asks.length !== 1) return null;
  const used = new Set<PaperField>(['recommendation']);
  const fields = looks.map((look, index): PaperField | null => {
    if (index === asks[0]) return 'recommendation';
    const found: readonly (readonly [PaperField, boolean])[] = [
      ['source_date', look.dates >= 0.9 && index < (asks[0] ?? 0)],
      ['due', look.dates >= 0.9 && index > (asks[0] ?? 0)],
      ['reference', look.references >= 0.9 && look.distinct === 1],
      ['rag', look.colours >= 0.9],
      ['status', look.statuses >= 0.9],
    ];
    const field = look.filled < 2 ? undefined : found.find(([name, yes]) => yes && !used.has(name))?.[0];
    if (field === undefined) return null;
    used.add(field);
    return field;
  });
  return used.size >= 2 ? fields.map((field, index) => meaning(field, index + 1)) : null;
}

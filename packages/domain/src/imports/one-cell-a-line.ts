import { findDate } from './date-words.ts';
import type { Grid, GridCell, GridRow } from './grid.ts';
import type { PaperParagraph } from './paper.ts';
import { bestScore, readHeading } from './read-heading.ts';
import { countWords, wordKey } from './words.ts';

export interface LineTable {
  /** Indexes in the run of paragraphs: the first that belongs to the table, and the one after its last. */
  readonly from: number;
  readonly to: number;
  readonly grid: Grid;
}

const couldHead = (paragraph: PaperParagraph): boolean =>
  paragraph.heading === 0 &&
  countWords(paragraph.text) <= 8 &&
  !/[.!?:]$|:\s\S|^recommendation \d/iu.test(paragraph.text) &&
  bestScore(readHeading(paragraph.text)) >= 6;

/** The longest run of headings that starts here: three or more that name different things. */
function headingsFrom(run: readonly PaperParagraph[], from: number): number {
  const seen = new Set<string>();
  let count = 0;
  for (const paragraph of run.slice(from)) {
    const key = wordKey(paragraph.text);
    if (!couldHead(paragraph) || seen.has(key)) break;
    seen.add(key);
    count += 1;
  }
  const words = run.slice(from, from + count).map((paragraph) => readHeading(paragraph.text));
  const certain = words.filter((reading) => bestScore(reading) >= 8).length;
  const recommends = words.some((reading) => (reading.get('recommendation') ?? 0) >= 4);
  return count >= 3 && certain >= 2 && recommends ? count : 0;
}

const lineOf = (paragraph: PaperParagraph | undefined): number => paragraph?.where.line ?? 0;

/**
 * Places each paragraph in the period of the headings. Where lines are known and evenly spaced, an empty line is an
 * empty cell; where they are not, the cells must come out even.
 */
function placesOf(run: readonly PaperParagraph[], from: number, width: number): Map<number, PaperParagraph> | null {
  const start = lineOf(run[from]);
  const steps = run
    .slice(from + 1, from + width)
    .map((paragraph, index) => lineOf(paragraph) - lineOf(run[from + index]));
  const step = steps[0] ?? 0;
  const even = start > 0 && step > 0 && steps.every((next) => next === step);
  const places = new Map<number, PaperParagraph>();
  for (const [index, paragraph] of run.slice(from).entries()) {
    const place = even ? (lineOf(paragraph) - start) / step : index;
    if (!Number.isInteger(place) || paragraph.heading > 0) return null;
    places.set(place, paragraph);
  }
  if (!even && (run.length - from) % width !== 0) return null;
  return places;
}

/** In step: where a column's heading is a date, its cells are dates, and no other column's cells are. */
function inStep(places: ReadonlyMap<number, PaperParagraph>, width: number, headings: readonly string[]): boolean {
  const dated = headings.flatMap((heading, column) =>
    (readHeading(heading).get('source_date') ?? 0) >= 9 ? [column] : [],
  );
  const recommended = headings.findIndex((heading) => (readHeading(heading).get('recommendation') ?? 0) >= 9);
  for (const [place, paragraph] of places) {
    const column = place % width;
    if (place < width) continue;
    if (headings.some((heading) => heading === wordKey(paragraph.text)) && headings[column] !== wordKey(paragraph.text))
      return false;
    if (dated.includes(column) && findDate(paragraph.text) === null) return false;
    if (column === recommended && (findDate(paragraph.text)?.rest === '' || countWords(paragraph.text) < 2))
      return false;
  }
  return true;
}

const cellOf = (paragraph: PaperParagraph, column: number): GridCell => ({
  unit: paragraph,
  text:
    paragraph.marker === null || paragraph.marker === '•' ? paragraph.text : `${paragraph.marker} ${paragraph.text}`,
  where: paragraph.where,
  column,
  columns: 1,
});

/**
 * A table written with one cell a line: its headings, one below the other, then its cells in the same order, row after
 * row. Taken only when the cells keep step with the headings to the end; a table out of step is no table.
 */
export function findLineTable(run: readonly PaperParagraph[]): LineTable | null {
  for (let from = 0; from < run.length; from += 1) {
    const width = headingsFrom(run, from);
    if (width === 0) continue;
    const headings = run.slice(from, from + width).map((paragraph) => wordKey(paragraph.text));
    for (const to of endsOf(run, from, width)) {
      const part = run.slice(0, to);
      const places = placesOf(part, from, width);
      if (places === null || part.length - from <= width || !inStep(places, width, headings)) continue;
      return { from, to, grid: gridOf(places, width) };
    }
  }
  return null;
}

/** The table may go to the end of the run, or stop at prose: tried from the longest. */
function endsOf(run: readonly PaperParagraph[], from: number, width: number): number[] {
  const ends: number[] = [];
  for (let to = run.length; to > from + width && ends.length < 12; to -= 1) ends.push(to);
  return ends;
}

function gridOf(places: ReadonlyMap<number, PaperParagraph>, width: number): Grid {
  const rows = new Map<number, GridCell[]>();
  for (const [place, paragraph] of places) {
    const row = Math.floor(place / width);
    rows.set(row, [...(rows.get(row) ?? []), cellOf(paragraph, (place % width) + 1)]);
  }
  return {
    width,
    sheet: null,
    rows: [...rows].map(([row, cells]): GridRow => ({
      where: cells[0]?.where ?? {},
      header: row === 0,
      cells,
      covered: new Map(),
    })),
  };
}

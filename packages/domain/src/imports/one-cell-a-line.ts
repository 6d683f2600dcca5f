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

type Places = ReadonlyMap<number, PaperParagraph>;

/** Where lines are known and evenly spaced, an empty line is an empty cell. */
function placesByLine(run: readonly PaperParagraph[], from: number, width: number): Places | null {
  const start = lineOf(run[from]);
  const steps = run
    .slice(from + 1, from + width)
    .map((paragraph, index) => lineOf(paragraph) - lineOf(run[from + index]));
  const step = steps[0] ?? 0;
  if (start === 0 || step <= 0 || steps.some((next) => next !== step)) return null;
  const places = new Map<number, PaperParagraph>();
  for (const paragraph of run.slice(from)) {
    const place = (lineOf(paragraph) - start) / step;
    if (!Number.isInteger(place)) return null;
    places.set(place, paragraph);
  }
  return places;
}

/** One after the other; only the last row may be short, and only where a column of dates keeps step. */
function placesByCount(run: readonly PaperParagraph[], from: number, width: number, dated: boolean): Places | null {
  const cells = run.slice(from);
  if (cells.length % width !== 0 && !dated) return null;
  return new Map(cells.map((paragraph, index) => [index, paragraph]));
}

interface Headings {
  readonly keys: readonly string[];
  readonly dated: readonly number[];
  readonly recommended: number;
}

function readHeadings(run: readonly PaperParagraph[]): Headings {
  const scores = run.map((paragraph) => readHeading(paragraph.text));
  const asks = scores.map((score) => score.get('recommendation') ?? 0);
  return {
    keys: run.map((paragraph) => wordKey(paragraph.text)),
    dated: scores.flatMap((score, column) => ((score.get('source_date') ?? 0) >= 9 ? [column] : [])),
    recommended: asks.indexOf(Math.max(...asks)),
  };
}

/**
 * In step: every row has its recommendation, in words; where a column's heading is a date its cells are dates; and no
 * heading stands under another.
 */
function inStep(places: Places, { keys, dated, recommended }: Headings): boolean {
  const width = keys.length;
  const rows = Math.floor(Math.max(...places.keys()) / width);
  for (let row = 1; row <= rows; row += 1) {
    const words = places.get(row * width + recommended)?.text ?? '';
    if (countWords(words) < 2 || findDate(words)?.rest === '') return false;
  }
  return [...places].every(([place, paragraph]) => {
    const column = place % width;
    if (place < width) return true;
    if (paragraph.heading > 0 || (dated.includes(column) && findDate(paragraph.text) === null)) return false;
    const key = wordKey(paragraph.text);
    return !keys.includes(key) || keys[column] === key;
  });
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
    const headings = readHeadings(run.slice(from, from + width));
    for (const to of endsOf(run, from, width)) {
      const part = run.slice(0, to);
      const ways = [placesByLine(part, from, width), placesByCount(part, from, width, headings.dated.length > 0)];
      const places = ways.find((way) => way !== null && inStep(way, headings));
      if (places !== undefined && places !== null) return { from, to, grid: gridOf(places, width) };
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

import { findDate, tellsTime } from '../values/date-words.ts';
import type { Grid, GridCell, GridRow } from '../paper/grid.ts';
import { isColour, weighColumn } from '../values/column-evidence.ts';
import type { PaperField } from '../paper/preview.ts';
import { isReference } from '../values/reference-labels.ts';
import type { PaperParagraph } from '../paper/paper.ts';
import { bestScore, readHeading } from '../headings/read-heading.ts';
import { readsAsStatus } from '../values/status-evidence.ts';
import { countWords, wordKey } from '../../text/words.ts';

export interface LineTable {
  /** Indexes in the run of paragraphs: the first that belongs to the table, and the one after its last. */
  readonly from: number;
  readonly to: number;
  readonly grid: Grid;
}

const couldHead = (paragraph: PaperParagraph): boolean =>
  paragraph.heading === 0 &&
  countWords(paragraph.text) <= 8 &&
  !/[.!:]$|:\s\S|^recommendation \d/iu.test(paragraph.text.replace(/\b(?:no|ref|rec|nos)\.$/iu, '')) &&
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

type Places = ReadonlyMap<number, readonly PaperParagraph[]>;

/** Where lines are known and evenly spaced, an empty line is an empty cell. */
function placesByLine(run: readonly PaperParagraph[], from: number, width: number): Places | null {
  const start = lineOf(run[from]);
  const steps = run
    .slice(from + 1, from + width)
    .map((paragraph, index) => lineOf(paragraph) - lineOf(run[from + index]));
  const step = steps[0] ?? 0;
  if (start === 0 || step <= 0 || steps.some((next) => next !== step)) return null;
  const places = new Map<number, PaperParagraph[]>();
  for (const paragraph of run.slice(from)) {
    const place = (lineOf(paragraph) - start) / step;
    if (!Number.isInteger(place)) return null;
    places.set(place, [paragraph]);
  }
  return places;
}

/** One after the other; only the last row may be short, and only where a column of dates keeps step. */
function placesByCount(run: readonly PaperParagraph[], from: number, width: number, dated: boolean): Places | null {
  const cells = run.slice(from);
  if (cells.length % width !== 0 && !dated) return null;
  return new Map(cells.map((paragraph, index) => [index, [paragraph]]));
}

/** Whether one cell can be what its heading says: a status is no officer, and an officer no day. */
function fitsCell(field: PaperField | null, text: string): boolean {
  const status = countWords(text) <= 6 && readsAsStatus(text);
  if (field === 'status' || field === 'rag') return status || isColour(text);
  if (field === 'due' || field === 'timescale') return tellsTime(text);
  if (field === 'lead' || field === 'portfolio') return !status && !isColour(text) && !tellsTime(text);
  return true;
}

/**
 * Which cell a row lacks that is one line short: the last, or else the only other one without which every line fits its
 * heading. null where that is not clear: the lines are then no table.
 */
function gapIn(cells: readonly PaperParagraph[], { fields, recommended }: Headings): number | null {
  const fits = (gap: number): boolean =>
    cells.every(({ text }, at) => fitsCell(fields[at < gap ? at : at + 1] ?? null, text));
  const last = fields.length - 1;
  if (fits(last)) return last;
  const gaps = fields.map((_, at) => at).filter((at) => at > 0 && at < last && at !== recommended && fits(at));
  return gaps.length === 1 ? (gaps[0] ?? null) : null;
}

/**
 * Where the first column is all references or dates, each begins a row: a row's lines beyond its columns go on with its
 * last cell, and a row may lack one cell where it is clear which.
 */
function placesByStart(run: readonly PaperParagraph[], from: number, headings: Headings): Places | null {
  const width = headings.keys.length;
  const cells = run.slice(from + width);
  const starts = cells.flatMap(({ text }, index) => (opensRow(text, headings.first) ? [index] : []));
  if (headings.first === null || starts[0] !== 0 || starts.length < 2) return null;
  const lengths = starts.map((start, index) => (starts[index + 1] ?? cells.length) - start);
  if (lengths.some((length) => length < width - 1 || length > width + 3)) return null;
  const places = new Map<number, PaperParagraph[]>(run.slice(from, from + width).map((head, index) => [index, [head]]));
  for (const [row, start] of starts.entries()) {
    const length = lengths[row] ?? 0;
    const gap = length === width - 1 ? gapIn(cells.slice(start, start + length), headings) : width - 1;
    if (gap === null) return null;
    for (let at = 0; at < length; at += 1) {
      const place = (row + 1) * width + Math.min(at < gap || length >= width ? at : at + 1, width - 1);
      const cell = cells[start + at];
      if (cell !== undefined) places.set(place, [...(places.get(place) ?? []), cell]);
    }
  }
  return places;
}

type First = 'reference' | 'source_date';

const opensRow = (text: string, first: First | null): boolean =>
  first === 'reference' ? isReference(text) : first === 'source_date' && findDate(text)?.rest === '';

interface Headings {
  readonly keys: readonly string[];
  readonly fields: readonly (PaperField | null)[];
  readonly recommended: number;
  /** What the first column holds, where each of its cells tells the beginning of a row. */
  readonly first: First | null;
}

function readHeadings(run: readonly PaperParagraph[]): Headings {
  const scores = run.map((paragraph) => readHeading(paragraph.text));
  const asks = scores.map((score) => score.get('recommendation') ?? 0);
  const fields = scores.map((score) => [...score].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null);
  const first = fields[0] === 'reference' || fields[0] === 'source_date' ? fields[0] : null;
  return {
    keys: run.map((paragraph) => wordKey(paragraph.text)),
    fields,
    recommended: asks.indexOf(Math.max(...asks)),
    first,
  };
}

/** Whether cells look like what their heading says; the recommendation in words, and no other column so. */
function fitsField(field: PaperField | null, texts: readonly string[]): boolean {
  const look = weighColumn(texts);
  if (look.filled === 0) return true;
  if (field === 'source_date' || field === 'response_date') return look.dates === 1;
  if (field === 'reference') return look.references >= 0.8;
  if (field === 'due' || field === 'timescale') return look.times >= 0.6;
  if (field === 'lead' || field === 'portfolio' || field === 'status' || field === 'rag')
    return look.asks < 0.5 && look.dates < 0.5;
  return true;
}

/** In step: every row has its recommendation in words, every column holds what it says, and no heading is astray. */
function inStep(places: Places, { keys, fields, recommended }: Headings): boolean {
  const width = keys.length;
  const rows = Math.floor(Math.max(...places.keys()) / width);
  const texts = (column: number): string[] =>
    Array.from({ length: rows }, (_, row) =>
      (places.get((row + 1) * width + column) ?? []).map(({ text }) => text).join(' '),
    );
  const asked = texts(recommended);
  if (rows < 1 || asked.some((words) => countWords(words) < 2 || findDate(words)?.rest === '' || isReference(words)))
    return false;
  const own = weighColumn(asked);
  const columns = keys.map((_, column) => column).filter((column) => column !== recommended);
  if (!columns.every((column) => fitsField(fields[column] ?? null, texts(column)))) return false;
  const astray = [...places].some(([place, cells]) => {
    if (place < width) return false;
    return cells.some(
      (cell) => cell.heading > 0 || (keys.includes(wordKey(cell.text)) && keys[place % width] !== wordKey(cell.text)),
    );
  });
  return !astray && (own.asks >= 0.3 || own.words >= 4);
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
    if (width === 0 || isInside(run, from)) continue;
    const headings = readHeadings(run.slice(from, from + width));
    for (const to of endsOf(run, from, width)) {
      if (rowFollows(run.slice(to), headings.first)) continue;
      const part = run.slice(0, to);
      const dated = headings.fields.includes('source_date');
      const ways = [
        placesByLine(part, from, width),
        placesByCount(part, from, width, dated),
        placesByStart(part, from, headings),
      ];
      const places = ways.find((way) => way !== null && inStep(way, headings));
      if (places !== undefined && places !== null) return { from, to, grid: gridOf(places, width) };
    }
  }
  return null;
}

/** Headings are taken all or none: a start among them is no start, unless a wider gap parts it from a title above. */
function isInside(run: readonly PaperParagraph[], from: number): boolean {
  const above = run[from - 1];
  if (above === undefined || !couldHead(above)) return false;
  return lineOf(run[from]) - lineOf(above) <= lineOf(run[from + 1]) - lineOf(run[from]);
}

/** A table that stops where its next row begins was cut at a row out of step: what is left would be lost. */
const rowFollows = (rest: readonly PaperParagraph[], first: First | null): boolean =>
  first === 'reference' && rest.length > 2 && opensRow(rest[0]?.text ?? '', first);

/** The table may go to the end of the run, or stop at prose: tried from the longest. */
function endsOf(run: readonly PaperParagraph[], from: number, width: number): number[] {
  const ends: number[] = [];
  for (let to = run.length; to > from + width && ends.length < 12; to -= 1) ends.push(to);
  return ends;
}

function gridOf(places: Places, width: number): Grid {
  const rows = new Map<number, GridCell[]>();
  for (const [place, paragraphs] of places) {
    const row = Math.floor(place / width);
    const cells = paragraphs.map((paragraph) => cellOf(paragraph, (place % width) + 1));
    rows.set(row, [...(rows.get(row) ?? []), ...cells]);
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

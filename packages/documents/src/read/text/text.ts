import type { PaperBlock, PaperCell, PaperRow } from '@holdfast/domain/imports/paper/paper';
import { readFixedRows, readLaidOut } from './text-fixed.ts';
import { isBlank, isRule, splitLines } from './text-lines.ts';
import type { TextLine } from './text-lines.ts';
import { plainWords } from './text-markup.ts';
import { readParagraphs } from './text-paragraphs.ts';
import { isDrawn, pipes, readPipeRows, readTabRows } from './text-rows.ts';
import type { RawRow } from './text-rows.ts';

type LineKind = 'blank' | 'tab' | 'pipe' | 'text';

const hasTab = (line: string): boolean => line.trim() !== '' && line.includes('\t');
const indentOnly = (line: string): boolean => /^\t+[^\t]+\t*$/u.test(line);

const isPipe = (line: string): boolean => /^\s*\|.*\|/u.test(line) || /^\s*\+[-=+:]{3,}\s*$/u.test(line);

/** A line with bars inside but none at its ends is a row only beside another with as many. */
const isOpenPipe = (lines: readonly TextLine[], index: number): boolean => {
  const here = pipes(lines[index]?.text ?? '');
  if (here === 0) return false;
  return [lines[index - 1], lines[index + 1]].some((line) => line !== undefined && pipes(line.text) === here);
};

function kindOf(lines: readonly TextLine[], index: number): LineKind {
  const line = lines[index]?.text ?? '';
  if (isBlank(line)) return line.includes('\t') && hasTab(lines[index - 1]?.text ?? '') ? 'tab' : 'blank';
  if (isPipe(line) || isOpenPipe(lines, index)) return 'pipe';
  if (hasTab(line)) {
    const alone = !hasTab(lines[index - 1]?.text ?? '') && !hasTab(lines[index + 1]?.text ?? '');
    return alone && indentOnly(line) ? 'text' : 'tab';
  }
  if (isRule(line)) return 'blank';
  const inside = hasTab(lines[index - 1]?.text ?? '') && hasTab(lines[index + 1]?.text ?? '');
  return inside && line.trim().length <= 120 ? 'tab' : 'text';
}

interface Run {
  readonly kind: LineKind;
  readonly lines: TextLine[];
}

const runsOn = (line: string): boolean => /^\s*\p{Ll}/u.test(line);

function cutRuns(lines: readonly TextLine[]): Run[] {
  const runs: Run[] = [];
  for (const [index, line] of lines.entries()) {
    const kind = kindOf(lines, index);
    const run = runs.at(-1);
    if (run?.kind === kind) run.lines.push(line);
    else if (run?.kind === 'tab' && kind === 'text' && runsOn(line.text)) run.lines.push(line);
    else runs.push({ kind, lines: [line] });
  }
  return runs.filter((run) => run.kind !== 'blank');
}

/** The runs of plain lines from one on, up to a table that is drawn. */
function* textRuns(runs: readonly Run[], from: number): Generator<readonly TextLine[]> {
  for (let at = from; runs[at]?.kind === 'text'; at += 1) yield runs[at]?.lines ?? [];
}

const readRow = (raw: RawRow, table: number, row: number): PaperRow => ({
  where: { table, row, line: raw.line },
  header: raw.header,
  cells: raw.cells.map((cell, index): PaperCell => ({
    column: index + 1,
    text: plainWords(cell.text),
    columns: cell.columns ?? 1,
    rows: 1,
    ...(cell.line === raw.line ? {} : { line: cell.line }),
  })),
});

/**
 * Reads plain text and Markdown as blocks: tables by tabs, by pipes or by columns of blanks, and paragraphs, in their order. Mark-up left by
 * converters is taken out of the words. A table with one cell a line stays paragraphs here: only its headings tell it.
 * Example: `readText('Date\tTitle\n1 May\tParks')` is one table of two rows.
 */
export function readText(text: string): PaperBlock[] {
  const blocks: PaperBlock[] = [];
  let tables = 0;
  let paragraphs = 0;
  const headings = new Set<string>();
  const addProse = (lines: readonly TextLine[]): void => {
    for (const { line, ...paragraph } of readParagraphs(lines)) {
      paragraphs += 1;
      blocks.push({ kind: 'paragraph', where: { paragraph: paragraphs, line }, ...paragraph });
    }
  };
  const addTable = (rows: readonly RawRow[]): void => {
    if (rows.every((row) => isDrawn(row.cells.map((cell) => cell.text)))) return;
    tables += 1;
    blocks.push({ kind: 'table', number: tables, rows: rows.map((row, index) => readRow(row, tables, index + 1)) });
  };
  const runs = cutRuns(splitLines(text));
  let past = 0;
  for (const [index, run] of runs.entries()) {
    if (index < past) continue;
    if (run.kind !== 'text') {
      addTable(run.kind === 'tab' ? readTabRows(run.lines) : readPipeRows(run.lines));
      continue;
    }
    const laidOut = readLaidOut(run.lines[0], textRuns(runs, index));
    if (laidOut !== null) {
      past = index + laidOut.runs;
      for (const part of laidOut.parts)
        if ('rows' in part) addTable(part.rows);
        else addProse([part.line]);
      continue;
    }
    const fixed = readFixedRows(run.lines, headings);
    if (fixed === null) addProse(run.lines);
    else {
      headings.add(run.lines[0]?.text.trim() ?? '');
      addTable(fixed);
    }
  }
  return blocks;
}

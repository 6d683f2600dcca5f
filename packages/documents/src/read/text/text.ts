import type { PaperBlock, PaperCell, PaperRow } from '@holdfast/domain/imports/paper/paper';
import { readFixedRows } from './text-fixed.ts';
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
  for (const run of cutRuns(splitLines(text))) {
    const fixed = run.kind === 'text' ? readFixedRows(run.lines, headings) : null;
    if (fixed !== null) headings.add(run.lines[0]?.text.trim() ?? '');
    if (run.kind === 'text' && fixed === null) {
      for (const { line, ...paragraph } of readParagraphs(run.lines)) {
        paragraphs += 1;
        blocks.push({ kind: 'paragraph', where: { paragraph: paragraphs, line }, ...paragraph });
      }
      continue;
    }
    const rows = fixed ?? (run.kind === 'tab' ? readTabRows(run.lines) : readPipeRows(run.lines));
    if (rows.every((row) => isDrawn(row.cells.map((cell) => cell.text)))) continue;
    tables += 1;
    blocks.push({ kind: 'table', number: tables, rows: rows.map((row, index) => readRow(row, tables, index + 1)) });
  }
  return blocks;
}

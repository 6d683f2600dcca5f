import { inWords } from '@holdfast/words/say';
import type { Paper, PaperBlock, PaperTable } from '@holdfast/domain/imports/paper/paper';
import { readPaperHere } from '../read/read-paper-here.ts';

/** The blocks of a paper that must be readable; a refusal fails the test with its own words. */
export async function blocksOf(name: string, bytes: Uint8Array): Promise<readonly PaperBlock[]> {
  return (await paperOf(name, bytes)).blocks;
}

export async function paperOf(name: string, bytes: Uint8Array): Promise<Paper> {
  const reading = await readPaperHere({ name, bytes });
  if (!reading.ok) throw new Error(`${reading.code}: ${inWords('en', reading.message)}`);
  return reading.paper;
}

export const tablesOf = (blocks: readonly PaperBlock[]): PaperTable[] =>
  blocks.filter((block) => block.kind === 'table');

/** A table's words, row by row, without regard to merging. */
export const wordsOf = (table: PaperTable | undefined): string[][] =>
  (table?.rows ?? []).map((row) => row.cells.map((cell) => cell.text));

/** Each cell with its place and span: `1+2x3 words` begins at column 1 and spans two columns and three rows. */
export const spansOf = (table: PaperTable | undefined): string[][] =>
  (table?.rows ?? []).map((row) =>
    row.cells.map(({ column, columns, rows, text }) => `${column}+${columns}x${rows} ${text}`.trim()),
  );

export const paragraphsOf = (blocks: readonly PaperBlock[]): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [[block.marker ?? '', block.text].filter((words) => words !== '').join(' ')] : [],
  );

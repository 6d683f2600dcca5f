import { type Sentence, sentence } from '@holdfast/words/sentence';
import type { Unit } from '../paper/grid.ts';
import type { Paper, PaperCell, Where } from '../paper/paper.ts';
import type { ImportPreview, LeftOut } from '../paper/preview.ts';
import { isBlank } from '../../text/words.ts';

/**
 * The account of a paper. Its unit is a cell with words, or a paragraph with words outside every table, and each is
 * counted once, in this order: `placed` when a field, a column's heading or a document's title holds it; `noted` when a
 * record keeps it as a note; `leftOut` otherwise, listed with its words and why.
 */
export interface Account {
  readonly placed: ReadonlySet<Unit>;
  readonly noted: ReadonlySet<Unit>;
  readonly why: ReadonlyMap<Unit, Sentence>;
}

interface Entry {
  readonly unit: Unit;
  readonly where: Where;
  readonly text: string;
  readonly inTable: boolean;
}

function entriesOf(paper: Paper): Entry[] {
  return paper.blocks.flatMap((block): Entry[] => {
    if (block.kind === 'paragraph') {
      const text = block.marker === null || block.marker === '•' ? block.text : `${block.marker} ${block.text}`;
      return isBlank(block.text) ? [] : [{ unit: block, where: block.where, text, inTable: false }];
    }
    return block.rows.flatMap((row) =>
      row.cells
        .filter((cell) => !isBlank(cell.text))
        .map((cell: PaperCell) => ({
          unit: cell,
          where: { ...row.where, column: cell.column },
          text: cell.text,
          inTable: true,
        })),
    );
  });
}

const usual = (entry: Entry): Sentence => {
  if ('furniture' in entry.unit && entry.unit.furniture) return sentence('imports.left_furniture');
  return sentence(entry.inTable ? 'imports.left_unread' : 'imports.left_outside');
};

/** Counts every unit of the paper once and lists what is left out, in the order of the paper. */
export function settle(paper: Paper, account: Account): Pick<ImportPreview, 'cells' | 'leftOut'> {
  const entries = entriesOf(paper);
  const placed = entries.filter(({ unit }) => account.placed.has(unit));
  const noted = entries.filter(({ unit }) => !account.placed.has(unit) && account.noted.has(unit));
  const left = entries.filter(({ unit }) => !account.placed.has(unit) && !account.noted.has(unit));
  const leftOut = left.map((entry): LeftOut => ({
    where: entry.where,
    text: entry.text,
    why: account.why.get(entry.unit) ?? usual(entry),
  }));
  return {
    cells: { total: entries.length, placed: placed.length, noted: noted.length, leftOut: leftOut.length },
    leftOut,
  };
}

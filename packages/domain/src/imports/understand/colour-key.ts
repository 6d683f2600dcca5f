import type { Paper, PaperCell, PaperRow, PaperTable } from '../paper/paper.ts';
import { isBlank } from '../../text/words.ts';

interface KeyEntry {
  readonly colour: string;
  readonly meaning: string;
}

/** A painted cell without a word beside the words that say what it means. */
function entryOf({ cells }: PaperRow): KeyEntry | null {
  const [sign, ...others] = cells.filter(({ colour, text }) => colour !== undefined || !isBlank(text));
  const [meaning] = others;
  return sign?.colour !== undefined &&
    isBlank(sign.text) &&
    others.length === 1 &&
    meaning !== undefined &&
    !isBlank(meaning.text)
    ? { colour: sign.colour, meaning: meaning.text.trim() }
    : null;
}

/** A small table of colours and their meanings: each colour once, and nothing else below its heading. */
function keyIn({ rows }: PaperTable): readonly KeyEntry[] {
  const entries = rows.map(entryOf);
  const found = entries.filter((entry) => entry !== null);
  const others = entries.slice(1).some((entry) => entry === null);
  return found.length >= 2 && !others && new Set(found.map(({ colour }) => colour)).size === found.length ? found : [];
}

/** The paper without its keys, which are no rows of the table that they stand beside. */
export const withoutKeys = (paper: Paper): Paper => ({
  ...paper,
  blocks: paper.blocks.filter((block) => block.kind === 'paragraph' || keyIn(block).length === 0),
});

/**
 * The paper with every cell that is only a colour read through the paper's own key: "Complete" where its green says so.
 * A paper without a key, or with two that differ, stays as it is. Cells that hold words keep them.
 */
export function readThroughKey(paper: Paper): Paper {
  const tables = paper.blocks.filter((block) => block.kind === 'table');
  const keys = tables.filter((table) => keyIn(table).length > 0);
  const entries = keys.flatMap(keyIn);
  const meanings = new Map(entries.map(({ colour, meaning }) => [colour, meaning]));
  const differ = entries.some(({ colour, meaning }) => meanings.get(colour) !== meaning);
  if (entries.length === 0 || differ) return paper;
  const read = (cell: PaperCell): PaperCell => {
    const { colour, ...plain } = cell;
    const meaning = colour === undefined || !isBlank(cell.text) ? undefined : meanings.get(colour);
    return meaning === undefined ? cell : { ...plain, text: meaning, keyed: true };
  };
  return {
    ...paper,
    blocks: paper.blocks.map((block) =>
      block.kind === 'paragraph' || keys.includes(block)
        ? block
        : { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(read) })) },
    ),
  };
}

import type { Paper, PaperCell, PaperRow, PaperTable } from '../paper/paper.ts';
import { sentence } from '@holdfast/words/sentence';
import { readHeading } from '../headings/read-heading.ts';
import type { ImportCorrections } from '../paper/corrections.ts';
import type { Anomaly, PaperField } from '../paper/preview.ts';
import { colourCode, isTelling } from '../paper/colour-code.ts';
import { coreStatusOf } from '../values/read-statuses.ts';
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

interface Keys {
  /** The tables that are keys. */
  readonly tables: ReadonlySet<PaperTable>;
  /** What each colour means; none where two keys differ. */
  readonly meanings: ReadonlyMap<string, string>;
  readonly differ: boolean;
}

function keysOf({ blocks }: Paper): Keys {
  const tables = blocks.filter((block) => block.kind === 'table').filter((table) => keyIn(table).length > 0);
  const entries = tables.flatMap(keyIn);
  const meanings = new Map(entries.map(({ colour, meaning }) => [colour, meaning]));
  const differ = entries.some(({ colour, meaning }) => meanings.get(colour) !== meaning);
  return { tables: new Set(tables), meanings: differ ? new Map() : meanings, differ };
}

const told: readonly PaperField[] = ['status', 'rag'];

/** The columns of a table whose heading asks how things stand and whose cells hold no word, only colours. */
function colouredColumns({ rows }: PaperTable): ReadonlySet<number> {
  const [head, ...body] = rows;
  const found = (head?.cells ?? []).filter(({ column, text }) => {
    const best = [...readHeading(text)].toSorted(([, a], [, b]) => b - a)[0]?.[0];
    const own = body.flatMap(({ cells }) => cells.filter((cell) => cell.column === column));
    return (
      best !== undefined &&
      told.includes(best) &&
      own.every((cell) => isBlank(cell.text) || cell.keyed === true) &&
      own.some(({ colour }) => isTelling(colour))
    );
  });
  return new Set(found.map(({ column }) => column));
}

/**
 * The paper with every cell that is only a colour read through the paper's own key: "Complete" where its green says so.
 * Cells that hold words keep them. A colour that no key explains, or two keys explain differently, stands for itself
 * ("#b22222") under a heading that asks how things stand: what it means is for a person to say.
 */
export function readThroughKey(paper: Paper, { statuses = [] }: ImportCorrections = {}): Paper {
  const { tables, meanings } = keysOf(paper);
  const said = new Set(statuses.map(({ words }) => words.trim().toLowerCase()));
  const read = (cell: PaperCell): PaperCell => {
    const { colour, ...plain } = cell;
    const meaning = colour === undefined || !isBlank(cell.text) ? undefined : meanings.get(colour);
    return meaning === undefined ? cell : { ...plain, text: meaning, keyed: true };
  };
  const name = (cell: PaperCell): PaperCell => {
    const { colour, ...plain } = cell;
    if (!isTelling(colour) || !isBlank(cell.text)) return cell;
    const code = colourCode(colour);
    // One that somebody has explained is unread no more.
    return said.has(code) ? { ...plain, text: code, keyed: true } : { ...cell, text: code, keyed: true };
  };
  return {
    ...paper,
    blocks: paper.blocks.map((block) => {
      if (block.kind === 'paragraph' || tables.has(block)) return block;
      const table = { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(read) })) };
      const columns = colouredColumns(table);
      if (columns.size === 0) return table;
      const rows = table.rows.map((row, at) => ({
        ...row,
        cells: row.cells.map((cell) => (at > 0 && columns.has(cell.column) ? name(cell) : cell)),
      }));
      return { ...table, rows };
    }),
  };
}

/** What is odd about the paper's keys: two that differ, one that no cell uses, a cell whose words say something else. */
export function findKeyFaults(paper: Paper): Anomaly[] {
  const { tables, meanings, differ } = keysOf(paper);
  const [first] = tables;
  if (first === undefined) return [];
  const where = first.rows[0]?.where ?? {};
  if (differ) return [{ code: 'colour_keys_differ', where, message: sentence('files.colour_keys_differ') }];
  const cells = paper.blocks.flatMap((block) =>
    block.kind === 'paragraph' || tables.has(block)
      ? []
      : block.rows.flatMap((row) => row.cells.map((cell) => ({ cell, at: { ...row.where, column: cell.column } }))),
  );
  const painted = cells.filter(({ cell }) => cell.colour !== undefined && meanings.has(cell.colour));
  if (painted.length === 0) return [{ code: 'colour_key_unused', where, message: sentence('files.colour_key_unused') }];
  return painted.flatMap(({ cell, at }): Anomaly[] => {
    const meaning = meanings.get(cell.colour ?? '') ?? '';
    const [says, means] = [coreStatusOf(cell.text, {}), coreStatusOf(meaning, {})];
    if (isBlank(cell.text) || says === 'unknown' || means === 'unknown' || says === means) return [];
    const message = sentence('files.colour_contradicts', { words: cell.text.trim(), meaning });
    return [{ code: 'colour_contradicts_words', where: at, message }];
  });
}

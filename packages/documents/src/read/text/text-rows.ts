import type { TextLine } from './text-lines.ts';

/** The cells of one row as they stand in the file, before mark-up is taken out; `line` is where each begins. */
export interface RawCell {
  readonly text: string;
  readonly line: number;
  /** Columns that it spans; 1 when not said. */
  readonly columns?: number;
}
export interface RawRow {
  readonly line: number;
  readonly cells: readonly RawCell[];
  readonly header: boolean;
}

/** "-----", ":---:" under a heading are how a table is drawn: no cell of it has words. */
export const isDrawn = (cells: readonly string[]): boolean =>
  cells.some((cell) => cell.trim() !== '') && cells.every((cell) => /^:?[-=]*:?$/u.test(cell.trim()));

const cellsOf = (line: TextLine, parts: readonly string[]): RawCell[] =>
  parts.map((text) => ({ text, line: line.number }));

const unquote = (text: string): string =>
  /^\s*".*"\s*$/su.test(text) ? text.trim().slice(1, -1).replace(/""/gu, '"') : text;

const quotes = (text: string): number => (text.match(/"/gu) ?? []).length;

/** A spreadsheet pasted as text quotes a cell with line breaks: the row goes on until the quote is closed. */
function closeQuotes(lines: readonly TextLine[]): TextLine[] {
  const closed: TextLine[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    let { text } = line;
    if (/(?:^|\t)[^\S\t]*"[^"\t]+$/u.test(text) && quotes(text) % 2 === 1) {
      const end = lines.findIndex((next, at) => at > index && at - index <= 40 && quotes(next.text) % 2 === 1);
      if (end > index && /"\s*(?:\t|$)/u.test(lines[end]?.text ?? '')) {
        text = lines
          .slice(index, end + 1)
          .map((part) => part.text)
          .join('\n');
        index = end;
      }
    }
    closed.push({ number: line.number, text });
  }
  return closed;
}

const tabs = (line: string): number => (line.match(/\t/gu) ?? []).length;

const commonest = (counts: readonly number[]): number => {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
};

const listNumber = /(?:^|\s)\(?(\d{1,2}|[a-z])[.)]\s/gu;

const opensItem = (text: string): boolean =>
  /^\s*(?:[-•*–]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|[Rr]ecommendation \d{1,2}\b)\s?/u.test(text);

/** "2)" after a cell that holds "1)". */
function countsOn(before: string, after: string): boolean {
  const last = [...before.matchAll(listNumber)].at(-1)?.[1];
  const next = /^\s*\(?(\d{1,2}|[a-z])[.)]\s/u.exec(after)?.[1];
  if (last === undefined || next === undefined) return false;
  const numbers = Number(next) === Number(last) + 1;
  return numbers || (Number.isNaN(Number(last)) && next.charCodeAt(0) === last.charCodeAt(0) + 1);
}

const runsOn = (before: string, after: string): boolean =>
  before.trim() !== '' && /^\s*\p{Ll}/u.test(after) && !/[.!?:;]\s*$/u.test(before);

/**
 * How many of the lines below belong to a row whose cell was broken over lines: those that run on in small letters or
 * as items of a list, as far as the tabs of all together make exactly one full row.
 */
function brokenOver(lines: readonly TextLine[], full: number): number {
  const [first, ...below] = lines;
  if (first === undefined) return 0;
  let count = tabs(first.text);
  let before = first.text.split('\t').at(-1) ?? '';
  let taken = 0;
  if (before.trim() === '') return 0;
  for (const [index, line] of below.entries()) {
    const start = line.text.split('\t')[0] ?? '';
    const whole = count === full;
    const joins = whole ? runsOn(before, start) || countsOn(before, start) : runsOn(before, start) || opensItem(start);
    if (!joins || (whole && tabs(line.text) > 0) || count + tabs(line.text) > full) break;
    count += tabs(line.text);
    before = line.text.split('\t').at(-1) ?? '';
    if (count === full) taken = index + 1;
  }
  return taken;
}

/**
 * Lines with tabs as rows. Where a cell was broken over lines, the lines are one row again only when their tabs add
 * up exactly to a full row and the words run on, in small letters or in the count of a list. A line without tabs between two rows heads the ones below.
 */
export function readTabRows(lines: readonly TextLine[]): RawRow[] {
  const whole = closeQuotes(lines);
  const counts = whole.map((line) => tabs(line.text)).filter((count) => count > 0);
  // Headings name every column; a first line with fewer cells than most is a title.
  const full = counts[0] === Math.max(...counts) ? counts[0] : commonest(counts);
  const rows: RawRow[] = [];
  for (let index = 0; index < whole.length; index += 1) {
    const line = whole[index];
    if (line === undefined) break;
    let cells = cellsOf(line, line.text.split('\t'));
    const broken = brokenOver(whole.slice(index), full);
    for (const next of whole.slice(index + 1, index + 1 + broken)) {
      const last = cells.at(-1);
      const [first = '', ...rest] = next.text.split('\t');
      const words = `${last?.text ?? ''}${opensItem(first) ? '<br>' : ' '}${first}`;
      cells = [...cells.slice(0, -1), { text: words, line: last?.line ?? line.number }, ...cellsOf(next, rest)];
    }
    index += broken;
    if (isDrawn(cells.map((cell) => cell.text))) continue;
    const alone = cells.length === 1 && full > 0 ? { columns: full + 1 } : {};
    rows.push({
      line: line.number,
      cells: cells.map((cell) => ({ ...cell, ...alone, text: unquote(cell.text) })),
      header: false,
    });
  }
  return rows;
}

const splitPipes = (line: string): string[] =>
  line
    .trim()
    .replace(/^\|/u, '')
    .replace(/(?<!\\)\|\s*$/u, '')
    .split(/(?<!\\)\|/u);

export const pipes = (line: string): number => (line.match(/(?<!\\)\|/gu) ?? []).length;

/** Lines with pipes as rows; the row above a drawn line is a heading. A drawn grid ("+---+") has a row a box. */
export function readPipeRows(lines: readonly TextLine[]): RawRow[] {
  const boxed = lines.some((line) => /^\s*\+[-=+:]+\+\s*$/u.test(line.text));
  const rows: RawRow[] = [];
  let open = false;
  for (const line of lines) {
    if (/^\s*\+[-=+:]+\+?\s*$/u.test(line.text)) {
      open = false;
      continue;
    }
    const parts = splitPipes(line.text);
    if (isDrawn(parts)) {
      const above = rows.pop();
      if (above !== undefined) rows.push({ ...above, header: rows.length === 0 });
      continue;
    }
    const above = rows.at(-1);
    if (boxed && open && above !== undefined) {
      rows.pop();
      rows.push({
        ...above,
        cells: above.cells.map((cell, at) => ({ ...cell, text: `${cell.text} ${(parts[at] ?? '').trim()}`.trim() })),
      });
      continue;
    }
    rows.push({ line: line.number, cells: cellsOf(line, parts), header: false });
    open = true;
  }
  return rows;
}

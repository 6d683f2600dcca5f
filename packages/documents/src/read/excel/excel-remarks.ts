import type { PaperRemark } from '@holdfast/domain/imports/paper/paper';
import { sentence } from '@holdfast/words/sentence';
import type { Parts } from '../office/parts.ts';
import type { Relationship } from '../office/relationships.ts';
import { attribute, parseXml } from '../office/xml.ts';
import { shortened } from '../paper-content.ts';
import { cellAddress, columnName } from './excel-address.ts';

/** What a sheet holds that a person who reads its cells would not know. */
export interface SheetFacts {
  /** Numbers of the hidden rows that hold words. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Addresses of formulas whose result was never saved. */
  readonly unstored: readonly string[];
  /** Ranges whose colours are not worked out. */
  readonly beyond: readonly string[];
}

/** Runs of neighbours: `runs([4, 7, 8, 9], String)` is '4, 7–9'. */
export function runs(numbers: readonly number[], name: (number: number) => string): string {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  const shown = found.slice(0, 12).map(([from, to]) => (from === to ? name(from) : `${name(from)}–${name(to)}`));
  return [...shown, ...(found.length > shown.length ? ['…'] : [])].join(', ');
}

const listed = (names: readonly string[]): string =>
  [...names.slice(0, 12), ...(names.length > 12 ? ['…'] : [])].join(', ');

export function sheetRemarks(sheet: string, hidden: boolean, facts: SheetFacts): PaperRemark[] {
  const { hiddenRows, hiddenColumns, unstored, beyond } = facts;
  const found: PaperRemark[] = [];
  const tell = (code: PaperRemark['code'], message: PaperRemark['message'], more: PaperRemark['where'] = {}): void =>
    void found.push({ code, where: { sheet, ...more }, message });
  if (hidden) tell('hidden_part', sentence('files.hidden_sheet', { sheet }));
  if (hiddenRows[0] !== undefined) {
    const rows = runs(hiddenRows, String);
    tell('hidden_part', sentence('files.hidden_rows', { sheet, count: hiddenRows.length, rows }), {
      row: hiddenRows[0],
    });
  }
  if (hiddenColumns[0] !== undefined) {
    const columns = runs(hiddenColumns, columnName);
    tell('hidden_part', sentence('files.hidden_columns', { sheet, count: hiddenColumns.length, columns }), {
      column: hiddenColumns[0],
    });
  }
  if (unstored[0] !== undefined) {
    const cells = listed(unstored);
    tell(
      'formula_without_value',
      sentence('files.formulas_unstored', { sheet, count: unstored.length, cells }),
      cellAddress(unstored[0]) ?? {},
    );
  }
  if (beyond.length > 0)
    tell('colours_not_read', sentence('files.colour_rules', { sheet, cells: listed([...new Set(beyond)]) }));
  return found;
}

/** Notes of a workbook beyond these are only counted: nobody reads a longer list. */
const mostNotes = 40;

interface Note {
  readonly cell: string;
  readonly words: string;
}

/** Old notes and threads alike. What Excel writes into an old note to stand for a thread is no note of its own. */
async function notesIn(parts: Parts, part: string): Promise<Note[]> {
  const notes: Note[] = [];
  let cell = '';
  let words = '';
  let inText = false;
  await parseXml(parts.read(part), {
    open: (name, attributes) => {
      if (name === 'comment' || name === 'threadedComment') {
        cell = attribute(attributes, 'ref') ?? '';
        words = '';
      } else if (name === 't' || name === 'text') inText = true;
    },
    text: (piece) => {
      if (inText) words += piece;
    },
    close: (name) => {
      if (name === 't' || name === 'text') inText = name === 't';
      else if ((name === 'comment' || name === 'threadedComment') && words.trim() !== '') notes.push({ cell, words });
    },
  });
  return notes.filter((note) => !/^\s*\[Threaded comment\]/i.test(note.words));
}

export interface SheetNote extends Note {
  readonly sheet: string;
}

/** The notes of one sheet of a workbook. */
export async function sheetNotes(
  parts: Parts,
  sheet: string,
  relationships: readonly Relationship[],
): Promise<SheetNote[]> {
  const notes: SheetNote[] = [];
  for (const { type, part } of relationships)
    if (type === 'comments' || type === 'threadedComment')
      for (const note of await notesIn(parts, part)) notes.push({ sheet, ...note });
  return notes;
}

/** Tells the notes of all sheets, and how many there are beyond those that are told. */
export function noteRemarks(notes: readonly SheetNote[]): PaperRemark[] {
  const told = notes.slice(0, mostNotes).map(({ sheet, cell, words }): PaperRemark => ({
    code: 'comment_not_read',
    where: { sheet, ...cellAddress(cell) },
    message: sentence('files.cell_note', { cell, words: shortened(words) }),
  }));
  const untold = notes.length - told.length;
  if (untold === 0) return told;
  return [
    ...told,
    { code: 'comment_not_read', where: {}, message: sentence('files.more_comments', { count: untold }) },
  ];
}

import { weighColumn } from '../values/column-evidence.ts';
import type { ColumnEvidence } from '../values/column-evidence.ts';
import type { Fragment } from './fragment.ts';
import { filled } from '../paper/grid.ts';
import type { GridRow, Unit } from '../paper/grid.ts';
import type { Where } from '../paper/paper.ts';
import type { Piece } from '../paper/draft.ts';
import type { HeadingColumn } from '../headings/column-meaning.ts';
import type { PaperField } from '../paper/preview.ts';
import { readHeading } from '../headings/read-heading.ts';
import type { Group, Member } from './group.ts';
import { splitReference } from '../values/reference-labels.ts';
import { isFurniture, isTitle } from '../prose/titles.ts';

const textsIn = (rows: readonly GridRow[], column: number): string[] =>
  rows.flatMap((row) =>
    filled(row)
      .filter((cell) => cell.column === column)
      .map((cell) => cell.text),
  );

const labelled = (texts: readonly string[]): number =>
  texts.length === 0
    ? 0
    : texts.filter((text) => /^\D{3,20}\d/u.test(text) && splitReference(text) !== null).length / texts.length;

interface Look extends ColumnEvidence {
  readonly labelled: number;
}

const lookAt = (rows: readonly GridRow[], column: number): Look => {
  const texts = textsIn(rows, column);
  return { ...weighColumn(texts), labelled: labelled(texts) };
};

const size = (words: number): number => Math.min(3, Math.log2(1 + words) / 2);

/** How alike two columns look: the same kind of cell, of about the same length. Blank columns say nothing. */
function likeness(mine: Look, theirs: Look): number {
  if (mine.filled === 0) return 0;
  if (theirs.filled === 0) return mine.times >= 0.8 ? 0.5 : 0;
  const differences =
    Math.abs(mine.dates - theirs.dates) +
    Math.abs(mine.references - theirs.references) +
    Math.abs(mine.statuses - theirs.statuses) +
    Math.abs(mine.times - theirs.times) * 1.5 +
    Math.abs(mine.labelled - theirs.labelled) * 2 +
    Math.abs(size(mine.words) - size(theirs.words));
  return 2 - differences;
}

/** Every way to lay the fragment's columns on the group's in the same order. */
function* layings(from: number, width: number, wide: number): Generator<number[]> {
  if (width === 0) {
    yield [];
    return;
  }
  for (let first = from; first <= wide - width + 1; first += 1)
    for (const rest of layings(first + 1, width - 1, wide)) yield [first, ...rest];
}

/** The laying that looks clearly best; null when two are about as good, because wrong rows are worse than none. */
function bestLaying(fragment: Fragment, rows: readonly GridRow[], wide: number): Map<number, number> | null {
  const width = fragment.grid.width;
  const mine = Array.from({ length: width }, (_, index) => lookAt(fragment.rows, index + 1));
  const theirs = Array.from({ length: wide }, (_, index) => lookAt(rows, index + 1));
  const ranked = [...layings(1, width, wide)]
    .map((laying) => ({
      laying,
      score: laying.reduce((sum, column, index) => {
        const [a, b] = [mine[index], theirs[column - 1]];
        return a === undefined || b === undefined ? sum : sum + likeness(a, b);
      }, 0),
    }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (best === undefined || best.score < 0.5 || (second !== undefined && best.score - second.score < 0.25)) return null;
  return new Map(best.laying.map((column, index) => [index + 1, column]));
}

const expects = (heading: HeadingColumn, mine: Look): boolean => {
  const reading = readHeading(heading.header);
  const sure = (...fields: readonly PaperField[]): boolean => fields.some((field) => (reading.get(field) ?? 0) >= 9.5);
  if (mine.filled === 0) return true;
  if (sure('source_date', 'due', 'timescale', 'response_date')) return mine.times >= 0.5 || mine.dates >= 0.5;
  if (sure('reference')) return mine.references >= 0.6;
  return !sure('recommendation') || mine.words >= 3 || mine.references === 1;
};

/** A table of the same width goes on when no column has turned into another kind of column. */
function fits(fragment: Fragment, rows: readonly GridRow[], columns: readonly HeadingColumn[]): boolean {
  const wide = columns.at(-1)?.to ?? 0;
  const looks = Array.from(
    { length: wide },
    (_, index) => [lookAt(fragment.rows, index + 1), lookAt(rows, index + 1)] as const,
  );
  const both = looks.filter(([mine, theirs]) => mine.filled > 0 && theirs.filled > 0);
  const asHeaded = columns.every((heading, index) => {
    const mine = looks[index]?.[0];
    return mine === undefined || expects(heading, mine);
  });
  return (
    asHeaded &&
    both.every(
      ([mine, theirs]) =>
        !(theirs.dates >= 0.8 && mine.dates < 0.3) &&
        !(theirs.references >= 0.8 && mine.references < 0.3) &&
        !(theirs.words > 8 && mine.words < 1.5),
    )
  );
}

/** The prose right before a fragment, on its way into the row above. */
function proseOf({ before, lines }: Fragment): Piece[] {
  const paragraphs = before.filter((paragraph) => !paragraph.furniture && !isFurniture(paragraph.text));
  const piece = (unit: Unit, text: string, where: Where): Piece => ({ unit, text, where, guess: 'joined_rows' });
  return [
    ...lines.map((cell) => piece(cell.unit, cell.text, cell.where)),
    ...paragraphs.map((line) =>
      piece(line, line.marker === null ? line.text : `${line.marker} ${line.text}`, line.where),
    ),
  ];
}

/**
 * A table without headings that goes on with the one above: as wide and alike, or narrower with its columns told by
 * their looks. The prose between belongs to the row above. A short title
 * between heads its rows. null when more than that stands between, or it does not fit.
 */
export function continueGroup(group: Group, fragment: Fragment): Member | null {
  const heading = group.members[0]?.fragment.heading;
  if (!heading) return null;
  const titled = fragment.before.filter((paragraph) => !paragraph.furniture && !isFurniture(paragraph.text));
  const headed = titled.some(isTitle);
  if (group.members[0]?.fragment.grid.sheet !== fragment.grid.sheet) return null;
  const wide = heading.columns.at(-1)?.to ?? 0;
  if (fragment.rows.length === 0) return { fragment, columns: null, prose: proseOf(fragment), section: null };
  const rows = group.members.filter((member) => member.columns === null).flatMap((member) => member.fragment.rows);
  const width = fragment.grid.width;
  if (headed && (width !== wide || wide < 3 || titled.length > 1)) return null;
  if (width === wide) {
    if (!fits(fragment, rows, heading.columns)) return null;
    return headed
      ? { fragment, columns: null, prose: [], section: titled[0] ?? null }
      : { fragment, columns: null, prose: proseOf(fragment), section: null };
  }
  if (width > wide || width < 2 || wide > 8) return null;
  const columns = bestLaying(fragment, rows, wide);
  return columns === null ? null : { fragment, columns, prose: proseOf(fragment), section: null };
}

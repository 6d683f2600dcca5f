import { symbolWords } from '../word/word-symbols.ts';
import { columnStarts, cutAtColumns } from './pdf-cuts.ts';
import { readInk } from './pdf-ink.ts';
import type { PdfLibrary, PdfPage } from './pdf-library.ts';
import { asMatrix, times } from './pdf-shapes.ts';
import type { Matrix, PageInk, Piece } from './pdf-shapes.ts';

interface TextItem {
  readonly str: string;
  readonly transform: number[];
  readonly width: number;
}

/** Quarter turns that letters are turned by, clockwise as the page is looked at: 0 to 3. */
const turnsOf = ([a, b]: Matrix): number => (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4;

/** Picture fonts leave their marks at places that Unicode keeps for private use. */
const readable = (text: string): string =>
  text.replace(/[\uf020-\uf0ff]/g, (mark) => symbolWords('Wingdings', mark.charCodeAt(0).toString(16)));

function pieceOf({ str, width }: TextItem, matrix: Matrix): Piece {
  const size = Math.max(1, Math.hypot(matrix[2], matrix[3]));
  const [, , , , x, y] = matrix;
  const text = readable(str);
  const turns = turnsOf(matrix);
  if (turns === 0) return { text, x0: x, x1: x + width, y0: y - size * 0.8, y1: y + size * 0.2, base: y, size };
  if (turns === 2) return { text, x0: x - width, x1: x, y0: y - size * 0.2, y1: y + size * 0.8, base: y, size };
  const up = turns === 3;
  const [y0, y1] = up ? [y - width, y] : [y, y + width];
  return { text, x0: up ? x - size : x, x1: up ? x : x + size, y0, y1, base: y1, size };
}

/** How the page has to be turned so that most of its words are upright. */
function turnFor(items: readonly TextItem[], view: Matrix): number {
  const counts = [0, 0, 0, 0];
  for (const { str, transform } of items) {
    const turns = turnsOf(times(view, asMatrix(transform)));
    counts[turns] = (counts[turns] ?? 0) + str.trim().length;
  }
  return counts.indexOf(Math.max(...counts));
}

/** The words and lines of one page, upright. `before` are the left edges that words kept to on the page before. */
export async function readPage(page: PdfPage, library: PdfLibrary, before: readonly number[]): Promise<PageInk> {
  const content = await page.getTextContent();
  const items = content.items.filter((item): item is typeof item & TextItem => 'str' in item && item.str.trim() !== '');
  const straight = page.getViewport({ scale: 1 });
  const turn = turnFor(items, asMatrix(straight.transform));
  const seen = turn === 0 ? straight : page.getViewport({ scale: 1, rotation: (page.rotate + 360 - turn * 90) % 360 });
  const view = asMatrix(seen.transform);
  const pieces = items.map((item) => pieceOf(item, times(view, asMatrix(item.transform))));
  const { runs, ...drawn } = await readInk(page, library, view, seen);
  page.cleanup();
  const starts = columnStarts(runs, before);
  return {
    width: seen.width,
    height: seen.height,
    pieces: cutAtColumns(pieces, runs, drawn.down, starts),
    starts,
    ...drawn,
  };
}

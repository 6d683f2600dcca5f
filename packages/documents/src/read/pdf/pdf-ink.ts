import { colourOf } from '../office/colours.ts';
import type { Run } from './pdf-cuts.ts';
import type { PdfLibrary, PdfPage } from './pdf-library.ts';
import { asMatrix, moved, times, unmoved } from './pdf-shapes.ts';
import type { Box, Fill, Matrix, Rule } from './pdf-shapes.ts';

/** Thinner than this, what is painted is a line and no area: Word rules its tables with thin boxes. */
const thickestRule = 3;
const shortestRule = 4;

interface Drawn {
  readonly along: Rule[];
  readonly down: Rule[];
  readonly fills: Fill[];
  /** The words of the page as the file writes them. */
  readonly runs: Run[];
  /** Words that are written where no page is: the library that tells words leaves them out. */
  readonly outside: string[];
}

const boxOf = (points: readonly (readonly [number, number])[]): Box => {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { x0: Math.min(...xs), x1: Math.max(...xs), y0: Math.min(...ys), y1: Math.max(...ys) };
};

/** The pieces of a path, each the points that its pen passes: 0 lifts it, 1 draws, 2 and 3 bend, 4 closes. */
function piecesOf(path: ArrayLike<number>, matrix: Matrix): (readonly [number, number])[][] {
  const pieces: (readonly [number, number])[][] = [];
  const reach = [1, 1, 3, 2, 0];
  for (let index = 0; index < path.length;) {
    const step = path[index] ?? 4;
    const points = reach[step] ?? 0;
    if (step === 0) pieces.push([]);
    if (points > 0) {
      const at = index + 1 + (points - 1) * 2;
      pieces.at(-1)?.push(moved(matrix, path[at] ?? 0, path[at + 1] ?? 0));
    } else {
      const open = pieces.at(-1);
      if (open?.[0] !== undefined) open.push(open[0]);
    }
    index += 1 + points * 2;
  }
  return pieces;
}

function rule({ x0, x1, y0, y1 }: Box, drawn: Drawn): boolean {
  if (y1 - y0 <= thickestRule && x1 - x0 >= shortestRule && x1 - x0 > y1 - y0) {
    drawn.along.push({ at: (y0 + y1) / 2, from: x0, to: x1 });
    return true;
  }
  if (x1 - x0 <= thickestRule && y1 - y0 >= shortestRule) {
    drawn.down.push({ at: (x0 + x1) / 2, from: y0, to: y1 });
    return true;
  }
  return false;
}

/** Where words are written: text keeps a place of its own beside that of what is drawn. */
class TextPen {
  #line: Matrix = unmoved;
  #leading = 0;

  get matrix(): Matrix {
    return this.#line;
  }

  follow(operation: number, OPS: PdfLibrary['OPS'], parameters: readonly unknown[]): void {
    const numbers = parameters.flatMap((each) => (typeof each === 'number' ? [each] : Array.from(each as number[])));
    const [x = 0, y = 0] = numbers;
    if (operation === OPS.beginText) this.#line = unmoved;
    else if (operation === OPS.setTextMatrix) this.#line = asMatrix(numbers);
    else if (operation === OPS.setLeading) this.#leading = -x;
    else if (operation === OPS.moveText) this.#line = times(this.#line, [1, 0, 0, 1, x, y]);
    else if (operation === OPS.setLeadingMoveText) {
      this.#leading = y;
      this.#line = times(this.#line, [1, 0, 0, 1, x, y]);
    } else if (operation === OPS.nextLine) this.#line = times(this.#line, [1, 0, 0, 1, 0, this.#leading]);
  }
}

const nameOf = (colour: unknown): string => (typeof colour === 'string' ? colour : '');

const lettersOf = (glyphs: unknown): string =>
  Array.isArray(glyphs)
    ? glyphs.map((glyph: unknown) => (glyph as { unicode?: string } | null)?.unicode ?? '').join('')
    : '';

interface Pen {
  matrix: Matrix;
  fill: string;
}

/** The lines and painted areas of a page, in the order in which they are painted. */
export async function readInk(
  page: PdfPage,
  { OPS }: PdfLibrary,
  view: Matrix,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Drawn> {
  const drawn: Drawn = { along: [], down: [], fills: [], runs: [], outside: [] };
  const text = new TextPen();
  const placing = new Set<number>([
    OPS.beginText,
    OPS.setTextMatrix,
    OPS.setLeading,
    OPS.moveText,
    OPS.setLeadingMoveText,
    OPS.nextLine,
  ]);
  const { fnArray, argsArray } = await page.getOperatorList();
  const kept: Pen[] = [];
  let pen: Pen = { matrix: view, fill: '#000000' };
  const strokes = new Set<number>([OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke]);
  const fills = new Set<number>([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke]);
  fnArray.forEach((operation, index) => {
    const parameters = argsArray[index] as unknown[] | null;
    if (placing.has(operation)) text.follow(operation, OPS, parameters ?? []);
    else if (operation === OPS.showText) {
      const [x, y] = moved(times(pen.matrix, text.matrix), 0, 0);
      const words = lettersOf(parameters?.[0]);
      if (words.trim() === '') return;
      if (x > width || y < 0 || y > height) drawn.outside.push(words.trim());
      else drawn.runs.push({ x, y, text: words });
    }
    if (operation === OPS.save || operation === OPS.paintFormXObjectBegin) kept.push({ ...pen });
    if (operation === OPS.restore || operation === OPS.paintFormXObjectEnd) pen = kept.pop() ?? pen;
    else if (operation === OPS.transform && parameters !== null)
      pen.matrix = times(pen.matrix, asMatrix(parameters as number[]));
    else if (operation === OPS.paintFormXObjectBegin && Array.isArray(parameters?.[0]))
      pen.matrix = times(pen.matrix, asMatrix(parameters[0] as number[]));
    else if (operation === OPS.setFillRGBColor) pen.fill = nameOf(parameters?.[0]);
    else if (operation === OPS.constructPath && parameters !== null) {
      const [painted, [path = null]] = parameters as [number, (ArrayLike<number> | null)[]];
      if (path === null || !(strokes.has(painted) || fills.has(painted))) return;
      for (const points of piecesOf(path, pen.matrix)) {
        if (points.length < 2) continue;
        const box = boxOf(points);
        if (rule(box, drawn)) continue;
        if (strokes.has(painted))
          points.slice(1).forEach((point, at) => rule(boxOf([points[at] ?? point, point]), drawn));
        const colour = fills.has(painted) ? colourOf(pen.fill) : undefined;
        if (fills.has(painted)) drawn.fills.push({ ...box, colour: colour ?? '' });
      }
    }
  });
  return drawn;
}

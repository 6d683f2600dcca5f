import { linesOf } from './pdf-lines.ts';
import type { Line } from './pdf-lines.ts';
import type { PageInk, Piece } from './pdf-shapes.ts';

const wordsOf = (line: Line): string => line.segments.map(({ text }) => text).join(' ');
/** A page's number is another on each page, and the rest of the line is the same. */
const keyOf = (line: Line): string => wordsOf(line).toLowerCase().replace(/\d+/gu, '#').trim();

const pageNumber = /^(?:page|tudalen)?\s*#(?:\s*(?:of|o|\/)\s*#)?$/u;

/** Lines of the margins: within a tenth of the page's upper and lower edge. */
function marginLines(ink: PageInk): Line[] {
  const margin = Math.max(50, ink.height * 0.09);
  const inGrid = (line: Line): boolean =>
    ink.down.some(({ from, to }) => from < line.y0 && line.y1 < to) && ink.down.length > 1;
  const lines = linesOf(ink.pieces);
  return lines.filter((line, index) => {
    const atEdge = line.y1 < margin || line.y0 > ink.height - margin;
    const numbers = (index < 2 || index > lines.length - 3) && pageNumber.test(keyOf(line));
    return (atEdge || numbers) && line.segments.length < 3 && !inGrid(line);
  });
}

/** Words that stand in the margin of page after page, once each; and the pages without them. */
export function withoutFurniture(pages: readonly PageInk[]): { pages: PageInk[]; furniture: string[] } {
  const margins = pages.map(marginLines);
  const counts = new Map<string, number>();
  for (const lines of margins) for (const key of new Set(lines.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const repeats = (key: string): boolean =>
    pageNumber.test(key) || (counts.get(key) ?? 0) >= Math.max(2, pages.length * 0.4);
  const furniture = new Map<string, string>();
  const kept = pages.map((ink, index): PageInk => {
    const gone = (margins[index] ?? []).filter((line) => repeats(keyOf(line)));
    for (const line of gone) if (!furniture.has(keyOf(line))) furniture.set(keyOf(line), wordsOf(line));
    const stands = (piece: Piece): boolean =>
      !gone.some((line) => line.y0 - 0.5 <= piece.y0 && piece.y1 <= line.y1 + 0.5);
    return { ...ink, pieces: ink.pieces.filter(stands) };
  });
  return { pages: kept, furniture: [...furniture.values()] };
}

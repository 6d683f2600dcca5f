/** A page of a PDF as it is to be drawn: points from the top left corner. */
export interface PdfSketch {
  readonly width?: number;
  readonly height?: number;
  readonly rotate?: number;
  /** Words go up the page, as a landscape table on a portrait page does that nobody has turned. */
  readonly aside?: boolean;
  readonly words: readonly PdfWords[];
  readonly rules?: readonly (readonly [x0: number, y0: number, x1: number, y1: number])[];
  readonly fills?: readonly (readonly [x0: number, y0: number, x1: number, y1: number, colour: string])[];
}

export interface PdfWords {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
}

const a4 = { width: 842, height: 595 };

const escaped = (text: string): string =>
  text
    .replace(/[\\()]/g, (mark) => `\\${mark}`)
    .replaceAll('’', '\\222')
    .replaceAll('–', '\\226')
    .replaceAll('£', '\\243');

const parts = (colour: string): string =>
  (colour.match(/../g) ?? []).map((part) => (parseInt(part, 16) / 255).toFixed(3)).join(' ');

function drawn({ height = a4.height, words, rules = [], fills = [], aside = false }: PdfSketch): string {
  return [
    ...fills.map(
      ([x0, y0, x1, y1, colour]) => `${parts(colour)} rg ${x0} ${height - y1} ${x1 - x0} ${y1 - y0} re f 0 0 0 rg`,
    ),
    ...rules.map(([x0, y0, x1, y1]) => `${x0} ${height - y0} m ${x1} ${height - y1} l S`),
    ...words.map(({ x, y, text, size = 10 }) => {
      const place = aside ? `0 1 -1 0 ${y} ${x} Tm` : `${x} ${height - y} Td`;
      return `BT /F1 ${size} Tf ${place} (${escaped(text)}) Tj ET`;
    }),
  ].join('\n');
}

/** A PDF with its words as text, written by hand: nothing is compressed, and its only font is Helvetica. */
export function pdfOf(pages: readonly PdfSketch[], extra = ''): Buffer {
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`);
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${extra} >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids.join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((page, index) => {
      const { width = a4.width, height = a4.height, rotate = 0 } = page;
      const content = drawn(page);
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
        `<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.7\n';
  const places = objects.map((object, index) => {
    const at = Buffer.byteLength(file, 'latin1');
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const start = Buffer.byteLength(file, 'latin1');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** How wide the letters of Helvetica are, from the space to the tilde, in thousandths of their size. */
const widths =
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584'
    .split(' ')
    .map(Number);

const size = 10;
const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + ((widths[letter.charCodeAt(0) - 32] ?? 556) * size) / 1000, 0);

const wrapped = (text: string, most: number): string[] =>
  text.split('\n').flatMap((line) => {
    const lines = [''];
    for (const word of line.split(' ')) {
      const last = lines.at(-1) ?? '';
      if (last !== '' && widthOf(`${last} ${word}`) > most) lines.push(word);
      else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
    }
    return lines;
  });

export interface PdfTable {
  /** Left edges of the columns, and the right edge of the last. */
  readonly edges: readonly number[];
  readonly ruled: boolean;
  readonly heading: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly title?: string;
  readonly foot?: string;
  /** A row that does not fit is broken here, and not carried over whole. */
  readonly breaks?: boolean;
}

interface LaidRow {
  readonly columns: readonly (readonly string[])[];
}

const top = 60;
const bottom = 535;
const pitch = 12;

/** A tracker over as many pages as it takes, its headings again on each, as Word and Excel print one. */
export function trackerPdf({ edges, ruled, heading, rows, title, foot, breaks = false }: PdfTable): Buffer {
  const pages: { words: PdfWords[]; rules: [number, number, number, number][] }[] = [];
  const lay = (cells: readonly string[]): LaidRow => ({
    columns: cells.map((text, index) => wrapped(text, (edges[index + 1] ?? 0) - (edges[index] ?? 0) - 8)),
  });
  let y = top;
  const rule = (at: number): void => {
    if (ruled) pages.at(-1)?.rules.push([edges[0] ?? 0, at, edges.at(-1) ?? 0, at]);
  };
  const draw = ({ columns }: LaidRow): void => {
    const tall = Math.max(...columns.map(({ length }) => length)) * pitch + 8;
    columns.forEach((lines, column) =>
      lines.forEach((text, line) => {
        if (text !== '') pages.at(-1)?.words.push({ x: (edges[column] ?? 0) + 4, y: y + 12 + line * pitch, text });
      }),
    );
    if (ruled) for (const edge of edges) pages.at(-1)?.rules.push([edge, y, edge, y + tall]);
    y += tall;
    rule(y);
  };
  const turn = (): void => {
    pages.push({ words: [], rules: [] });
    y = top;
    if (foot !== undefined) pages.at(-1)?.words.push({ x: 60, y: 570, text: `${foot} ${pages.length}` });
    if (pages.length === 1 && title !== undefined) {
      pages.at(-1)?.words.push({ x: edges[0] ?? 0, y: top + 10, text: title, size: 14 });
      y += 40;
    }
    rule(y);
    draw(lay(heading));
  };
  turn();
  for (const row of rows) {
    const laid = lay(row);
    const lines = Math.max(...laid.columns.map(({ length }) => length));
    const room = Math.floor((bottom - y - 8) / pitch);
    if (room >= lines) draw(laid);
    else if (breaks && room > 0) {
      draw({ columns: laid.columns.map((column) => column.slice(0, room)) });
      turn();
      draw({ columns: laid.columns.map((column) => column.slice(room)) });
    } else {
      turn();
      draw(laid);
    }
  }
  return pdfOf(pages);
}

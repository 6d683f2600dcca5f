import { stringify } from 'csv-stringify/sync';
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import writeExcelFile from 'write-excel-file/node';
import { escapeXml } from './office-parts.ts';

/** One example table and its title, for writing the same words in every type of file. */
export interface ExampleCell {
  readonly text: string;
  readonly columns?: number;
  readonly rows?: number;
}

export interface ExamplePaper {
  readonly title?: string;
  /** Rows as HTML has them: a cell that hangs down is given once, in its first row. */
  readonly rows: readonly (readonly (string | ExampleCell)[])[];
}

const cellOf = (cell: string | ExampleCell): ExampleCell => (typeof cell === 'string' ? { text: cell } : cell);

export async function docxOf({ title, rows }: ExamplePaper): Promise<Buffer> {
  const lines = (text: string): Paragraph[] =>
    text.split('\n').map((line) => new Paragraph({ children: [new TextRun(line)] }));
  const table = new Table({
    rows: rows.map(
      (row, index) =>
        new TableRow({
          tableHeader: index === 0,
          children: row
            .map(cellOf)
            .map(
              ({ text, columns = 1, rows: down = 1 }) =>
                new TableCell({ columnSpan: columns, rowSpan: down, children: lines(text) }),
            ),
        }),
    ),
  });
  const heading = title === undefined ? [] : [new Paragraph(title)];
  return Packer.toBuffer(new Document({ sections: [{ children: [...heading, table] }] }));
}

export function htmlOf({ title, rows }: ExamplePaper): Buffer {
  const row = (cells: readonly (string | ExampleCell)[], name: string): string =>
    `<tr>${cells
      .map(cellOf)
      .map(
        ({ text, columns = 1, rows: down = 1 }) =>
          `<${name} colspan="${columns}" rowspan="${down}">${escapeXml(text).replaceAll('\n', '<br>')}</${name}>`,
      )
      .join('')}</tr>`;
  const [head = [], ...body] = rows;
  const heading = title === undefined ? '' : `<p>${escapeXml(title)}</p>`;
  return Buffer.from(
    `<!DOCTYPE html><html><head><title>A paper</title></head><body>${heading}<table><thead>${row(head, 'th')}</thead><tbody>${body
      .map((cells) => row(cells, 'td'))
      .join('\n')}</tbody></table></body></html>`,
  );
}

/** The table's grid with null under merged cells: what sheets and text files can hold of it. */
export function gridOf(rows: ExamplePaper['rows']): (ExampleCell | null)[][] {
  const grid: (ExampleCell | null | undefined)[][] = rows.map(() => []);
  rows.forEach((row, at) => {
    let column = 0;
    for (const cell of row.map(cellOf)) {
      while (grid[at]?.[column] !== undefined) column += 1;
      for (let down = 0; down < (cell.rows ?? 1); down += 1) {
        for (let across = 0; across < (cell.columns ?? 1); across += 1) {
          const below = grid[at + down];
          if (below !== undefined) below[column + across] = down === 0 && across === 0 ? cell : null;
        }
      }
    }
  });
  return grid.map((row) => Array.from(row, (cell) => cell ?? null));
}

export async function xlsxOf({ title, rows }: ExamplePaper): Promise<Buffer> {
  const table = gridOf(rows).map((row) =>
    row.map((cell) =>
      cell === null ? null : { value: cell.text, type: String, columnSpan: cell.columns ?? 1, rowSpan: cell.rows ?? 1 },
    ),
  );
  const heading = title === undefined ? [] : [[{ value: title, type: String }], [null]];
  return writeExcelFile([...heading, ...table], { sheet: 'Tracker' }).toBuffer();
}

export function csvOf({ title, rows }: ExamplePaper, delimiter = ','): Buffer {
  const table = gridOf(rows).map((row) => row.map((cell) => cell?.text ?? ''));
  return Buffer.from(stringify([...(title === undefined ? [] : [[title], ['']]), ...table], { delimiter }));
}

export function txtOf({ title, rows }: ExamplePaper): Buffer {
  const table = gridOf(rows).map((row) => row.map((cell) => cell?.text ?? '').join('\t'));
  return Buffer.from([...(title === undefined ? [] : [title, '']), ...table].join('\n'));
}

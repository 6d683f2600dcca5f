import type { Paper, PaperParagraph } from '../../paper/paper.ts';
import type { PaperField, UnderstoodRow } from '../../paper/preview.ts';
import { understandPaper } from '../../understand/understand-paper.ts';
import { paperOf, proseOf, tableOf } from '../build-paper.ts';

type Sketch = Parameters<typeof tableOf>[0][number][number];

/** "Words {3}" spans three columns, "Words {v2}" two rows; "//" begins a new line in the cell. */
const cellIn = (words: string): Sketch => {
  const [, text = '', across, down] = /^([^{]*)(?:\{(\d)\}|\{v(\d)\})?$/u.exec(words.trim()) ?? [];
  return {
    text: text.trim().replaceAll(/(?<!\s)\s*\/\/\s*/gu, '\n'),
    columns: Number(across ?? 1),
    rows: Number(down ?? 1),
  };
};

const paragraphIn = (line: string): PaperParagraph => {
  const [, marks = '', words = ''] = /^(#*)\s*((?:[^#\s].*)?)$/u.exec(line) ?? [];
  return proseOf(words, { heading: marks.length });
};

/** A paper written as a person sketches it: "| a | b |" is a row of a table, "# Words" a heading, all else prose. */
export function paperIn(sketch: string): Paper {
  const blocks: (PaperParagraph | ReturnType<typeof tableOf>)[] = [];
  let rows: Sketch[][] = [];
  const close = (): void => {
    if (rows.length > 0) blocks.push(tableOf(rows));
    rows = [];
  };
  for (const line of sketch
    .trim()
    .split('\n')
    .map((words) => words.trim())) {
    if (line.startsWith('|')) {
      rows.push(
        line
          .replace(/^\||\|$/gu, '')
          .split('|')
          .map(cellIn),
      );
      continue;
    }
    close();
    if (line !== '') blocks.push(paragraphIn(line));
  }
  close();
  return paperOf(...blocks);
}

const said = (row: UnderstoodRow, field: PaperField): string => {
  const value = row.fields[field]?.value;
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  return 'words' in value ? `${value.from ?? ''}..${value.to ?? ''}` : value.join(' + ');
};

/** What the rows of a paper say, a line a row, the fields in the order asked for; a time is "from..to". */
export const readingOf = (sketch: string, ...fields: readonly PaperField[]): string[] =>
  understandPaper(paperIn(sketch)).documents.flatMap(({ rows }) =>
    rows.map((row) => fields.map((field) => said(row, field)).join(' | ')),
  );

export const anomaliesOf = (sketch: string): string[] =>
  understandPaper(paperIn(sketch)).anomalies.map(({ code, message }) => `${code}: ${JSON.stringify(message)}`);

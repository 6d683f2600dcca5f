import type { Language, PaperLanguages } from '@holdfast/words/languages';
import { inWords } from '@holdfast/words/say';
import type { Sentence } from '@holdfast/words/sentence';
import { valueKey } from '@holdfast/domain/recommendations/fields/tracker-values';

/** A table on its way into a file, the same for Word, Excel and CSV. */
export interface PrintedColumn {
  readonly header: string;
  /** How wide the column is beside the others. */
  readonly share: number;
}

export interface PrintedCell {
  readonly text: string;
  /** Marked as new or changed, by more than colour. */
  readonly changed: boolean;
}

export interface PrintedTable {
  /** The names of the columns and the words of the cells are the whole of a CSV file; the rest is for reading. */
  readonly columns: readonly PrintedColumn[];
  readonly rows: readonly (readonly PrintedCell[])[];
}

export interface PrintedProse {
  readonly text: string;
  readonly style: 'heading' | 'text' | 'recommendation' | 'legend';
  /** Of Holdfast’s own words, where that is not the paper’s first language. */
  readonly language?: Language;
}

export interface PrintedPaper {
  readonly council: string;
  /** In which the paper speaks for itself; what people wrote in its cells is in none that is known. */
  readonly languages: PaperLanguages;
  /** The title of the document, and its first heading. */
  readonly title: string;
  readonly subtitle: string | null;
  /** Said of the paper itself, above the table; in CSV in a last column beside its first row. */
  readonly standing: readonly PrintedProse[];
  readonly before: readonly PrintedProse[];
  readonly table: PrintedTable;
  readonly after: readonly PrintedProse[];
}

/** Sentences one under the other, in each language of a paper. */
export const inEach = (languages: readonly Language[], sentences: readonly Sentence[]): readonly PrintedProse[] =>
  languages.flatMap((language) =>
    sentences.map((each) => ({ text: inWords(language, each), style: 'legend', language }) as const),
  );

export const plainCell = (text: string): PrintedCell => ({ text, changed: false });

/** Stands where there is nothing. */
export const nothing = '–';

/**
 * Rows in which no blank can be taken for "as above", as readers of a table and the import take it in its `carried`
 * columns (by index): a blank below a cell with words says that there is nothing.
 */
export const withoutCarrying = (
  rows: readonly (readonly string[])[],
  carried: readonly number[],
): readonly (readonly string[])[] => {
  const filled = new Set<number>();
  return rows.map((row) =>
    row.map((text, column) => {
      if (valueKey(text) === '') return filled.has(column) && carried.includes(column) ? nothing : text;
      filled.add(column);
      return text;
    }),
  );
};

/** Marks that no office file can hold go, line ends become one kind; the words stay. */
export const printable = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
    .replace(/[\t\v\f]/gu, ' ')
    .replace(/(?!\n)\p{Cc}|\p{NChar}/gu, '')
    .trim();

export const linesOf = (text: string): readonly string[] => printable(text).split('\n');

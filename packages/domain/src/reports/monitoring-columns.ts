import type { PaperLanguages } from '@holdfast/words/languages';
import type { TrackerField } from '../recommendations/fields/fields.ts';
import { reportColumnRows } from '../settings/report-columns.ts';
import type { ReportColumn } from '../settings/setting-values.ts';
import { headingIn, usualHeading } from './heading.ts';

/** A council’s own heading stays as the council wrote it; Holdfast’s usual one is said in the paper’s languages. */
export const paperHeading = (languages: PaperLanguages, { column, heading }: ReportColumn): string => {
  const usual = usualHeading(column);
  return heading === usual.header ? headingIn(languages, usual) : heading;
};

export interface FiledColumn {
  readonly header: string;
  /** The same in the other languages of papers. */
  readonly also?: readonly string[];
  /** Null: worked out from the others at each reading, and never taken in. */
  readonly field: TrackerField | null;
}

/** A council's columns as a file has them. */
export const filedColumns = (columns: readonly ReportColumn[]): readonly FiledColumn[] =>
  columns.map(({ column, heading }) => {
    const usual = usualHeading(column);
    return {
      header: heading,
      also: heading === usual.header ? usual.also : [],
      field: reportColumnRows[column].readAs,
    };
  });

/** After them, where there is a rating to show: the officer's, and the one by the council's rule. */
export const ratingColumn = { ...usualHeading('rag'), field: 'rag' } as const satisfies FiledColumn;
export const ruledRatingColumn = { ...usualHeading('ruledRag'), field: null } as const satisfies FiledColumn;

/** What is due and late, by which law or rule, and who owes it: in a report after the ratings, in a register last. */
export const deadlinesColumn = { ...usualHeading('deadlines'), field: null } as const satisfies FiledColumn;

/** In CSV alone, after all others: what a paper says of itself elsewhere above its table. */
export const standingColumn = { ...usualHeading('standing'), field: null } as const satisfies FiledColumn;

/** As it stood last in papers of councils that had not chosen it; no paper has it now unless the council chose it. */
export const unansweredColumn = { ...usualHeading('unanswered'), field: null } as const satisfies FiledColumn;

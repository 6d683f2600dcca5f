import type { PaperLanguages } from '@holdfast/words/languages';
import { fieldsToldTogether } from '../recommendations/fields/fields.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { usualHeading } from './heading.ts';
import { paperRecommendation, paperWords } from './paper-languages.ts';
import { printed, printedDate, printedStatus, saidTogether } from './reported-recommendation.ts';
import type { ReportedRecommendation } from './reported-recommendation.ts';

/** What every tracking sheet has, and what the import takes each column's words for. */
export const trackingColumns = [
  { key: 'item', ...usualHeading('item'), field: 'source_title' },
  { key: 'dateOfMeeting', ...usualHeading('dateOfMeeting'), field: 'source_date' },
  { key: 'recommendation', ...usualHeading('recommendation'), field: 'recommendation' },
  { key: 'status', ...usualHeading('status'), field: 'status' },
  { key: 'notes', ...usualHeading('notes'), field: 'note' },
] as const;

/** Before and after them, where the table has to hold all the words. */
export const trackingReference = { ...usualHeading('reference'), field: 'reference' } as const;
export const trackingResponseDate = { ...usualHeading('dateOfResponse'), field: 'response_date' } as const;

/** Whether what is owed has a column: where there is something to say of it. */
export const tellsDeadlines = (rows: readonly TrackingRow[]): boolean =>
  rows.some(({ deadlines = '' }) => deadlines !== '');

export type TrackingColumnKey = (typeof trackingColumns)[number]['key'];

export interface TrackingRow {
  readonly id: string;
  /** The council's own reference, '' where it has none: a number made up here would come back as a change. */
  readonly reference: string;
  readonly cells: Readonly<Record<TrackingColumnKey, string>>;
  /** "15 June 2011" in the languages of the sheet, or ''. */
  readonly responseDate: string;
  /** What is owed: by which day and law, and by whom. A sheet that was published before has none. */
  readonly deadlines?: string;
}

export interface TrackingSheet {
  readonly date: IsoDate;
  readonly committee: string;
  readonly languages: PaperLanguages;
  readonly rows: readonly TrackingRow[];
}

/**
 * A tracking sheet: one line for each recommendation with its status and what there is to say. The notes hold the
 * response, the action, the progress and the notes of the record, to the letter. What is owed, by which law or rule and by
 * whom stands in a column of its own: in the notes it would come back as a change.
 */
export const trackingSheet = (
  recommendations: readonly ReportedRecommendation[],
  date: IsoDate,
  committee: string,
  languages: PaperLanguages = 'en',
): TrackingSheet => {
  const said = (words: string): string => paperWords(languages, words);
  return {
    date,
    committee,
    languages,
    rows: recommendations.map((one) => ({
      id: one.id,
      reference: printed(one.values.reference),
      cells: {
        item: said(printed(one.values.source_title)),
        dateOfMeeting: printedDate(one.values.source_date, languages),
        recommendation: paperRecommendation(languages, printed(one.values.recommendation)),
        status: printedStatus(one, languages),
        notes: said(saidTogether(one.values, fieldsToldTogether)),
      },
      responseDate: printedDate(one.values.response_date, languages),
      deadlines: (one.deadlines ?? []).join('\n'),
    })),
  };
};

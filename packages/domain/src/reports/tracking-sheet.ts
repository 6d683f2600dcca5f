import type { PaperLanguages } from '@holdfast/words/languages';
import { fieldsToldTogether } from '../recommendations/fields/fields.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { paperWords, waysToSay } from './paper-languages.ts';
import { printed, printedDate, printedStatus, saidTogether } from './reported-recommendation.ts';
import type { ReportedRecommendation } from './reported-recommendation.ts';

/** A heading, with each way in which a sheet may say it. */
const named = (header: string, welsh: string) => ({ header, welsh, also: waysToSay(header, welsh) });

/** What every tracking sheet has, and what the import takes each column's words for. */
export const trackingColumns = [
  { key: 'item', ...named('Item', 'Eitem'), field: 'source_title' },
  { key: 'dateOfMeeting', ...named('Date of meeting', 'Dyddiad y cyfarfod'), field: 'source_date' },
  { key: 'recommendation', ...named('Recommendation', 'Argymhelliad'), field: 'recommendation' },
  { key: 'status', ...named('Status', 'Statws'), field: 'status' },
  { key: 'notes', ...named('Notes', 'Nodiadau'), field: 'note' },
] as const;

/** Before and after them, where the table has to hold all the words. */
export const trackingReference = { ...named('Reference', 'Cyfeirnod'), field: 'reference' } as const;
export const trackingResponseDate = {
  ...named('Date of response', 'Dyddiad yr ymateb'),
  field: 'response_date',
} as const;

export type TrackingColumnKey = (typeof trackingColumns)[number]['key'];

export interface TrackingRow {
  readonly id: string;
  /** The council's own reference, '' where it has none: a number made up here would come back as a change. */
  readonly reference: string;
  readonly cells: Readonly<Record<TrackingColumnKey, string>>;
  /** "15 June 2011" in the languages of the sheet, or ''. */
  readonly responseDate: string;
}

export interface TrackingSheet {
  readonly date: IsoDate;
  readonly committee: string;
  readonly languages: PaperLanguages;
  readonly rows: readonly TrackingRow[];
}

/**
 * A tracking sheet: one line for each recommendation with its status and what there is to say. The notes hold the
 * response, the action, the progress and the notes of the record, to the letter.
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
        recommendation: said(printed(one.values.recommendation)),
        status: printedStatus(one, languages),
        notes: said(saidTogether(one.values, fieldsToldTogether)),
      },
      responseDate: printedDate(one.values.response_date, languages),
    })),
  };
};

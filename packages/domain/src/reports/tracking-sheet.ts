import { fieldsToldTogether } from '../recommendations/fields/fields.ts';
import { formatDate } from '../dates/prose/date-names.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { printed, printedDate, printedStatus, saidTogether } from './reported-recommendation.ts';
import type { ReportedRecommendation } from './reported-recommendation.ts';

/** What every tracking sheet has, and what the import takes each column's words for. */
export const trackingColumns = [
  { key: 'item', header: 'Item', field: 'source_title' },
  { key: 'dateOfMeeting', header: 'Date of meeting', field: 'source_date' },
  { key: 'recommendation', header: 'Recommendation', field: 'recommendation' },
  { key: 'status', header: 'Status', field: 'status' },
  { key: 'notes', header: 'Notes', field: 'note' },
] as const;

/** Before and after them, where the table has to hold all the words. */
export const trackingReference = { header: 'Reference', field: 'reference' } as const;
export const trackingResponseDate = { header: 'Date of response', field: 'response_date' } as const;

export type TrackingColumnKey = (typeof trackingColumns)[number]['key'];

export interface TrackingRow {
  readonly id: string;
  /** The council's own reference, '' where it has none: a number made up here would come back as a change. */
  readonly reference: string;
  readonly cells: Readonly<Record<TrackingColumnKey, string>>;
  /** "15 June 2011", or ''. */
  readonly responseDate: string;
}

export interface TrackingSheet {
  readonly date: IsoDate;
  readonly heading: string;
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
): TrackingSheet => ({
  date,
  heading: `Follow-up items from ${committee} – ${formatDate(date)}`,
  rows: recommendations.map((one) => ({
    id: one.id,
    reference: printed(one.values.reference),
    cells: {
      item: printed(one.values.source_title),
      dateOfMeeting: printedDate(one.values.source_date),
      recommendation: printed(one.values.recommendation),
      status: printedStatus(one),
      notes: saidTogether(one.values, fieldsToldTogether),
    },
    responseDate: printedDate(one.values.response_date),
  })),
});

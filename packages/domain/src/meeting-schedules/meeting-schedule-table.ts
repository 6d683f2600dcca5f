import { isIsoDate, type IsoDate } from '../dates/iso-date.ts';
import type { UnderstoodDocument } from '../imports/paper/preview.ts';

export interface MeetingScheduleTable {
  readonly title: string;
  /** As listed. */
  readonly existing: readonly IsoDate[];
  readonly proposed: readonly IsoDate[];
}

const datesOf = (document: UnderstoodDocument, field: 'existing_date' | 'proposed_date'): readonly IsoDate[] =>
  document.rows.flatMap(({ fields }) => {
    const value = fields[field]?.value;
    return typeof value === 'string' && isIsoDate(value) ? [value] : [];
  });

/**
 * The calendars of meetings that a paper holds, as the import understood it: columns EXISTING and PROPOSED, or one
 * column of dates, which is what is proposed. Dates keep the order of the paper, because a wrong order is a finding.
 */
export const meetingScheduleTables = (documents: readonly UnderstoodDocument[]): readonly MeetingScheduleTable[] =>
  documents
    .filter(({ kind }) => kind === 'meeting_calendar')
    .map((document) => {
      const [existing, proposed] = [datesOf(document, 'existing_date'), datesOf(document, 'proposed_date')];
      return { title: document.title, existing, proposed };
    })
    .filter(({ existing, proposed }) => existing.length + proposed.length > 0);

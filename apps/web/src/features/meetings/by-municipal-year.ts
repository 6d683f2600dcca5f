import type { Meeting } from '@holdfast/contracts/meetings/shapes';

export interface YearOfMeetings {
  readonly year: string;
  readonly meetings: readonly Meeting[];
}

/** Meetings by the year that councils count in, the latest year first and each year from its beginning. */
export function byMunicipalYear(
  meetings: readonly Meeting[],
  yearOf: (day: string) => string,
): readonly YearOfMeetings[] {
  const years = Map.groupBy(meetings, (meeting) => yearOf(meeting.heldOn));
  return [...years]
    .map(([year, held]) => ({ year, meetings: held.toSorted((a, b) => a.heldOn.localeCompare(b.heldOn)) }))
    .toSorted((a, b) => b.year.localeCompare(a.year));
}

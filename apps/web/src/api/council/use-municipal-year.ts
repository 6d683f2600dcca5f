import { isoDate } from '@holdfast/domain/dates/iso-date';
import { municipalYear } from '@holdfast/domain/dates/municipal-year';
import { useSuspenseQuery } from '@tanstack/react-query';
import { councilQuery } from './council-query.ts';

/** The year in which this council counts a day, "2012/13": from its annual meeting, by the same rule as the server. */
export function useMunicipalYear(): (day: string) => string {
  const { nation, annualMeetings } = useSuspenseQuery(councilQuery).data;
  const meetings = annualMeetings.map(isoDate);
  return (day) => municipalYear(nation, isoDate(day), meetings).label;
}

import { isoDate } from '@holdfast/domain/dates/iso-date';
import type { TrackerValues } from '@holdfast/domain/recommendations/fields/tracker-values';

/** What stands above every paper of the tests. */
export const head = {
  councilName: 'Aldersea Borough Council',
  standing: [],
  committee: 'Places Scrutiny Committee',
};

export const [meeting, previous] = [isoDate('2012-08-16'), isoDate('2012-07-12')];

export const lamps: TrackerValues = {
  reference: '1',
  source_date: '2012-05-17',
  source_title: 'Street lighting',
  portfolio: 'Highways',
  recommendation: 'That lamps be counted',
  response: 'Agreed.',
  response_date: '2012-06-20',
  status: 'Ongoing',
  core_status: 'on_track',
};

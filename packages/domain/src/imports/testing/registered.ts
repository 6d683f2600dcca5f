import { parseProseDate } from '../../dates/prose/prose-date.ts';
import type { TrackerValues } from '../../recommendations/fields/tracker-values.ts';
import type { RegisterRow } from '../plan/plan-field.ts';

/** Ids for what an import adds. */
export const ids = (prefix: string) => (incoming: number) => `${prefix}${incoming}`;

/** A row of the register; `imported`: what the last paper said of it, null where a person wrote it. */
export const registered = (
  id: string,
  current: TrackerValues,
  imported: TrackerValues | null = current,
): RegisterRow => ({ id, current, imported });

export const lampRow: TrackerValues = {
  source_title: 'Street lighting review',
  source_date: '2012-07-12',
  recommendation: 'That the Cabinet Member reports the savings from the new lamps each quarter',
  status: 'Ongoing',
  timescale: parseProseDate('Autumn 2012'),
  lead: ['Head of Highways'],
};

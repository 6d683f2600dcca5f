import { type StatusSet, statusSets } from '@holdfast/domain/recommendations/status/status-sets';

const list = (set: StatusSet): string => `(${statusSets[set].map((status) => `'${status}'`).join(', ')})`;

/** That a status belongs to a set of the domain. Example: `statusIn('closed')` is "r.core_status in ('verified_complete', …)". */
export const statusIn = (set: StatusSet, status = 'r.core_status'): string => `${status} in ${list(set)}`;
export const statusNotIn = (set: StatusSet, status = 'r.core_status'): string => `${status} not in ${list(set)}`;

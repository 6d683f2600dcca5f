import { type StatusSet, statusSets } from '@holdfast/domain/recommendations/status/status-sets';

const list = (set: StatusSet): string => `(${statusSets[set].map((status) => `'${status}'`).join(', ')})`;

/** That a status belongs to a set of the domain. Example: `statusIn('closed')` is "r.core_status in ('verified_complete', …)". */
export const statusIn = (set: StatusSet, status = 'r.core_status'): string => `${status} in ${list(set)}`;
export const statusNotIn = (set: StatusSet, status = 'r.core_status'): string => `${status} not in ${list(set)}`;

/**
 * That an answer is still awaited (`awaitsAnswer` of the domain): the status says so, and none was given. A holding reply
 * is none. An answer and a status are two facts, and whoever records the one may leave the other where it stands.
 */
export const awaitsAnswer = `(r.core_status = 'awaiting_response' and coalesce(r.response_decision, 'holding') = 'holding')`;

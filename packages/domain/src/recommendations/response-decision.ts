/**
 * What the executive decided. A holding reply ("to be updated at the next meeting") is recorded, but it is not a
 * response and stops no clock.
 */
export const responseDecisions = ['accepted', 'partially_accepted', 'rejected', 'noted', 'holding'] as const;
export type ResponseDecision = (typeof responseDecisions)[number];

/** Where an item that was asked for stands: to be written, in draft, waiting, accepted, or wanted no more. */
export const askedStates = ['open', 'draft', 'sent', 'accepted', 'over'] as const;
export type AskedState = (typeof askedStates)[number];

/** How the day of receipt is known. */
export const receiptBases = ['stated', 'assumed'] as const;

/** Whether the committee published its report and required a response. */
export const responseWants = ['required', 'not_required'] as const;

/** Who can be asked to answer. What the law gives each of them for it differs. */
export const askedBodies = ['executive', 'health_body', 'crime_and_disorder_partner', 'other_partner'] as const;

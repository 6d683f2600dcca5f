/** What sort of body a committee is. The executive and the full council are kept too: they meet, and decide. */
export const committeeKinds = ['scrutiny_committee', 'panel', 'board', 'cabinet', 'full_council', 'other'] as const;
export type CommitteeKind = (typeof committeeKinds)[number];

/**
 * The kinds that hold the executive to account, and so read a monitoring report at their meetings (in England the
 * Local Government Act 2000, s.9F; a panel or board is a committee by another name). The executive and the full
 * council are not: no update is owed before their meetings.
 * Example: a council whose Cabinet meets on Tuesday and whose Housing Panel meets on Thursday reports on Thursday.
 */
export const scrutinisingKinds = ['scrutiny_committee', 'panel', 'board'] as const satisfies readonly CommitteeKind[];

/** Example: `scrutinises('panel')` is true, `scrutinises('cabinet')` is false. */
export const scrutinises = (kind: CommitteeKind): boolean => scrutinisingKinds.some((one) => one === kind);

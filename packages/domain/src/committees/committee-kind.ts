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

/** In English and Welsh. */
const saysScrutiny = /\bscrutiny\b|\bcraffu/iu;
/** Who decides, and is held to account. Of a combined authority the authority itself, by whatever name its board goes. */
const saysExecutive = /\bcabinet\b|\bexecutive\b|\bgweithredol\b|\bcombined (?:county )?authority\b/iu;
/** Bodies that decide for themselves, or that several partners make up: none holds the executive to account. */
const saysOther =
  /\b(?:planning|licensing|standards|pensions?|appeals?|appointments?) (?:\w+ )?(?:committee|panel|board)\b|\bhealth (?:and|&) well-?being board\b|\bsafeguarding (?:\w+ ){0,3}board\b/iu;

/**
 * What kind of body a name says it is; what asks is scrutiny in the usual case.
 * Example: "Cabinet" is the executive, "Cabinet Scrutiny Committee" is not; "Housing Panel" is a panel, "Overview and
 * Scrutiny" a scrutiny committee, and "Combined Authority Board" the executive that a combined authority is.
 */
export const kindByName = (name: string): CommitteeKind => {
  if (!saysScrutiny.test(name)) {
    if (saysExecutive.test(name)) return 'cabinet';
    if (/^(?:full )?council$|\bcounty council$|\bcity council$|^cyngor(?: llawn)?$/iu.test(name.trim()))
      return 'full_council';
    if (saysOther.test(name)) return 'other';
  }
  if (/\bpanel\b/iu.test(name)) return 'panel';
  if (/\bboard\b/iu.test(name)) return 'board';
  return 'scrutiny_committee';
};

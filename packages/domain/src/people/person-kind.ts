/**
 * Who can be named as holder, member or lead. The first three are people; a post, a team and a partner body answer for
 * things too, whoever stands behind them at the time, and may have no account.
 */
export const personKinds = ['councillor', 'officer', 'co_optee', 'post', 'team', 'partner_body'] as const;
export type PersonKind = (typeof personKinds)[number];

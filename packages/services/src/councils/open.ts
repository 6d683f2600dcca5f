import type { CouncilRecords } from '@holdfast/database/council-database';
import type { NewCouncil } from '@holdfast/database/councils/open-council';
import { type GovernanceForm, usualGovernance } from '@holdfast/domain/councils/governance';
import { sentence } from '@holdfast/words/sentence';
import { inviteAdministrator, type Administrator } from '../people/invite-administrator.ts';
import { invalid, kept } from '../refusal.ts';

export interface CouncilToOpen extends NewCouncil {
  /** How it is governed; null: as is usual in its nation. */
  readonly governance: GovernanceForm | null;
}

/** A form that nobody dated holds for every day, as the usual one would. */
const everyDay = '1974-04-01';

/**
 * Opens a council, in the transaction of its new id: the council, the usual status words, how it is governed where that
 * is not usual, and the invitation of its first administrator, who asks everybody else in and changes the settings.
 * Refuses a code that another council has, a form that the nation’s law does not know, and whatever the rule of
 * invitations refuses. Answers with the invitation’s id.
 */
export const openCouncil = async (
  records: CouncilRecords,
  { governance, ...council }: CouncilToOpen,
  administrator: Administrator,
): Promise<string> => {
  const code = council.code;
  if (!/^[A-Z]{3}$/u.test(code)) throw invalid('code', sentence('operator.code_of_three_letters'));
  if (!(await records.councils.open(council))) throw invalid('code', sentence('operator.code_taken', { code }));
  if (governance !== null && governance !== usualGovernance(council.nation))
    kept(await records.councils.changeSetting({ name: 'governance', value: governance, validFrom: everyDay }, 0, null));
  return inviteAdministrator(records, administrator);
};

import type { Nation } from '@holdfast/domain/councils/nation';
import { settingFault } from '@holdfast/domain/settings/check-setting';
import { type DatedSetting, settingTitles } from '@holdfast/domain/settings/setting-values';
import { sentence } from '@holdfast/words/sentence';
import type { CouncilTransaction } from '../council-transaction.ts';
import { type KeptRefusal, refuse } from '../kept-records/kept-outcome.ts';
import { type Proposal, keptRecord } from '../kept-records/kept-record.ts';
import { datedSettings } from '../council-settings/dated-settings.ts';
import { followSetting } from './recount-clocks.ts';

export const keptCouncilSetting = keptRecord<DatedSetting>({
  noun: 'council_setting',
  table: 'council_setting',
  key: 'council_setting_id',
  columns: { name: 'name', value: 'value', validFrom: 'valid_from' },
  called: ({ name }) => settingTitles[name],
  refuse: (transaction, proposal) => refusal(transaction, proposal),
  follow: followSetting,
});

const refusal = async (
  transaction: CouncilTransaction,
  { id, after }: Proposal<DatedSetting>,
): Promise<KeptRefusal | null> => {
  if (after === null) return null;
  const council = await transaction.row<{ nation: Nation }>(
    'nation-of-council',
    `select nation from council where council_id = $1`,
  );
  if (council === null) return null;
  const fault = settingFault(after, council.nation, transaction.today, await datedSettings(transaction));
  if (fault !== null) return refuse(fault.field, fault.sentence);
  const unknown = await unknownInChain(transaction, after);
  if (unknown !== null) return unknown;
  const other = await transaction.row<{ found: number }>(
    'setting-of-day',
    `select 1 as found from council_setting where council_id = $1 and council_setting_id <> $2 and name = $3
       and valid_from = $4 and removed_at is null`,
    [id, after.name, after.validFrom],
  );
  return other === null
    ? null
    : refuse('validFrom', sentence('settings.changes_that_day', { setting: settingTitles[after.name] }));
};

/** Whoever is told when nobody answers is somebody of the council, and has not left. */
const unknownInChain = async (
  transaction: CouncilTransaction,
  { name, value }: DatedSetting,
): Promise<KeptRefusal | null> => {
  if (name !== 'reminders') return null;
  const ids = value.escalation.flatMap(({ to }) => (typeof to === 'string' ? [] : [to.personId]));
  const known = await transaction.row<{ count: number }>(
    'people-in-chain',
    `select count(*)::int as count from person
     where council_id = $1 and person_id = any($2) and removed_at is null and ended_on is null`,
    [ids],
  );
  return known?.count === new Set(ids).size ? null : refuse('value.escalation', sentence('settings.unknown_in_chain'));
};

import type { DatedSetting } from '@holdfast/domain/settings/setting-values';
import type { CouncilTransaction } from '../council-transaction.ts';
import type { LastChange, KeptOutcome } from '../kept-records/kept-outcome.ts';
import { keptCouncilSetting } from './kept-council-setting.ts';

/** How often each setting was changed: whoever saw another number saw another list of its values. */
export const settingVersions = (transaction: CouncilTransaction): Promise<{ name: string; version: number }[]> =>
  transaction.rows<{ name: string; version: number }>(
    'setting-versions',
    'select name, sum(revision)::int as version from council_setting where council_id = $1 group by name',
  );

const lastSql = `
select m.name as by, s.recorded_at as at from event s
join council_setting v on v.council_id = $1 and v.council_setting_id = s.noun_id
left join membership m on m.council_id = $1 and m.membership_id = s.recorded_by
where s.council_id = $1 and s.noun = 'council_setting' and v.name = $2
order by s.recorded_at desc, s.event_id desc limit 1`;

/** Sets a value from a day on: another value from that same day gives way to it. */
export async function changeSetting(
  transaction: CouncilTransaction,
  setting: DatedSetting,
  seen: number,
  by: string | null,
): Promise<KeptOutcome> {
  // Two who set the same at once are answered one after the other.
  await transaction.rows(
    'lock-setting',
    `select pg_advisory_xact_lock(hashtextextended('setting ' || $2::text || $1::uuid, 0))`,
    [setting.name],
  );
  const version = (await settingVersions(transaction)).find(({ name }) => name === setting.name)?.version ?? 0;
  if (version !== seen) {
    const last = await transaction.row<{ by: string | null; at: string }>('last-of-setting', lastSql, [setting.name]);
    return { kind: 'stale', revision: version, last: last satisfies LastChange | null };
  }
  const present = await transaction.row<{ id: string }>(
    'setting-from-day',
    `select council_setting_id as id from council_setting
     where council_id = $1 and name = $2 and valid_from = $3 and removed_at is null`,
    [setting.name, setting.validFrom],
  );
  return present === null
    ? keptCouncilSetting.add(transaction, setting, by)
    : keptCouncilSetting.change(transaction, present.id, null, setting, by);
}

import type { DatedSetting } from '@holdfast/domain/settings/setting-values';
import type { CouncilTransaction } from '../council-transaction.ts';

export type DatedSettingRow = DatedSetting & {
  readonly councilSettingId: string;
  readonly revision: number;
  readonly by: { readonly membershipId: string; readonly name: string } | null;
  readonly at: string;
};

const datedSql = `
select s.council_setting_id as "councilSettingId", s.name, s.value, s.valid_from as "validFrom", s.revision, s.recorded_at as at,
  case when m.membership_id is not null then json_build_object('membershipId', m.membership_id, 'name', m.name) end as by
from council_setting s left join membership m on m.council_id = $1 and m.membership_id = s.recorded_by
where s.council_id = $1 and s.removed_at is null order by s.name, s.valid_from`;

export const datedSettings = (transaction: CouncilTransaction): Promise<DatedSettingRow[]> =>
  transaction.rows<DatedSettingRow>('dated-settings', datedSql);

import type { SettingSubjectName } from '@holdfast/domain/settings/setting-subjects';
import type { CouncilTransaction } from '../council-transaction.ts';
import type { SettingChangeRecord } from './setting-change.record.ts';
import type { SettingOutcome } from './setting-outcome.ts';
import { settingSubjects } from './setting-subjects.ts';

/** One line of the history of settings. */
export interface SettingChangeRow extends Omit<
  SettingChangeRecord,
  'councilId' | 'recordedBy' | 'recordedAt' | 'subject'
> {
  readonly subject: SettingSubjectName;
  readonly by: { readonly membershipId: string; readonly name: string } | null;
  readonly at: string;
  /** A later change put this one back. */
  readonly isPutBack: boolean;
}

export interface SettingHistoryQuery {
  readonly subject: SettingSubjectName | null;
  readonly subjectId: string | null;
  /** Only what came before this line. */
  readonly before: string | null;
  readonly limit: number;
}

export interface Settings {
  /** Newest first. */
  history(query: SettingHistoryQuery): Promise<SettingChangeRow[]>;
  /** Undoes one change, by the same rules as any other change; refused where the same values were changed since. */
  putBack(settingChangeId: string, by: string): Promise<SettingOutcome>;
}

const historySql = `
select s.setting_change_id as "settingChangeId", s.subject, s.subject_id as "subjectId", s.subject_name as "subjectName",
  s.done, s.before, s.after, s.puts_back as "putsBack", s.recorded_at as at,
  case when m.membership_id is not null then json_build_object('membershipId', m.membership_id, 'name', m.name) end as by,
  exists (select 1 from setting_change b where b.council_id = $1 and b.puts_back = s.setting_change_id) as "isPutBack"
from setting_change s left join membership m on m.council_id = $1 and m.membership_id = s.recorded_by
where s.council_id = $1 and ($2::text is null or s.subject = $2) and ($3::uuid is null or s.subject_id = $3)
  and ($4::uuid is null or s.setting_change_id < $4)
order by s.setting_change_id desc limit $5`;

const changeSql = `
select setting_change_id as "settingChangeId", subject, subject_id as "subjectId", subject_name as "subjectName", done,
  before, after, puts_back as "putsBack", recorded_by as "recordedBy", recorded_at as "recordedAt"
from setting_change where council_id = $1 and setting_change_id = $2`;

export const settingsOf = (transaction: CouncilTransaction): Settings => ({
  history: ({ subject, subjectId, before, limit }) =>
    transaction.rows<SettingChangeRow>('setting-history', historySql, [subject, subjectId, before, limit]),
  putBack: async (settingChangeId, by) => {
    const change = await transaction.row<SettingChangeRecord & { subject: SettingSubjectName }>(
      'setting-change',
      changeSql,
      [settingChangeId],
    );
    return change === null ? { kind: 'not_found' } : settingSubjects[change.subject].putBack(transaction, change, by);
  },
});

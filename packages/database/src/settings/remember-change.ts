import type { CouncilTransaction } from '../council-transaction.ts';
import { insertRows } from '../insert-rows.ts';
import { newId } from '../new-id.ts';
import type { SettingChangeRecord } from './setting-change.record.ts';
import type { LastChange } from './setting-outcome.ts';

/** Adds one line to the history of settings. */
export const rememberChange = (
  transaction: CouncilTransaction,
  change: Omit<SettingChangeRecord, 'councilId' | 'settingChangeId' | 'recordedAt'>,
): Promise<void> =>
  insertRows(
    transaction,
    'setting_change',
    {
      ...{ setting_change_id: 'uuid', subject: 'text', subject_id: 'uuid', subject_name: 'text', done: 'text' },
      ...{ before: 'jsonb', after: 'jsonb', puts_back: 'uuid', recorded_by: 'uuid' },
    },
    [
      {
        ...{ setting_change_id: newId(), subject: change.subject, subject_id: change.subjectId },
        ...{ subject_name: change.subjectName, done: change.done, before: change.before, after: change.after },
        ...{ puts_back: change.putsBack, recorded_by: change.recordedBy },
      },
    ],
  );

export const lastChange = (
  transaction: CouncilTransaction,
  subject: string,
  subjectId: string,
): Promise<LastChange | null> =>
  transaction.row<{ by: string | null; at: string }>(
    'last-setting-change',
    `select m.name as by, s.recorded_at as at from setting_change s
     left join membership m on m.council_id = $1 and m.membership_id = s.recorded_by
     where s.council_id = $1 and s.subject = $2 and s.subject_id = $3
     order by s.recorded_at desc, s.setting_change_id desc limit 1`,
    [subject, subjectId],
  );

import type { Words } from '@holdfast/words/sentence';
import type { IsoDate } from '../../dates/iso-date.ts';
import type { WorkingCalendar } from '../../dates/working-days.ts';
import type { WatchSettings } from './reminder.ts';
import type { ReminderRules } from '../rules/reminder-rules.ts';

/** Of which committee a recommendation is: its settings depend on it. */
export interface SettingsOf {
  readonly committeeId: string | null;
}

/** What the rules need to know of a council on a day. */
export interface RemindingDay {
  readonly today: IsoDate;
  readonly rules: ReminderRules;
  readonly calendar: WorkingCalendar;
  readonly settingsFor: (of: SettingsOf) => WatchSettings;
  /** Why nobody works on this Monday to Friday; null on a working day and at a weekend. */
  readonly closed: Words | null;
}

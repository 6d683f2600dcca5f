import type { PauseList } from '@holdfast/contracts/reminders/pauses';
import type { ReminderDraft } from './reminder-draft.ts';

export interface ReminderFieldsProps {
  readonly typed: ReminderDraft;
  readonly change: (typed: ReminderDraft) => void;
  readonly errors: Readonly<Record<string, string>>;
  readonly people: PauseList['people'];
}

import type { PauseList } from '@holdfast/contracts/reminders/pauses';
import type { ReminderDraft } from './reminder-draft.ts';
import type { Told } from '../../../ui/said-text.tsx';

export interface ReminderFieldsProps {
  readonly typed: ReminderDraft;
  readonly change: (typed: ReminderDraft) => void;
  readonly errors: Readonly<Record<string, Told>>;
  readonly people: PauseList['people'];
}

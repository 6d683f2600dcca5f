import type { SettingValuesView } from '@holdfast/contracts/settings/values';
import { type ReminderRules, usualReminderRules } from '@holdfast/domain/reminders/rules/reminder-rules';

/** What a council has set: nothing but rules for reminders. */
export const settingValuesWith = (rules: Partial<ReminderRules>): SettingValuesView => {
  const { off, responseLeads, actionLeads, escalation, sendingDays, ...rest } = { ...usualReminderRules, ...rules };
  const lists = { off: [...off], responseLeads: [...responseLeads], actionLeads: [...actionLeads] };
  const value = { ...rest, ...lists, escalation: [...escalation], sendingDays: [...sendingDays] };
  return {
    today: '2012-09-03',
    values: [],
    versions: { reminders: 2 },
    closureNotes: [],
    inForce: [
      { name: 'reminders', value, validFrom: '1974-04-01' },
      { name: 'taken_at_once', value: [], validFrom: '1974-04-01' },
    ],
  };
};

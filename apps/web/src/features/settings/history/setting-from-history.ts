import type { SayOnScreen } from '@holdfast/words/screen-keys';
import type { SettingDraft } from '../../../api/settings/change-settings.ts';

const names = [
  ...(['response_period', 'call_in', 'update_lead', 'report_lead', 'closures', 'rag_scheme'] as const),
  ...(['response_words', 'report_columns', 'reference_pattern', 'accent', 'languages', 'reminders'] as const),
] as const satisfies readonly SettingDraft['name'][];

/** The setting that a line of the history is of. A change names only what differs, so the name may be told by its title. */
export function settingFromHistory(
  title: string,
  values: Readonly<Record<string, unknown>>,
  t: SayOnScreen<'councilSettings'>,
): SettingDraft | null {
  const name = names.find((one) => one === values['name'] || t(`title.${one}`) === title);
  // What stands in the history was written by the door, which takes no other shape for this name.
  return name === undefined ? null : ({ name, value: values['value'], validFrom: '' } as SettingDraft);
}

import { settingNames } from '@holdfast/domain/settings/setting-values';
import type { SayOnScreen } from '@holdfast/words/screen-keys';
import type { SettingDraft } from '../../../api/settings/change-settings.ts';
import { settingTitle } from '../setting-words.ts';

/** The setting that a line of the history is of. A change names only what differs, so the name may be told by its title. */
export function settingFromHistory(
  title: string,
  values: Readonly<Record<string, unknown>>,
  t: SayOnScreen<'councilSettings'>,
): SettingDraft | null {
  const name = settingNames.find((one) => one === values['name'] || settingTitle(one, t) === title);
  // What stands in the history was written by the door, which takes no other shape for this name.
  return name === undefined ? null : ({ name, value: values['value'], validFrom: '' } as SettingDraft);
}

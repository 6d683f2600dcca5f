import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { settingValuesQuery } from '../../api/settings/settings-queries.ts';
import type { SettingDraft } from '../../api/settings/change-settings.ts';

/** What the council has set, and the way to look at all of it again. */
export function useSettings() {
  const queryClient = useQueryClient();
  const { data } = useSuspenseQuery(settingValuesQuery);
  return {
    settings: data,
    inForce: <Name extends SettingDraft['name']>(name: Name) => {
      const found = data.inForce.find(
        (setting): setting is Extract<SettingDraft, { name: Name }> => setting.name === name,
      );
      if (found === undefined) throw new Error(`The server names no ${name}.`);
      return found;
    },
    lookAgain: () => queryClient.invalidateQueries(),
  };
}

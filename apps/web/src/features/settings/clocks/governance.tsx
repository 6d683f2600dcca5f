import { governanceIn } from '@holdfast/domain/councils/governance';
import { useSuspenseQuery } from '@tanstack/react-query';
import { councilQuery } from '../../../api/council/council-query.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { Radios } from '../../../ui/inputs/radios.tsx';
import { SettingForm } from '../setting-form.tsx';
import { SettingSection } from '../setting-section.tsx';
import { useSettings } from '../use-settings.ts';

/** How the council is governed, from a day on: which rules of the law hold goes by it. */
export function Governance() {
  const { t } = useWords('clockSettings');
  const { data: council } = useSuspenseQuery(councilQuery);
  const choices = ['usual', ...governanceIn(council.nation)] as const;
  return (
    <SettingSection name="governance">
      <SettingForm
        name="governance"
        value={useSettings().inForce('governance').value}
        draft={(value, validFrom) => ({ name: 'governance', value, validFrom })}
      >
        {(value, change) => (
          <Radios
            name="governance-form"
            label={t('title.governance')}
            choices={choices.map((form) => ({ value: form, label: t(`form.${form}`) }))}
            chosen={value}
            onChange={({ target }) => change(choices.find((form) => form === target.value) ?? value)}
          />
        )}
      </SettingForm>
    </SettingSection>
  );
}

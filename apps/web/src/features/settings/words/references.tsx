import { referenceScopes } from '@holdfast/domain/settings/setting-values';
import { useWords } from '../../../app/language/use-words.ts';
import { Select } from '../../../ui/inputs/select.tsx';
import { TextInput } from '../../../ui/inputs/text-input.tsx';
import { SettingForm } from '../setting-form.tsx';
import { SettingSection } from '../setting-section.tsx';
import { useSettings } from '../use-settings.ts';

export function References() {
  const { t } = useWords('councilSettings');
  return (
    <SettingSection name="reference_pattern">
      <SettingForm
        name="reference_pattern"
        value={useSettings().inForce('reference_pattern').value}
        draft={(value, validFrom) => ({ name: 'reference_pattern', value, validFrom })}
      >
        {(value, change) => (
          <>
            <TextInput
              name="reference-example"
              label={t('field.example')}
              hint={t('field.exampleHint')}
              value={value.example}
              onChange={(event) => change({ ...value, example: event.target.value })}
            />
            <Select
              name="reference-per"
              label={t('field.per')}
              value={value.per}
              choices={referenceScopes.map((one) => ({ value: one, label: t(`per.${one}`) }))}
              onChange={(event) =>
                change({ ...value, per: event.target.value === 'committee' ? 'committee' : 'council' })
              }
            />
          </>
        )}
      </SettingForm>
    </SettingSection>
  );
}

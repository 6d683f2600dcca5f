import { useWords } from '../../../app/language/use-words.ts';
import { TextInput } from '../../../ui/inputs/text-input.tsx';
import { SettingForm } from '../setting-form.tsx';
import { SettingSection } from '../setting-section.tsx';
import { useSettings } from '../use-settings.ts';

export function Accent() {
  const { t } = useWords('councilSettings');
  return (
    <SettingSection name="accent">
      <SettingForm
        name="accent"
        value={useSettings().inForce('accent').value}
        draft={(value, validFrom) => ({ name: 'accent', value: value.trim(), validFrom })}
      >
        {(value, change) => (
          <TextInput
            name="accent-colour"
            label={t('field.colour')}
            hint={t('field.colourHint')}
            className="govuk-input--width-10"
            value={value}
            onChange={(event) => change(event.target.value)}
          />
        )}
      </SettingForm>
    </SettingSection>
  );
}

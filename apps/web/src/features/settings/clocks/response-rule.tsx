import { responseRules } from '@holdfast/domain/recommendations/clocks/clock';
import { useWords } from '../../../app/language/use-words.ts';
import { Radios } from '../../../ui/inputs/radios.tsx';
import { TextInput } from '../../../ui/inputs/text-input.tsx';
import { SettingForm } from '../setting-form.tsx';
import { SettingSection } from '../setting-section.tsx';
import { useSettings } from '../use-settings.ts';

/** Whether a response is required where nobody has said: the council's own rule, and where it is laid down. */
export function ResponseRule() {
  const { t } = useWords('clockSettings');
  return (
    <SettingSection name="response_rule">
      <SettingForm
        name="response_rule"
        value={useSettings().inForce('response_rule').value}
        draft={(value, validFrom) => ({ name: 'response_rule', value, validFrom })}
      >
        {(value, change) => (
          <>
            <Radios
              name="response-rule"
              label={t('field.responseRule')}
              choices={responseRules.map((rule) => ({ value: rule, label: t(`rule.${rule}`) }))}
              chosen={value.required}
              onChange={({ target }) =>
                change({ ...value, required: responseRules.find((rule) => rule === target.value) ?? value.required })
              }
            />
            <TextInput
              name="response-rule-basis"
              label={t('field.ruleBasis')}
              hint={t('field.ruleBasisHint')}
              value={value.basis}
              onChange={({ target }) => change({ ...value, basis: target.value })}
            />
          </>
        )}
      </SettingForm>
    </SettingSection>
  );
}

import { responseDecisions } from '@holdfast/domain/recommendations/response-decision';
import { useWords } from '../../../app/language/use-words.ts';
import { TextInput } from '../../../ui/inputs/text-input.tsx';
import { SettingForm } from '../setting-form.tsx';
import { SettingSection } from '../setting-section.tsx';
import { useSettings } from '../use-settings.ts';

export function ResponseWords() {
  const { t } = useWords('councilSettings');
  return (
    <SettingSection name="response_words">
      <SettingForm
        name="response_words"
        value={useSettings().inForce('response_words').value}
        draft={(words, validFrom) => ({
          name: 'response_words',
          value: Object.fromEntries(Object.entries(words).filter(([, word]) => word.trim() !== '')),
          validFrom,
        })}
      >
        {(words, change) =>
          responseDecisions.map((decision) => (
            <TextInput
              key={decision}
              name={`response-${decision}`}
              label={t(`common:decision.${decision}`)}
              value={words[decision] ?? ''}
              onChange={(event) => change({ ...words, [decision]: event.target.value })}
            />
          ))
        }
      </SettingForm>
    </SettingSection>
  );
}

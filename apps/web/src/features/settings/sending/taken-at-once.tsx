import { answerActs } from '@holdfast/domain/permissions/acts';
import { useWords } from '../../../app/language/use-words.ts';
import { Checkboxes } from '../../../ui/inputs/checkboxes.tsx';
import { SettingForm } from '../setting-form.tsx';
import { SettingSection } from '../setting-section.tsx';
import { useSettings } from '../use-settings.ts';

/** What responders say that is in the register at once; everything else waits until it is accepted. */
export function TakenAtOnce() {
  const { t } = useWords('deciding');
  return (
    <SettingSection name="taken_at_once">
      <SettingForm
        name="taken_at_once"
        value={useSettings().inForce('taken_at_once').value}
        draft={(value, validFrom) => ({ name: 'taken_at_once', value, validFrom })}
      >
        {(value, change) => (
          <Checkboxes
            name="taken-at-once"
            label={t('setting.choose')}
            choices={answerActs.map((act) => ({ value: act, label: t(`act.${act}`) }))}
            chosen={value}
            onChange={(chosen) => change(answerActs.filter((act) => chosen.includes(act)))}
          />
        )}
      </SettingForm>
    </SettingSection>
  );
}

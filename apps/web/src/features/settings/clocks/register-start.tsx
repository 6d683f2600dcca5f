import type { Checked } from '../../../ui/form/use-submission.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { DateInput } from '../../../ui/inputs/date-input.tsx';
import { type DateParts, partsOf } from '../../../ui/inputs/date-parts.ts';
import { dateOrNull, useDateProblem } from '../../../ui/inputs/date-problem.ts';
import { SettingForm } from '../setting-form.tsx';
import { SettingSection } from '../setting-section.tsx';
import { useSettings } from '../use-settings.ts';

/** The day from which the register keeps watch: what is older is history. */
export function RegisterStart() {
  const { t } = useWords('clockSettings');
  const dateProblem = useDateProblem();
  const check = (parts: DateParts): Checked => ({ 'register_start-value': dateProblem(parts, false) });
  const { value } = useSettings().inForce('register_start');
  return (
    <SettingSection name="register_start">
      <SettingForm
        name="register_start"
        value={partsOf(value === '' ? null : value)}
        draft={(parts, validFrom) => ({ name: 'register_start', value: dateOrNull(parts) ?? '', validFrom })}
        check={check}
      >
        {(parts, change) => (
          <DateInput
            name="register-start-day"
            label={t('field.registerStart')}
            hint={t('field.registerStartHint')}
            value={parts}
            onChange={change}
          />
        )}
      </SettingForm>
    </SettingSection>
  );
}

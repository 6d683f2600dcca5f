import { wholeReminderRules } from '@holdfast/domain/reminders/rules/reminder-rules';
import { useSuspenseQuery } from '@tanstack/react-query';
import { pauses } from '../../../api/pauses/pauses.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { draftFault, draftOf, rulesOf } from './reminder-draft.ts';
import { ReminderFields } from './reminder-fields.tsx';
import { SettingForm } from '../setting-form.tsx';
import { SettingSection } from '../setting-section.tsx';
import { useSettings } from '../use-settings.ts';

/** Of what people are reminded, when, and who is told next: with what a change comes to before it is saved. */
export function ReminderRulesSection() {
  const { t } = useWords('councilSettings');
  const { value } = useSettings().inForce('reminders');
  const { people } = useSuspenseQuery(pauses).data;
  const names = Object.fromEntries(people.map(({ personId, name }) => [personId, name]));
  return (
    <SettingSection name="reminders" names={names}>
      <SettingForm
        name="reminders"
        value={draftOf(wholeReminderRules(value))}
        draft={(typed, validFrom) => ({ name: 'reminders', value: rulesOf(typed), validFrom })}
        check={(typed) => draftFault(typed, (fault) => t(`faults.${fault}`))}
      >
        {(typed, change, errors) => <ReminderFields typed={typed} change={change} errors={errors} people={people} />}
      </SettingForm>
    </SettingSection>
  );
}

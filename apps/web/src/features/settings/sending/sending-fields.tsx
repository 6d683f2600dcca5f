import { useWords } from '../../../app/language/use-words.ts';
import { Checkboxes } from '../../../ui/inputs/checkboxes.tsx';
import { FieldGroup } from '../../../ui/inputs/field.tsx';
import { TextInput } from '../../../ui/inputs/text-input.tsx';
import type { ReminderFieldsProps } from './reminder-fields-props.ts';
import { weekday } from '../reminder-words.ts';

const days = [1, 2, 3, 4, 5] as const;

/** On which days of the week and between which times messages leave. */
export function SendingFields({ typed, change, errors }: ReminderFieldsProps) {
  const { t } = useWords('councilSettings');
  return (
    <>
      <Checkboxes
        name="value.sendingDays"
        label={t('reminders.field.days')}
        hint={t('reminders.field.daysHint')}
        error={errors['value.sendingDays']}
        choices={days.map((day) => ({ value: String(day), label: t(`reminders.day.${weekday(day)}`) }))}
        chosen={typed.sendingDays.map(String)}
        onChange={(chosen) => change({ ...typed, sendingDays: chosen.map(Number) })}
      />
      <FieldGroup id="value.sending" label={t('reminders.field.hours')} error={errors['value.sending']}>
        {(['from', 'until'] as const).map((end) => (
          <TextInput
            key={end}
            name={`sending-${end}`}
            label={t(`reminders.field.${end}`)}
            type="time"
            className="govuk-input--width-5"
            value={typed.sending[end]}
            onChange={(event) => change({ ...typed, sending: { ...typed.sending, [end]: event.target.value } })}
          />
        ))}
      </FieldGroup>
    </>
  );
}

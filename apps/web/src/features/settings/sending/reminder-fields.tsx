import { reminderKinds } from '@holdfast/domain/reminders/rules/reminder-kind';
import { useWords } from '../../../app/language/use-words.ts';
import { Checkboxes } from '../../../ui/inputs/checkboxes.tsx';
import { Select } from '../../../ui/inputs/select.tsx';
import { TextInput } from '../../../ui/inputs/text-input.tsx';
import { ChainFields } from './chain-fields.tsx';
import { NumberField } from '../number-field.tsx';
import type { ReminderFieldsProps } from './reminder-fields-props.ts';
import { SendingFields } from './sending-fields.tsx';

/** All that a council decides about its reminders. */
export function ReminderFields(props: ReminderFieldsProps) {
  const { typed, change, errors } = props;
  const { t } = useWords('councilSettings');
  const number = (name: 'publicationLead' | 'noticeLead' | 'repeatAfter' | 'untouchedMonths' | 'linkDays') => (
    <NumberField
      name={`value.${name}`}
      label={t(`reminders.field.${name}`)}
      error={errors[`value.${name}`]}
      value={typed[name]}
      onChange={(count) => change({ ...typed, [name]: count })}
    />
  );
  const leads = (name: 'responseLeads' | 'actionLeads') => (
    <TextInput
      name={`value.${name}`}
      label={t(`reminders.field.${name}`)}
      hint={t('reminders.field.leadsHint')}
      className="govuk-input--width-10"
      error={errors[`value.${name}`]}
      value={typed[name]}
      onChange={(event) => change({ ...typed, [name]: event.target.value })}
    />
  );
  return (
    <>
      <Select
        name="reminders-on"
        label={t('reminders.field.on')}
        value={typed.on ? 'yes' : 'no'}
        choices={(['yes', 'no'] as const).map((one) => ({ value: one, label: t(`yesNo.${one}`) }))}
        onChange={(event) => change({ ...typed, on: event.target.value === 'yes' })}
      />
      {typed.on && (
        <>
          <Checkboxes
            name="value.off"
            label={t('reminders.field.kinds')}
            hint={t('reminders.field.kindsHint')}
            error={errors['value.off']}
            choices={reminderKinds.map((kind) => ({ value: kind, label: t(`reminders.kind.${kind}`) }))}
            chosen={reminderKinds.filter((kind) => !typed.off.includes(kind))}
            onChange={(chosen) => change({ ...typed, off: reminderKinds.filter((kind) => !chosen.includes(kind)) })}
          />
          {leads('responseLeads')}
          {leads('actionLeads')}
          {number('publicationLead')}
          {number('noticeLead')}
          {number('untouchedMonths')}
          {number('repeatAfter')}
          <ChainFields {...props} />
          <SendingFields {...props} />
          {number('linkDays')}
        </>
      )}
    </>
  );
}

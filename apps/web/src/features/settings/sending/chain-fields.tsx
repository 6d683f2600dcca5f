import { chainRoles, type ReminderRules } from '@holdfast/domain/reminders/rules/reminder-rules';
import { useWords } from '../../../app/language/use-words.ts';
import { Button } from '../../../ui/button.tsx';
import { FieldGroup } from '../../../ui/inputs/field.tsx';
import { Select } from '../../../ui/inputs/select.tsx';
import { NumberField } from '../number-field.tsx';
import type { ReminderFieldsProps } from './reminder-fields-props.ts';

type Next = ReminderRules['escalation'][number]['to'];

const idOf = (to: Next): string => (typeof to === 'string' ? to : to.personId);
const nextOf = (id: string): Next => chainRoles.find((role) => role === id) ?? { personId: id };

/** Who is told when nobody answers, one after the other. */
export function ChainFields({ typed, change, errors, people }: ReminderFieldsProps) {
  const { t } = useWords('councilSettings');
  const steps = typed.escalation;
  const choices = [
    ...chainRoles.map((role) => ({ value: role, label: t(`reminders.to.${role}`) })),
    ...people.map(({ personId, name }) => ({ value: personId, label: name })),
  ];
  const replace = (at: number, step: ReminderRules['escalation'][number]): void =>
    change({ ...typed, escalation: steps.with(at, step) });
  return (
    <FieldGroup
      id="value.escalation"
      label={t('reminders.field.chain')}
      hint={t('reminders.field.chainHint')}
      error={errors['value.escalation']}
    >
      {steps.map((step, at) => (
        <fieldset className="govuk-fieldset" key={`step ${at + 1}`}>
          <legend className="govuk-fieldset__legend">{t('reminders.field.step', { number: at + 1 })}</legend>
          <NumberField
            name={`chain-days-${at}`}
            label={t('reminders.field.afterDays')}
            value={step.afterWorkingDays}
            onChange={(afterWorkingDays) => replace(at, { ...step, afterWorkingDays })}
          />
          <Select
            name={`chain-to-${at}`}
            label={t('reminders.field.told')}
            value={idOf(step.to)}
            choices={
              choices.some(({ value }) => value === idOf(step.to))
                ? choices
                : [...choices, { value: idOf(step.to), label: t('reminders.to.gone') }]
            }
            onChange={(event) => replace(at, { ...step, to: nextOf(event.target.value) })}
          />
          <p className="govuk-body">
            <Button look="link" onClick={() => change({ ...typed, escalation: steps.toSpliced(at, 1) })}>
              {t('reminders.field.removeStep')}
              <span className="govuk-visually-hidden"> {at + 1}</span>
            </Button>
          </p>
        </fieldset>
      ))}
      {steps.length < 5 && (
        <p className="govuk-body">
          <Button
            look="link"
            onClick={() =>
              change({
                ...typed,
                escalation: [
                  ...steps,
                  { afterWorkingDays: (steps.at(-1)?.afterWorkingDays ?? 0) + 10, to: 'scrutiny_officers' },
                ],
              })
            }
          >
            {t('reminders.field.addStep')}
          </Button>
        </p>
      )}
    </FieldGroup>
  );
}

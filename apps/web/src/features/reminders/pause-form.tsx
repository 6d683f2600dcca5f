import type { PauseList } from '@holdfast/contracts/reminders/pauses';
import { useQueryClient } from '@tanstack/react-query';
import { sendPause } from '../../api/pauses/pauses.ts';
import { today } from '../../app/clock/dates.ts';
import { useWords } from '../../app/language/use-words.ts';
import { partsOf } from '../../ui/inputs/date-parts.ts';
import { dateOrNull, useDateProblem } from '../../ui/inputs/date-problem.ts';
import { DateField } from '../../ui/form/date-field.tsx';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { freshAfter } from '../../ui/form/fresh-after.ts';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { Select } from '../../ui/inputs/select.tsx';
import { TextInput } from '../../ui/inputs/text-input.tsx';

/** A new pause, of the whole council or of one person. */
export function PauseForm({ people }: Pick<PauseList, 'people'>) {
  const { t } = useWords('reminders');
  const queryClient = useQueryClient();
  const dateProblem = useDateProblem();
  const form = useServerForm({
    defaultValues: { personId: '', fromOn: partsOf(today()), untilOn: partsOf(today()), reason: '' },
    check: ({ fromOn, untilOn, reason }) => {
      const wrong = { fromOn: dateProblem(fromOn, true), untilOn: dateProblem(untilOn, true) };
      return {
        fromOn: wrong.fromOn,
        untilOn: wrong.untilOn,
        reason: reason.trim() === '' ? t('enterReason') : null,
      };
    },
    send: async ({ personId, reason, ...days }) => {
      const [fromOn, untilOn] = [dateOrNull(days.fromOn), dateOrNull(days.untilOn)];
      if (fromOn === null || untilOn === null) return;
      const whose = personId === '' ? { what: 'council' as const } : { what: 'person' as const, personId };
      await freshAfter(queryClient, () => sendPause({ ...whose, fromOn, untilOn, reason: reason.trim() }));
      form.fields.reset();
    },
  });
  const choices = [
    { value: '', label: t('council') },
    ...people.map(({ personId, name }) => ({ value: personId, label: name })),
  ];
  return (
    <FormFrame form={form} submitLabel={t('save')}>
      <Select
        {...form.fields.register('personId')}
        label={t('who')}
        choices={choices}
        error={form.errors['personId']}
      />
      <DateField control={form.fields.control} name="fromOn" label={t('from')} error={form.errors['fromOn']} />
      <DateField control={form.fields.control} name="untilOn" label={t('until')} error={form.errors['untilOn']} />
      <TextInput
        {...form.fields.register('reason')}
        label={t('reason')}
        hint={t('reasonHint')}
        error={form.errors['reason']}
      />
    </FormFrame>
  );
}

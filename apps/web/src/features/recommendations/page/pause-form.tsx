import { useQueryClient } from '@tanstack/react-query';
import { sendPause } from '../../../api/pauses/pauses.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { noDate } from '../../../ui/inputs/date-parts.ts';
import { dateOrNull, useDateProblem } from '../../../ui/inputs/date-problem.ts';
import { DateField } from '../../../ui/form/date-field.tsx';
import { FormFrame } from '../../../ui/form/form-frame.tsx';
import { freshAfter } from '../../../ui/form/fresh-after.ts';
import { useServerForm } from '../../../ui/form/use-server-form.ts';
import { TextInput } from '../../../ui/inputs/text-input.tsx';

interface PauseFormProps {
  readonly recommendationId: string;
  readonly today: string;
}

/** Nobody is reminded of one recommendation from today until a day, and why. */
export function PauseForm({ recommendationId, today }: PauseFormProps) {
  const { t } = useWords('recommendations');
  const queryClient = useQueryClient();
  const dateProblem = useDateProblem();
  const form = useServerForm({
    defaultValues: { untilOn: noDate, reason: '' },
    check: ({ untilOn, reason }) => {
      const wrong = dateProblem(untilOn, true);
      return {
        untilOn: wrong,
        reason: reason.trim() === '' ? t('pause.enterReason') : null,
      };
    },
    // The first day is today, and is in no box: what is wrong with it is told beside the last.
    serverNames: { fromOn: 'untilOn' },
    send: async ({ untilOn, reason }) => {
      const until = dateOrNull(untilOn);
      if (until === null) return;
      const pause = { what: 'recommendation', recommendationId, fromOn: today, untilOn: until } as const;
      await freshAfter(queryClient, () => sendPause({ ...pause, reason: reason.trim() }));
    },
  });
  return (
    <FormFrame form={form} submitLabel={t('pause.save')}>
      <DateField control={form.fields.control} name="untilOn" label={t('pause.until')} error={form.errors['untilOn']} />
      <TextInput
        {...form.fields.register('reason')}
        label={t('pause.reason')}
        hint={t('pause.reasonHint')}
        error={form.errors['reason']}
      />
    </FormFrame>
  );
}

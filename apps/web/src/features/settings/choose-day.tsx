import { longDate, today } from '../../app/clock/dates.ts';
import { useWords } from '../../app/language/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { partsOf } from '../../ui/inputs/date-parts.ts';
import { dateOrNull, useDateProblem } from '../../ui/inputs/date-problem.ts';
import { Details } from '../../ui/details.tsx';
import { DateField } from '../../ui/form/date-field.tsx';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';

interface ChooseDayProps {
  /** The day that is shown. */
  readonly on: string;
  /** Shows another; undefined: today. */
  readonly show: (day: string | undefined) => Promise<void>;
}

/** Which day is shown, a way to another, and the way back to today. */
export function ChooseDay({ on, show }: ChooseDayProps) {
  const { t } = useWords('settings');
  const dateProblem = useDateProblem();
  const form = useServerForm({
    defaultValues: { day: partsOf(on) },
    check: ({ day }) => {
      const wrong = dateProblem(day, true);
      return { day: wrong };
    },
    send: async ({ day }) => {
      const chosen = dateOrNull(day);
      if (chosen !== null) await show(chosen);
    },
  });
  return (
    <>
      <p className="govuk-body">
        {t('on', { date: longDate(on) })}{' '}
        {on !== today() && (
          <Button look="link" onClick={() => void show(undefined)}>
            {t('backToToday')}
          </Button>
        )}
      </p>
      <Details summary={t('otherDay')}>
        <FormFrame form={form} submitLabel={t('showDay')}>
          <DateField control={form.fields.control} name="day" label={t('day')} error={form.errors['day']} />
        </FormFrame>
      </Details>
    </>
  );
}

import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../../app/paths.ts';
import { partsOf } from '../../ui/date-parts.ts';
import { dateOrNull, useDateProblem } from '../../ui/date-problem.ts';
import { Details } from '../../ui/details.tsx';
import { DateField } from '../../ui/form/date-field.tsx';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { useCommittee } from './use-committee.ts';

/** Who sat there on another day. */
export function ChooseDay({ on }: { readonly on: string }) {
  const { t } = useTranslation('committees');
  const navigate = useNavigate();
  const dateProblem = useDateProblem();
  const { committeeId } = useCommittee().page.committee;
  const form = useServerForm({
    defaultValues: { day: partsOf(on) },
    check: ({ day }): Record<string, string> => {
      const wrong = dateProblem(day, true);
      return wrong === null ? {} : { day: wrong };
    },
    send: async ({ day }) => {
      const chosen = dateOrNull(day);
      if (chosen === null) return;
      await navigate({ to: paths.committee, params: { committeeId }, search: { on: chosen } });
    },
  });
  return (
    <Details summary={t('otherDay')}>
      <FormFrame form={form} submitLabel={t('showDay')}>
        <DateField control={form.fields.control} name="day" label={t('day')} error={form.errors['day']} />
      </FormFrame>
    </Details>
  );
}

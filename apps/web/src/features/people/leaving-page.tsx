import type { Leaving } from '@holdfast/contracts/people/shapes';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { leavingOf, personQuery } from '../../api/people/people-query.ts';
import { LeaveLink } from '../../app/back/back-link.tsx';
import { today } from '../../app/clock/dates.ts';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { partsOf } from '../../ui/inputs/date-parts.ts';
import { dateOrNull, useDateProblem } from '../../ui/inputs/date-problem.ts';
import { DateField } from '../../ui/form/date-field.tsx';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { Page } from '../../ui/page.tsx';
import { LeavingPreview } from './leaving-preview.tsx';

const route = getRouteApi(`/signedIn${paths.leaving}`);

/** Somebody leaves: first what they would leave behind and who takes it, then all of it at once. */
export function LeavingPage() {
  const { t } = useWords('people');
  const { personId } = route.useParams();
  const queryClient = useQueryClient();
  const dateProblem = useDateProblem();
  const { person, leaving: plan } = useSuspenseQuery(personQuery(personId)).data;
  const [seen, setSeen] = useState<{ readonly lastDay: string; readonly leaving: Leaving } | null>(null);
  const form = useServerForm({
    defaultValues: { lastDay: partsOf(plan?.lastDay ?? today()) },
    check: ({ lastDay }) => {
      const wrong = dateProblem(lastDay, true);
      return { lastDay: wrong };
    },
    send: async (values) => {
      const lastDay = dateOrNull(values.lastDay);
      if (lastDay === null) return;
      setSeen({ lastDay, leaving: await leavingOf(personId, lastDay) });
      await queryClient.invalidateQueries(personQuery(personId));
    },
  });
  return (
    <>
      <LeaveLink className="govuk-back-link" to={paths.person} params={{ personId }}>
        {person.name}
      </LeaveLink>
      <Page title={t('leaving.title', { name: person.name })} width="reading">
        <p className="govuk-body">{t('leaving.what')}</p>
        <FormFrame form={form} submitLabel={t('leaving.preview')}>
          <DateField
            control={form.fields.control}
            name="lastDay"
            label={t('leaving.lastDay')}
            error={form.errors['lastDay']}
          />
        </FormFrame>
        {seen !== null && <LeavingPreview key={seen.lastDay} {...seen} plan={plan} />}
      </Page>
    </>
  );
}

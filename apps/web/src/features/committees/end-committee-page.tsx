import type { CommitteeEnding } from '@holdfast/contracts/committees/shapes';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { changePlannedEnding, endCommittee } from '../../api/committees/change-committee.ts';
import { committeeQuery, endingOf, type EndingWish } from '../../api/committees/committee-query.ts';
import { LeaveLink } from '../../app/back/back-link.tsx';
import { useLeave } from '../../app/back/use-leave.ts';
import { longDate, today } from '../../app/clock/dates.ts';
import { setFlash } from '../../app/flash.ts';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { Checkbox } from '../../ui/inputs/checkboxes.tsx';
import { partsOf } from '../../ui/inputs/date-parts.ts';
import { dateOrNull, useDateProblem } from '../../ui/inputs/date-problem.ts';
import { DateField } from '../../ui/form/date-field.tsx';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { freshAfter } from '../../ui/form/fresh-after.ts';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { Page } from '../../ui/page.tsx';
import { Select } from '../../ui/inputs/select.tsx';
import { EndingPreview } from './ending-preview.tsx';

const route = getRouteApi(`/signedIn${paths.endCommittee}`);

/** Ends a committee: what would happen first, then, where nothing stands in the way, all of it. */
export function EndCommitteePage() {
  const { t } = useWords('committees');
  const { committeeId } = route.useParams();
  const queryClient = useQueryClient();
  const leave = useLeave();
  const { committee, others, ending } = useSuspenseQuery(committeeQuery(committeeId, undefined)).data;
  const dateProblem = useDateProblem();
  const [callOffMeetings, setCallOff] = useState(ending?.choices.callOffMeetings ?? false);
  const [seen, setSeen] = useState<{ wish: EndingWish; preview: CommitteeEnding } | null>(null);
  const form = useServerForm({
    defaultValues: {
      lastDay: partsOf(ending?.lastDay ?? today()),
      successorId: ending?.choices.successorId ?? '',
    },
    check: ({ lastDay }) => {
      const wrong = dateProblem(lastDay, true);
      return { lastDay: wrong };
    },
    send: async ({ lastDay, successorId }) => {
      const endedOn = dateOrNull(lastDay);
      if (endedOn === null) return;
      const wish = { endedOn, successorId: successorId === '' ? null : successorId, callOffMeetings };
      setSeen({ wish, preview: await endingOf(committeeId, wish) });
    },
  });
  const confirm = async (wish: EndingWish): Promise<void> => {
    const send = ending === null ? endCommittee : changePlannedEnding;
    const revision = ending === null ? committee.revision : ending.revision;
    const page = await freshAfter(queryClient, () => send(committeeId, revision, wish));
    await leave({ to: paths.committee, params: { committeeId } });
    const { name } = committee;
    const date = longDate(wish.endedOn);
    setFlash({ title: page.ending === null ? t('ending.done', { name }) : t('ending.doneLater', { name, date }) });
  };
  return (
    <>
      <LeaveLink className="govuk-back-link" to={paths.committee} params={{ committeeId }}>
        {committee.name}
      </LeaveLink>
      <Page title={t('ending.title', { name: committee.name })} width="reading">
        <p className="govuk-body">{t('ending.what')}</p>
        <FormFrame form={form} submitLabel={t('ending.preview')}>
          <DateField
            control={form.fields.control}
            name="lastDay"
            label={t('ending.lastDay')}
            error={form.errors['lastDay']}
          />
          <Select
            {...form.fields.register('successorId')}
            label={t('ending.successor')}
            choices={[
              { value: '', label: t('ending.nobody') },
              ...others.map((other) => ({ value: other.committeeId, label: other.name })),
            ]}
            error={form.errors['successorId']}
          />
          <div className="govuk-form-group govuk-checkboxes govuk-checkboxes--small">
            <Checkbox
              id="callOffMeetings"
              label={t('ending.callOff')}
              checked={callOffMeetings}
              onChange={() => setCallOff(!callOffMeetings)}
            />
          </div>
        </FormFrame>
        {seen !== null && <EndingPreview {...seen} confirm={() => confirm(seen.wish)} />}
      </Page>
    </>
  );
}

import { changeMeeting } from '../../api/meetings/change-meeting.ts';
import { longDate, today } from '../../app/clock/dates.ts';
import { may } from '@holdfast/domain/permissions/may';
import { useWords } from '../../app/language/use-words.ts';
import { useSignedIn } from '../../app/signed-in.ts';
import { partsOf } from '../../ui/inputs/date-parts.ts';
import { dateOrNull, useDateProblem } from '../../ui/inputs/date-problem.ts';
import { Details } from '../../ui/details.tsx';
import { DateField } from '../../ui/form/date-field.tsx';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { PressButton } from '../../ui/form/press-button.tsx';
import { useProceedings } from './use-proceedings.ts';

/** By when the agenda has to be out, and when it went out: reminders of it stop then. */
export function AgendaPublished() {
  const { t } = useWords('minutes');
  const keeps = may(useSignedIn().membership.roles, 'editRegister');
  const { proceedings, lookAgain } = useProceedings();
  const { meeting } = proceedings;
  const { agendaPublishedOn: on, publishBy } = meeting;
  if (on === null)
    return (
      <>
        <p className="govuk-body">{t('published.by', { date: longDate(publishBy) })}</p>
        {keeps && (
          <Details summary={t('published.say')}>
            <PublishedForm />
          </Details>
        )}
      </>
    );
  return (
    <p className="govuk-body">
      {t(on > publishBy ? 'published.late' : 'published.on', { date: longDate(on), by: longDate(publishBy) })}{' '}
      {keeps && (
        <PressButton
          id="not-published"
          label={t('published.undo')}
          name={t('published.undo')}
          press={async () => {
            await changeMeeting(meeting, { agendaPublishedOn: null });
            await lookAgain();
          }}
        />
      )}
    </p>
  );
}

function PublishedForm() {
  const { t } = useWords('minutes');
  const dateProblem = useDateProblem();
  const { proceedings, lookAgain } = useProceedings();
  const form = useServerForm({
    defaultValues: { agendaPublishedOn: partsOf(today()) },
    check: ({ agendaPublishedOn }) => {
      const wrong = dateProblem(agendaPublishedOn, true);
      return { agendaPublishedOn: wrong };
    },
    send: async ({ agendaPublishedOn }) => {
      await changeMeeting(proceedings.meeting, { agendaPublishedOn: dateOrNull(agendaPublishedOn) });
      await lookAgain();
    },
  });
  return (
    <FormFrame form={form} submitLabel={t('published.save')}>
      <DateField
        control={form.fields.control}
        name="agendaPublishedOn"
        label={t('published.day')}
        error={form.errors['agendaPublishedOn']}
      />
    </FormFrame>
  );
}

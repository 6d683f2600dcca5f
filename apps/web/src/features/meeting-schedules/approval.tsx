import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { meetingsQuery } from '../../api/meetings/meetings-query.ts';
import {
  approveMeetingSchedule,
  publishMeetingSchedule,
  removeMeetingSchedule,
} from '../../api/meeting-schedules/change-meeting-schedule.ts';
import { useLeave } from '../../app/back/use-leave.ts';
import { dayAndDate, longDate } from '../../app/clock/dates.ts';
import { setFlash } from '../../app/flash.ts';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { FormFrame } from '../../ui/form/form-frame.tsx';
import { useServerForm } from '../../ui/form/use-server-form.ts';
import { PressButton } from '../../ui/form/press-button.tsx';
import { Select } from '../../ui/inputs/select.tsx';
import { useMeetingSchedule } from './use-meeting-schedule.ts';

/** The way of a meeting schedule: a meeting approves it, then it is published, and its days are meetings. */
export function Approval({ edits }: { readonly edits: boolean }) {
  const { t } = useWords('meetingSchedules');
  const leave = useLeave();
  const queryClient = useQueryClient();
  const { meetingSchedule } = useMeetingSchedule();
  const { state, approvedAt, publishedOn, dates } = meetingSchedule;
  const publish = async (): Promise<void> => {
    const { added, moved, dropped } = await publishMeetingSchedule(meetingSchedule);
    await queryClient.invalidateQueries();
    await leave({ to: paths.meetings });
    setFlash({ title: t('approve.done'), words: t('approve.doneWhat', { added, moved, dropped }) });
  };
  const remove = async (): Promise<void> => {
    await removeMeetingSchedule(meetingSchedule);
    await queryClient.invalidateQueries();
    await leave({ to: paths.meetingSchedules });
  };
  return (
    <section aria-labelledby="approval">
      <h2 className="govuk-heading-m" id="approval">
        {t('approve.title')}
      </h2>
      {approvedAt !== null && (
        <p className="govuk-body">
          {t('approve.by', { committee: approvedAt.committeeName, date: longDate(approvedAt.heldOn) })}
        </p>
      )}
      {publishedOn !== null && <p className="govuk-body">{t('approve.published', { date: longDate(publishedOn) })}</p>}
      {edits && state === 'draft' && dates.length > 0 && <ApproveForm />}
      {edits && state === 'approved' && (
        <p className="govuk-body">
          <PressButton
            id="publish"
            look="main"
            label={t('approve.publish')}
            name={t('approve.publish')}
            press={publish}
          />
        </p>
      )}
      {edits && (
        <p className="govuk-body">
          <PressButton id="throw-away" label={t('approve.remove')} name={t('approve.remove')} press={remove} />
        </p>
      )}
    </section>
  );
}

function ApproveForm() {
  const { t } = useWords('meetingSchedules');
  const { meetingSchedule, show } = useMeetingSchedule();
  const meetings = useSuspenseQuery(meetingsQuery).data.items;
  const form = useServerForm({
    defaultValues: { meetingId: '' },
    check: ({ meetingId }) => ({ meetingId: meetingId === '' ? t('approve.choose') : null }),
    send: async ({ meetingId }) => show(await approveMeetingSchedule(meetingSchedule, meetingId)),
  });
  return (
    <FormFrame form={form} submitLabel={t('approve.save')}>
      <Select
        {...form.fields.register('meetingId')}
        label={t('approve.meeting')}
        choices={[
          { value: '', label: t('approve.choose') },
          ...meetings
            .filter((meeting) => meeting.state === 'scheduled')
            .toSorted((a, b) => b.heldOn.localeCompare(a.heldOn))
            .map(({ meetingId, committeeName, heldOn }) => ({
              value: meetingId,
              label: `${dayAndDate(heldOn)}, ${committeeName}`,
            })),
        ]}
        error={form.errors['meetingId']}
      />
    </FormFrame>
  );
}

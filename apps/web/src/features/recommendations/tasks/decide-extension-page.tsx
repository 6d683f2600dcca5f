import { getRouteApi } from '@tanstack/react-router';
import { useWatch } from 'react-hook-form';
import { decideExtension } from '../../../api/recommendations/decide-extension.ts';
import { longDate } from '../../../app/clock/dates.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { useServerForm } from '../../../ui/form/use-server-form.ts';
import { Radios } from '../../../ui/inputs/radios.tsx';
import { Select } from '../../../ui/inputs/select.tsx';
import { Textarea } from '../../../ui/inputs/textarea.tsx';
import { orNull } from '../lines.ts';
import { useDecidingMeetings } from '../meeting-choices.ts';
import { OwnerAsked } from './owner-asked.tsx';
import { TaskPage } from './task-page.tsx';
import { useTask } from './use-task.ts';

const route = getRouteApi('/signedIn/recommendations/$recommendationId/extensions/$extensionId');

export function DecideExtensionPage() {
  const { t } = useWords('recommendations');
  const { t: common } = useWords();
  const { extensionId } = route.useParams();
  const task = useTask();
  const { committee, sourceDate } = task.recommendation;
  const extension = task.recommendation.extensions.find((candidate) => candidate.extensionId === extensionId);
  const form = useServerForm({
    defaultValues: { approved: '', committeeId: '', meetingId: '', reason: '' },
    check: (values) => ({
      approved: values.approved === '' ? t('extension.chooseDecision') : null,
      committeeId: committee === null && values.committeeId === '' ? t('owner.choose') : null,
      meetingId: values.meetingId === '' ? t('status.chooseMeeting') : null,
    }),
    send: async (values) => {
      const { recommendationId, revision } = task.recommendation;
      const body = {
        approved: values.approved === 'yes',
        meetingId: values.meetingId,
        committeeId: orNull(values.committeeId),
        reason: orNull(values.reason),
      };
      await task.perform(() => decideExtension(recommendationId, extensionId, revision, body), t('extension.decided'));
    },
  });
  const owner = useWatch({ control: form.fields.control, name: 'committeeId' });
  const meetings = useDecidingMeetings([{ ownerId: committee?.committeeId ?? orNull(owner), sourceDate }]);
  return (
    <TaskPage task={task} form={form} title={t('extension.decide')} submitLabel={t('extension.decideSave')}>
      {extension !== undefined && (
        <div className="govuk-inset-text">
          <p className="govuk-body">{t('extension.to', { date: longDate(extension.dueAsked) })}</p>
          <p className="govuk-body preserved">{extension.reason}</p>
        </div>
      )}
      <Radios
        {...form.fields.register('approved')}
        label={t('extension.question')}
        inline
        choices={[
          { value: 'yes', label: t('extension.yes') },
          { value: 'no', label: t('extension.no') },
        ]}
        error={form.errors['approved']}
      />
      {committee === null && (
        <OwnerAsked field={form.fields.register('committeeId')} error={form.errors['committeeId']} />
      )}
      <Select
        {...form.fields.register('meetingId')}
        label={t('status.meeting')}
        choices={meetings}
        error={form.errors['meetingId']}
      />
      <Textarea
        {...form.fields.register('reason')}
        label={common('form.optional', { label: t('extension.reason') })}
        rows={3}
        error={form.errors['reason']}
      />
    </TaskPage>
  );
}

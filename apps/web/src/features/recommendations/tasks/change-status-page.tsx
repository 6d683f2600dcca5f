import type { AnswerAct } from '@holdfast/domain/permissions/acts';
import { storedStatuses } from '@holdfast/domain/recommendations/status/core-status';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { councilQuery } from '../../../api/council/council-query.ts';
import { changeStatus } from '../../../api/recommendations/change-status.ts';
import { today } from '../../../app/clock/dates.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { partsOf } from '../../../ui/inputs/date-parts.ts';
import { dateOrNull, useDateProblem } from '../../../ui/inputs/date-problem.ts';
import { DateField } from '../../../ui/form/date-field.tsx';
import { useServerForm } from '../../../ui/form/use-server-form.ts';
import { Radios } from '../../../ui/inputs/radios.tsx';
import { Select } from '../../../ui/inputs/select.tsx';
import { StatusMark } from '../../../ui/marks/status-mark.tsx';
import { TextInput } from '../../../ui/inputs/text-input.tsx';
import { Textarea } from '../../../ui/inputs/textarea.tsx';
import { orNull } from '../lines.ts';
import { useDecidingMeetings } from '../meeting-choices.ts';
import { OwnerAsked } from './owner-asked.tsx';
import { RefusedStatuses } from './refused-statuses.tsx';
import { TaskPage } from './task-page.tsx';
import { useTask } from './use-task.ts';
import { SaidText } from '../../../ui/said-text.tsx';

/** That it is done is said apart from how the work stands: a council may take the one at once and not the other. */
const actOf = (status: string): AnswerAct => (status === 'claimed_complete' ? 'say_done' : 'say_status');

export function ChangeStatusPage() {
  const { t } = useWords('recommendations');
  const { t: common } = useWords();
  const task = useTask();
  const dateProblem = useDateProblem();
  const { data: council } = useSuspenseQuery(councilQuery);
  const { recommendationId, revision, statusOptions, committee, sourceDate } = task.recommendation;
  const meetingNeeded = (status: string): boolean =>
    statusOptions.some((option) => option.coreStatus === status && option.needsMeeting);
  const form = useServerForm({
    defaultValues: {
      coreStatus: '',
      statusWords: '',
      reason: '',
      evidence: '',
      committeeId: '',
      meetingId: '',
      changedOn: partsOf(today()),
    },
    check: (values) => {
      const wrongDate = dateProblem(values.changedOn, true);
      const verified = values.coreStatus === 'verified_complete';
      const needsMeeting = meetingNeeded(values.coreStatus);
      return {
        coreStatus: values.coreStatus === '' ? t('status.choose') : null,
        committeeId: needsMeeting && committee === null && values.committeeId === '' ? t('owner.choose') : null,
        meetingId: needsMeeting && values.meetingId === '' ? t('status.chooseMeeting') : null,
        evidence: verified && values.evidence.trim() === '' ? t('status.enterEvidence') : null,
        changedOn: wrongDate,
      };
    },
    send: async (values) => {
      const coreStatus = storedStatuses.find((status) => status === values.coreStatus);
      const changedOn = dateOrNull(values.changedOn);
      if (coreStatus === undefined || changedOn === null) return;
      const change = {
        coreStatus,
        statusWords: orNull(values.statusWords),
        reason: orNull(values.reason),
        evidence: orNull(values.evidence),
        meetingId: orNull(values.meetingId),
        committeeId: orNull(values.committeeId),
        changedOn,
      };
      await task.perform(() => changeStatus(recommendationId, revision, change), t('status.saved'), actOf(coreStatus));
    },
  });
  const [chosen, owner] = useWatch({ control: form.fields.control, name: ['coreStatus', 'committeeId'] });
  const meetings = useDecidingMeetings([{ ownerId: committee?.committeeId ?? orNull(owner), sourceDate }]);
  const words = council.statusWords.filter(
    (word) =>
      word.coreStatus === chosen && word.validFrom <= today() && (word.validTo === null || word.validTo >= today()),
  );
  return (
    <TaskPage task={task} form={form} title={t('status.title')} submitLabel={t('status.save')} act={actOf(chosen)}>
      <p className="govuk-body">
        <span className="quiet block">{t('status.now')}</span>{' '}
        <StatusMark coreStatus={task.recommendation.coreStatus} words={task.recommendation.statusWords} />
      </p>
      <Radios
        {...form.fields.register('coreStatus')}
        label={t('status.to')}
        error={form.errors['coreStatus']}
        choices={statusOptions
          .filter((option) => option.allowed)
          .map((option) => ({
            value: option.coreStatus,
            label: common(`status.${option.coreStatus}`),
            hint: option.sentence === null ? undefined : <SaidText told={option.sentence} />,
          }))}
      />
      <RefusedStatuses options={statusOptions.filter((option) => !option.allowed)} />
      <TextInput
        {...form.fields.register('statusWords')}
        label={common('form.optional', { label: t('status.words') })}
        hint={
          words.length === 0
            ? t('status.wordsHint')
            : t('status.wordsUsual', { words: words.map((word) => word.word).join('; ') })
        }
        list="status-words"
        error={form.errors['statusWords']}
      />
      <datalist id="status-words">
        {words.map((word) => (
          <option key={word.statusWordId} value={word.word} />
        ))}
      </datalist>
      <Textarea
        {...form.fields.register('reason')}
        label={common('form.optional', { label: t('status.reason') })}
        rows={3}
        error={form.errors['reason']}
      />
      {(chosen === 'verified_complete' || chosen === 'claimed_complete') && (
        <Textarea
          {...form.fields.register('evidence')}
          label={t('status.evidence')}
          rows={3}
          error={form.errors['evidence']}
        />
      )}
      {committee === null && meetingNeeded(chosen) && (
        <OwnerAsked field={form.fields.register('committeeId')} error={form.errors['committeeId']} />
      )}
      {chosen !== '' && chosen !== 'claimed_complete' && (
        <Select
          {...form.fields.register('meetingId')}
          label={meetingNeeded(chosen) ? t('status.meeting') : common('form.optional', { label: t('status.meeting') })}
          choices={meetings}
          error={form.errors['meetingId']}
        />
      )}
      <DateField
        control={form.fields.control}
        name="changedOn"
        label={t('status.on')}
        error={form.errors['changedOn']}
        todayOffered
      />
    </TaskPage>
  );
}

import { responseDecisions } from '@holdfast/domain/recommendations/response-decision';
import { useWatch } from 'react-hook-form';
import { addResponse } from '../../../api/recommendations/add-response.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { noDate } from '../../../ui/inputs/date-parts.ts';
import { dateOrNull, useDateProblem } from '../../../ui/inputs/date-problem.ts';
import { DateField } from '../../../ui/form/date-field.tsx';
import { useServerForm } from '../../../ui/form/use-server-form.ts';
import { Radios } from '../../../ui/inputs/radios.tsx';
import { Textarea } from '../../../ui/inputs/textarea.tsx';
import { confirmedStatus, StatusAfter, storedStatus } from '../../../ui/inputs/status-after.tsx';
import { TaskPage } from './task-page.tsx';
import { useTask } from './use-task.ts';

export function AddResponsePage() {
  const { t } = useWords('recommendations');
  const { t: common } = useWords();
  const task = useTask();
  const dateProblem = useDateProblem();
  const from = storedStatus(task.recommendation.coreStatus);
  const records = task.recommendation.acts.respond === 'recorded';
  const form = useServerForm({
    defaultValues: { decision: '', words: '', respondedOn: noDate, statusAfter: '' },
    check: (values) => {
      const wrongDate = dateProblem(values.respondedOn, true);
      return {
        decision: values.decision === '' ? t('response.choose') : null,
        words: values.words.trim() === '' ? t('response.enter') : null,
        respondedOn: wrongDate,
      };
    },
    send: async (values) => {
      const decision = responseDecisions.find((name) => name === values.decision);
      const respondedOn = dateOrNull(values.respondedOn);
      if (decision === undefined || respondedOn === null) return;
      const { recommendationId, revision } = task.recommendation;
      await task.perform(
        () =>
          addResponse(recommendationId, revision, {
            decision,
            words: values.words,
            respondedOn,
            statusAfter: records ? confirmedStatus(from, decision, values.statusAfter) : null,
          }),
        t('response.saved'),
        'respond',
      );
    },
  });
  const said = useWatch({ control: form.fields.control, name: 'decision' });
  const chosen = useWatch({ control: form.fields.control, name: 'statusAfter' });
  const decision = responseDecisions.find((name) => name === said);
  return (
    <TaskPage task={task} form={form} title={t('response.add')} submitLabel={t('response.save')} act="respond">
      <Radios
        {...form.fields.register('decision', { onChange: () => form.fields.setValue('statusAfter', '') })}
        label={t('response.decision')}
        error={form.errors['decision']}
        choices={responseDecisions.map((decision) => ({
          value: decision,
          label: common(`decision.${decision}`),
          hint: decision === 'holding' ? t('response.holdingHint') : undefined,
        }))}
      />
      <Textarea
        {...form.fields.register('words')}
        label={t('response.words')}
        hint={t('response.wordsHint')}
        rows={8}
        error={form.errors['words']}
      />
      <DateField
        control={form.fields.control}
        name="respondedOn"
        label={t('response.on')}
        hint={common('date.hint')}
        error={form.errors['respondedOn']}
        todayOffered
      />
      {records && decision !== undefined && (
        <StatusAfter
          name="statusAfter"
          from={from}
          before={task.recommendation.responseDecision}
          decision={decision}
          chosen={chosen}
          onChoose={(status) => form.fields.setValue('statusAfter', status)}
        />
      )}
    </TaskPage>
  );
}

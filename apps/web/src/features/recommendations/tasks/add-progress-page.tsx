import { addProgress } from '../../../api/recommendations/add-progress.ts';
import { longDate, today } from '../../../app/clock/dates.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { partsOf } from '../../../ui/inputs/date-parts.ts';
import { dateOrNull, useDateProblem } from '../../../ui/inputs/date-problem.ts';
import { DateField } from '../../../ui/form/date-field.tsx';
import { useServerForm } from '../../../ui/form/use-server-form.ts';
import { Textarea } from '../../../ui/inputs/textarea.tsx';
import { TaskPage } from './task-page.tsx';
import { useTask } from './use-task.ts';

export function AddProgressPage() {
  const { t } = useWords('recommendations');
  const task = useTask();
  const dateProblem = useDateProblem();
  const { progressWords, progressedOn } = task.recommendation;
  const form = useServerForm({
    defaultValues: { words: '', asOf: partsOf(today()) },
    check: (values) => {
      const wrongDate = dateProblem(values.asOf, true);
      return {
        words: values.words.trim() === '' ? t('progress.enter') : null,
        asOf: wrongDate,
      };
    },
    send: async (values) => {
      const asOf = dateOrNull(values.asOf);
      if (asOf === null) return;
      const { recommendationId, revision } = task.recommendation;
      await task.perform(
        () => addProgress(recommendationId, revision, { words: values.words, asOf }),
        t('progress.saved'),
        'update',
      );
    },
  });
  return (
    <TaskPage task={task} form={form} title={t('progress.add')} submitLabel={t('progress.save')} act="update">
      {progressWords !== null && (
        <div className="govuk-inset-text">
          <p className="govuk-body-s quiet">
            {progressedOn === null ? t('progress.latest') : t('progress.latestOn', { date: longDate(progressedOn) })}
          </p>
          <p className="govuk-body preserved">{progressWords}</p>
        </div>
      )}
      <Textarea
        {...form.fields.register('words')}
        label={t('progress.words')}
        hint={t('progress.wordsHint')}
        rows={8}
        error={form.errors['words']}
      />
      <DateField
        control={form.fields.control}
        name="asOf"
        label={t('progress.asOf')}
        error={form.errors['asOf']}
        todayOffered
      />
    </TaskPage>
  );
}

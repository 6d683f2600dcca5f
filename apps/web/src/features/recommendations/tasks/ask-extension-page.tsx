import { whatCanBeAskedFor, whatCanBePutOff } from '@holdfast/domain/recommendations/extensions';
import { askExtension } from '../../../api/recommendations/ask-extension.ts';
import { longDate } from '../../../app/clock/dates.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { noDate } from '../../../ui/inputs/date-parts.ts';
import { dateOrNull, useDateProblem } from '../../../ui/inputs/date-problem.ts';
import { DateField } from '../../../ui/form/date-field.tsx';
import { useServerForm } from '../../../ui/form/use-server-form.ts';
import { Select } from '../../../ui/inputs/select.tsx';
import { Textarea } from '../../../ui/inputs/textarea.tsx';
import { TaskPage } from './task-page.tsx';
import { useTask } from './use-task.ts';

export function AskExtensionPage() {
  const { t } = useWords('recommendations');
  const { t: common } = useWords();
  const task = useTask();
  const dateProblem = useDateProblem();
  const { extensions } = task.recommendation;
  const choices = whatCanBeAskedFor(task.recommendation);
  const [first] = choices;
  const isOfTheLaw = whatCanBePutOff(task.recommendation).length > 0;
  const form = useServerForm({
    defaultValues: { what: first?.what ?? 'work', dueAsked: noDate, reason: '' },
    check: (values) => {
      const wrongDate = dateProblem(values.dueAsked, true);
      return {
        dueAsked: wrongDate,
        reason: values.reason.trim() === '' ? t('extension.enterReason') : null,
      };
    },
    send: async (values) => {
      const dueAsked = dateOrNull(values.dueAsked);
      if (dueAsked === null) return;
      const { recommendationId, revision } = task.recommendation;
      await task.perform(
        () => askExtension(recommendationId, revision, { what: values.what, dueAsked, reason: values.reason }),
        t('extension.saved'),
        'ask_time',
      );
    },
  });
  return (
    <TaskPage task={task} form={form} title={t('extension.ask')} submitLabel={t('extension.save')} act="ask_time">
      <p className="govuk-body">
        {first === undefined && t(isOfTheLaw ? 'extension.notTheirs' : 'extension.noDate')}
        {choices.length === 1 &&
          first !== undefined &&
          t(`extension.of.${first.what}`, { date: longDate(first.due) })}{' '}
        {extensions.length > 0 && t('extension.count', { count: extensions.length })}
      </p>
      <p className="govuk-body">{t('extension.rule')}</p>
      {choices.length > 1 && (
        <Select
          {...form.fields.register('what')}
          label={t('extension.what')}
          choices={choices.map(({ what, due }) => ({
            value: what,
            label: t(`extension.of.${what}`, { date: longDate(due) }),
          }))}
          error={form.errors['what']}
        />
      )}
      <DateField
        control={form.fields.control}
        name="dueAsked"
        label={t('extension.newDate')}
        hint={common('date.hint')}
        error={form.errors['dueAsked']}
      />
      <Textarea
        {...form.fields.register('reason')}
        label={t('extension.reason')}
        rows={4}
        error={form.errors['reason']}
      />
    </TaskPage>
  );
}

import { useSuspenseQuery } from '@tanstack/react-query';
import { councilQuery } from '../../../api/council/council-query.ts';
import { editRecommendation } from '../../../api/recommendations/edit-recommendation.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { DateField } from '../../../ui/form/date-field.tsx';
import { useServerForm } from '../../../ui/form/use-server-form.ts';
import { Select } from '../../../ui/inputs/select.tsx';
import { Textarea } from '../../../ui/inputs/textarea.tsx';
import { useCheckValues } from './check-values.ts';
import { RecommendationFields } from './recommendation-fields.tsx';
import { changedFields, valuesOf } from './recommendation-values.ts';
import { TaskPage } from '../tasks/task-page.tsx';
import { useTask } from '../tasks/use-task.ts';

export function EditRecommendationPage() {
  const { t } = useWords('recommendations');
  const { t: common } = useWords();
  const task = useTask();
  const { data: council } = useSuspenseQuery(councilQuery);
  const before = valuesOf(task.seen);
  const check = useCheckValues(before.words === '');
  const form = useServerForm({
    defaultValues: before,
    check,
    send: (values) =>
      task.perform(
        () =>
          editRecommendation(
            task.recommendation.recommendationId,
            task.recommendation.revision,
            changedFields(before, values),
          ),
        t('edit.saved'),
      ),
  });
  const bands = council.ragScheme.bands.map((band) => ({ value: band.letter, label: `${band.letter} · ${band.word}` }));
  const known = bands.some((band) => band.value === before.rag) || before.rag === '';
  return (
    <TaskPage task={task} form={form} title={t('edit.title')} submitLabel={t('edit.save')}>
      <RecommendationFields form={form} />
      <DateField
        control={form.fields.control}
        name="dueBackOn"
        label={common('form.optional', { label: t('edit.dueBackOn') })}
        hint={t('edit.dueBackHint')}
        error={form.errors['dueBackOn']}
      />
      <Select
        {...form.fields.register('rag')}
        label={common('form.optional', { label: t('edit.rag') })}
        choices={[
          { value: '', label: common('none') },
          ...bands,
          ...(known ? [] : [{ value: before.rag, label: before.rag }]),
        ]}
        error={form.errors['rag']}
      />
      <Textarea
        {...form.fields.register('note')}
        label={common('form.optional', { label: t('edit.note') })}
        rows={4}
        error={form.errors['note']}
      />
    </TaskPage>
  );
}

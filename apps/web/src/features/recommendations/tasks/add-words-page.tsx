import { editRecommendation } from '../../../api/recommendations/edit-recommendation.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { useServerForm } from '../../../ui/form/use-server-form.ts';
import { Textarea } from '../../../ui/inputs/textarea.tsx';
import { TaskPage } from './task-page.tsx';
import { useTask } from './use-task.ts';

/** Adds the committee's words to a recommendation of which a paper gave only a number or a title. */
export function AddWordsPage() {
  const { t } = useWords('recommendations');
  const task = useTask();
  const { sourceTitle } = task.recommendation;
  const form = useServerForm({
    defaultValues: { words: task.seen.words },
    check: ({ words }) => ({ words: words.trim() === '' ? t('edit.enterWords') : null }),
    send: async ({ words }) => {
      const { recommendationId, revision } = task.recommendation;
      await task.perform(() => editRecommendation(recommendationId, revision, { words }), t('addWords.saved'));
    },
  });
  return (
    <TaskPage task={task} form={form} title={t('addWords.title')} submitLabel={t('addWords.save')}>
      {sourceTitle !== null && <p className="govuk-body">{t('addWords.of', { title: sourceTitle })}</p>}
      <Textarea
        {...form.fields.register('words')}
        label={t('edit.words')}
        hint={t('addWords.hint')}
        rows={6}
        error={form.errors['words']}
      />
    </TaskPage>
  );
}

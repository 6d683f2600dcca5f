import type { Withholding } from '@holdfast/domain/audiences/audience';
import { useSuspenseQuery } from '@tanstack/react-query';
import { councilQuery } from '../../../api/council/council-query.ts';
import { markExempt } from '../../../api/recommendations/mark-exempt.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { Checkboxes } from '../../../ui/inputs/checkboxes.tsx';
import { useServerForm } from '../../../ui/form/use-server-form.ts';
import { Select } from '../../../ui/inputs/select.tsx';
import { Textarea } from '../../../ui/inputs/textarea.tsx';
import { confidential, useMark } from '../../../ui/marks/use-mark.ts';
import { TaskPage } from '../tasks/task-page.tsx';
import { useTask } from '../tasks/use-task.ts';
import { type ExemptField, exemptFields } from '@holdfast/domain/recommendations/fields/fields';

interface MarkValues {
  readonly fields: readonly ExemptField[];
  readonly paragraph: string;
  readonly reason: string;
}

const kindOf = (paragraph: string): Withholding => (paragraph === confidential ? 'confidential' : 'exempt');
const untouched: MarkValues = { fields: [], paragraph: '', reason: '' };

export function MarkExemptPage() {
  const { t } = useWords('exemptions');
  const task = useTask();
  const { data: council } = useSuspenseQuery(councilQuery);
  const { paragraphs, reasonLabel, reasonProblem } = useMark(council.nation);
  const form = useServerForm<MarkValues>({
    defaultValues: untouched,
    check: ({ fields, paragraph, reason }) => {
      const wrong = reasonProblem(paragraph, reason);
      return {
        fields: fields.length === 0 ? t('enterFields') : null,
        paragraph: paragraph === '' ? t('enterParagraph') : null,
        reason: wrong,
      };
    },
    send: async ({ fields, paragraph, reason }) => {
      const { recommendationId, revision } = task.recommendation;
      const body = {
        fields: [...fields],
        paragraph: kindOf(paragraph) === 'confidential' ? null : Number(paragraph),
        reason: reason.trim(),
      };
      await task.perform(() => markExempt(recommendationId, revision, body), t(`saved.${kindOf(paragraph)}`));
    },
  });
  const chosen = form.fields.watch('paragraph');
  const kind = kindOf(chosen);
  return (
    <TaskPage task={task} form={form} title={t('mark')} submitLabel={t(`save.${kind}`)}>
      <p className="govuk-body">{t('markWhat')}</p>
      <p className="govuk-body">{t('whoReadsConfidential')}</p>
      <Checkboxes
        name="fields"
        label={t('fields')}
        hint={t('fieldsHint')}
        choices={exemptFields.map((field) => ({ value: field, label: t(`field.${field}`) }))}
        chosen={form.fields.watch('fields')}
        onChange={(chosen) => {
          form.fields.setValue(
            'fields',
            exemptFields.filter((field) => chosen.includes(field)),
          );
        }}
        error={form.errors['fields']}
      />
      <Select
        {...form.fields.register('paragraph')}
        label={t('paragraph')}
        choices={[{ value: '', label: t('choose') }, ...paragraphs, { value: confidential, label: t('confidential') }]}
        error={form.errors['paragraph']}
      />
      <Textarea
        {...form.fields.register('reason')}
        label={reasonLabel(chosen)}
        hint={t('reasonHint')}
        rows={3}
        error={form.errors['reason']}
      />
    </TaskPage>
  );
}

import { undoBulkChange } from '../../../api/recommendations/bulk-changes.ts';
import type { BulkChange, BulkResult } from '../../../api/recommendations/change-many.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { FormFrame } from '../../../ui/form/form-frame.tsx';
import { useServerForm } from '../../../ui/form/use-server-form.ts';
import { Textarea } from '../../../ui/inputs/textarea.tsx';

interface UndoFormProps {
  readonly bulkChangeId: string;
  /** As they are shown: one that moves under the page stays, and is named. */
  readonly items: BulkChange['items'];
  readonly onUndone: (result: BulkResult) => Promise<void>;
}

/** Gives those that are shown back what they said before. Why is kept with it. */
export function UndoForm({ bulkChangeId, items, onUndone }: UndoFormProps) {
  const { t } = useWords('register');
  const form = useServerForm({
    defaultValues: { reason: '' },
    check: ({ reason }) => ({ reason: reason.trim() === '' ? t('changes.enterReason') : null }),
    send: async ({ reason }) => onUndone(await undoBulkChange(bulkChangeId, { items, reason })),
  });
  return (
    <FormFrame form={form} submitLabel={t('changes.undo', { count: items.length })}>
      <Textarea
        {...form.fields.register('reason')}
        label={t('changes.reason')}
        hint={t('changes.reasonHint')}
        rows={3}
        error={form.errors['reason']}
      />
    </FormFrame>
  );
}

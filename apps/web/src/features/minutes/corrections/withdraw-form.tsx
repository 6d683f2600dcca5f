import { withdrawMinute } from '../../../api/minutes/change-minutes.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { FormFrame } from '../../../ui/form/form-frame.tsx';
import { useServerForm } from '../../../ui/form/use-server-form.ts';
import { Textarea } from '../../../ui/inputs/textarea.tsx';
import { useProceedings } from '../use-proceedings.ts';

interface WithdrawFormProps {
  readonly minuteId: string;
  readonly revision: number;
}

/** Withdraws a minute that was recorded by mistake: it stays to be read, with the reason. */
export function WithdrawForm({ minuteId, revision }: WithdrawFormProps) {
  const { t } = useWords('minutes');
  const { meetingId, show } = useProceedings();
  const name = `withdraw-${minuteId}`;
  const form = useServerForm({
    defaultValues: { reason: '' },
    serverNames: { reason: name },
    check: ({ reason }): Record<string, string> =>
      reason.trim() === '' ? { [name]: t('minutes.enterWithdrawReason') } : {},
    send: async ({ reason }) => {
      show(await withdrawMinute(meetingId, minuteId, revision, { reason: reason.trim() }));
    },
  });
  return (
    <FormFrame form={form} submitLabel={t('minutes.withdrawSave')}>
      <Textarea
        {...form.fields.register('reason')}
        id={name}
        label={t('minutes.withdrawReason')}
        hint={t('minutes.reasonHint')}
        rows={2}
        error={form.errors[name]}
      />
    </FormFrame>
  );
}

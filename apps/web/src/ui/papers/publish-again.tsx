import type { PublishedPaper } from '@holdfast/domain/publications/published-paper';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { publicationsQuery, publishPaper } from '../../api/publications/publications.ts';
import { useWords } from '../../app/language/use-words.ts';
import { Details } from '../details.tsx';
import { FormFrame } from '../form/form-frame.tsx';
import { freshAfter } from '../form/fresh-after.ts';
import { useServerForm } from '../form/use-server-form.ts';
import { Textarea } from '../inputs/textarea.tsx';

interface PublishAgainProps {
  readonly meetingId: string;
  readonly paper: PublishedPaper;
}

/** A new version, with the reason why it replaces the newest. */
export function PublishAgain({ meetingId, paper }: PublishAgainProps) {
  const { t } = useWords('publishing');
  const queryClient = useQueryClient();
  const newest = useQuery(publicationsQuery(meetingId, paper)).data?.items[0]?.version ?? null;
  const form = useServerForm({
    defaultValues: { reason: '' },
    check: ({ reason }) => ({ reason: reason.trim() === '' ? t('enterReason') : null }),
    send: async ({ reason }) => {
      await freshAfter(queryClient, () => publishPaper(meetingId, { paper, replaces: newest, reason: reason.trim() }));
      form.fields.reset();
    },
  });
  return (
    <Details summary={t(`again.${paper}`)}>
      <p className="govuk-body">{t('what')}</p>
      <FormFrame form={form} submitLabel={t('save')}>
        <Textarea
          {...form.fields.register('reason')}
          id="reason"
          label={t('reason')}
          hint={t('reasonHint')}
          rows={3}
          error={form.errors['reason']}
        />
      </FormFrame>
    </Details>
  );
}

import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { feedsQuery } from '../../../api/calendar-sync/feeds-query.ts';
import { openFeed } from '../../../api/calendar-sync/open-feed.ts';
import { committeesQuery } from '../../../api/committees/committees-query.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { Details } from '../../../ui/details.tsx';
import { FormFrame } from '../../../ui/form/form-frame.tsx';
import { useServerForm } from '../../../ui/form/use-server-form.ts';
import { Radios } from '../../../ui/inputs/radios.tsx';
import { Select } from '../../../ui/inputs/select.tsx';

interface OpenFeedProps {
  readonly isFirst: boolean;
  /** The secret address is given to whoever opened it, this once; null where the calendar is public. */
  readonly onSecret: (path: string | null) => void;
}

export function OpenFeed({ isFirst, onSecret }: OpenFeedProps) {
  const { t } = useWords('calendarSync');
  const queryClient = useQueryClient();
  const { data: committees } = useSuspenseQuery(committeesQuery);
  const form = useServerForm({
    defaultValues: { committeeId: '', isPublic: 'no' },
    send: async ({ committeeId, isPublic }) => {
      const opened = await openFeed({
        committeeId: committeeId === '' ? null : committeeId,
        isPublic: isPublic === 'yes',
      });
      onSecret(isPublic === 'yes' ? null : opened.path);
      await queryClient.invalidateQueries(feedsQuery);
      form.fields.reset();
    },
  });
  return (
    <Details summary={t('feeds.open')} open={isFirst}>
      <FormFrame form={form} submitLabel={t('feeds.openGo')}>
        <Select
          {...form.fields.register('committeeId')}
          label={t('feeds.which')}
          error={form.errors['committeeId']}
          choices={[
            { value: '', label: t('feeds.whole') },
            ...committees.items.map((item) => ({ value: item.committeeId, label: item.name })),
          ]}
        />
        <Radios
          {...form.fields.register('isPublic')}
          label={t('feeds.who')}
          choices={[
            { value: 'no', label: t('feeds.secret'), hint: t('feeds.secretHint') },
            { value: 'yes', label: t('feeds.public'), hint: t('feeds.publicHint') },
          ]}
        />
      </FormFrame>
    </Details>
  );
}

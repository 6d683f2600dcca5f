import { useSuspenseQuery } from '@tanstack/react-query';
import { notAnsweredQuery } from '../../../api/reminders/not-answered.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Page } from '../../../ui/page.tsx';
import { Views } from '../../messages/views.tsx';
import { NotReached } from './not-reached.tsx';
import { OverTime } from './over-time.tsx';
import { UnansweredTable } from './unanswered-table.tsx';

/** Who was asked and has not answered, and how portfolios answer over time. */
export function NotAnsweredPage() {
  const { t } = useWords('reminders', { within: 'unanswered' });
  const { data } = useSuspenseQuery(notAnsweredQuery);
  return (
    <Page title={t('title')}>
      <Views />
      {data.waiting.length === 0 ? (
        <EmptyState title={t('none')}>
          <p className="govuk-body">{t('noneWhat')}</p>
        </EmptyState>
      ) : (
        <>
          <p className="govuk-body">{t('what')}</p>
          <UnansweredTable waiting={data.waiting} />
        </>
      )}
      {data.notReached.length > 0 && <NotReached items={data.notReached} />}
      <OverTime told={data} />
    </Page>
  );
}

import { useWords } from '../../../app/language/use-words.ts';
import { NotificationBanner } from '../../../ui/notification-banner.tsx';
import { HistoryList, newestFirst } from '../page/history.tsx';
import type { Task } from './use-task.ts';

/** Somebody else was quicker: what they did, and what to do with what one has typed. */
export function StaleNotice({ task }: { readonly task: Task }) {
  const { t } = useWords('recommendations');
  const latestSeen = newestFirst(task.seen.history)[0]?.at ?? '';
  const news = newestFirst(task.recommendation.history).filter((entry) => entry.at > latestSeen);
  return (
    <NotificationBanner kind="important" title={t('stale.title')}>
      <p className="govuk-body">{t('stale.what')}</p>
      {news.length > 0 && <HistoryList entries={news} correcting={null} />}
    </NotificationBanner>
  );
}

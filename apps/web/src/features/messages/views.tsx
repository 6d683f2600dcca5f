import { Link } from '@tanstack/react-router';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { LinkTabs } from '../../ui/link-tabs.tsx';

/** What will leave, who has not answered, what stayed here, what did not arrive, and when nothing leaves. */
export function Views() {
  const { t } = useWords('messages');
  return (
    <LinkTabs label={t('views')}>
      {[
        <Link key="forecast" to={paths.forecast} activeOptions={{ exact: true, includeSearch: false }}>
          {t('forecast')}
        </Link>,
        <Link key="not-answered" to={paths.notAnswered}>
          {t('notAnswered')}
        </Link>,
        <Link key="kept" to={paths.messages} activeOptions={{ exact: true }}>
          {t('kept')}
        </Link>,
        <Link key="undelivered" to={paths.undelivered}>
          {t('undelivered')}
        </Link>,
        <Link key="pauses" to={paths.pauses} activeOptions={{ exact: true }}>
          {t('pauses')}
        </Link>,
      ]}
    </LinkTabs>
  );
}

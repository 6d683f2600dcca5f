import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { digestPreview, previewPage } from '../../api/reminders/forecast.ts';
import { dayAndDate } from '../../app/dates.ts';
import { paths } from '../../app/paths.ts';
import { Details } from '../../ui/details.tsx';
import { Page } from '../../ui/page.tsx';
import { ForecastItem } from './forecast-item.tsx';

const route = getRouteApi('/signedIn/reminders/preview');

/** A message before it is sent. Its document stands in a frame of its own, in which nothing runs. */
export function PreviewPage() {
  const { t } = useTranslation('reminders', { keyPrefix: 'forecast' });
  const which = route.useSearch();
  const { data } = useSuspenseQuery(digestPreview(which));
  return (
    <>
      <Link className="govuk-back-link" to={paths.forecast}>
        {t('title')}
      </Link>
      <Page title={data.subject} caption={t('preview.title', { day: dayAndDate(data.day) })} width="reading">
        <p className="govuk-body">{t('preview.to', data.recipient)}</p>
        <p className="govuk-inset-text">{t('preview.what')}</p>
        <iframe className="letter__frame" title={t('preview.asSeen')} sandbox="" src={previewPage(which)} />
        <Details summary={t('preview.plain')}>
          <pre className="letter">{data.plain}</pre>
        </Details>
        <h2 className="govuk-heading-m" id="items">
          {t('preview.items')} <span className="count">{data.items.length}</span>
        </h2>
        <ol className="govuk-list forecast__items">
          {data.items.map((item, at) => (
            <ForecastItem key={at} item={item} />
          ))}
        </ol>
      </Page>
    </>
  );
}

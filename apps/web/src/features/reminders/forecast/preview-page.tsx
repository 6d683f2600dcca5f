import type { DigestPreview } from '@holdfast/contracts/reminders/forecast';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { digestPreview, previewPage } from '../../../api/reminders/forecast.ts';
import { BackLink } from '../../../app/back/back-link.tsx';
import { dayAndDate } from '../../../app/clock/dates.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { paths } from '../../../app/paths.ts';
import { Details } from '../../../ui/details.tsx';
import { Page } from '../../../ui/page.tsx';
import { DigestTag } from '../../messages/digest-tag.tsx';
import { PlainLetter, Subject } from '../../messages/in-parts.tsx';
import { ForecastItem } from './forecast-item.tsx';

const route = getRouteApi('/signedIn/reminders/preview');

/** It is out of our hands, or may be. */
const left: readonly DigestPreview['state'][] = ['sent', 'delivered', 'perhaps_sent', 'bounced'];

const whatItIs = (state: DigestPreview['state']) =>
  state === 'kept' ? 'messages:whatKept' : left.includes(state) ? 'preview.whatLeft' : 'preview.what';

/** A message before it is sent. Its document stands in a frame of its own, in which nothing runs. */
export function PreviewPage() {
  const { t } = useWords('reminders', { within: 'forecast' });
  const which = route.useSearch();
  const { data } = useSuspenseQuery(digestPreview(which));
  return (
    <>
      <BackLink to={paths.forecast}>{t('title')}</BackLink>
      <Page title={t('preview.title', { day: dayAndDate(data.day) })} width="reading">
        <p className="govuk-body-l">
          <Subject parts={data.subject} />
        </p>
        <p className="govuk-body forecast__who">
          {t('preview.to', data.recipient)} {data.state !== null && <DigestTag state={data.state} />}
        </p>
        <p className="govuk-inset-text">{t(whatItIs(data.state))}</p>
        <iframe className="letter__frame" title={t('preview.asSeen')} sandbox="" src={previewPage(which)} />
        <Details summary={t('preview.plain')}>
          <PlainLetter parts={data.plain} />
        </Details>
        <h2 className="govuk-heading-m" id="items">
          {t('preview.items')} <span className="count">{data.items.length}</span>
        </h2>
        <ol className="govuk-list forecast__items forecast__items--whole">
          {data.items.map((item, at) => (
            <ForecastItem key={at} item={item} />
          ))}
        </ol>
      </Page>
    </>
  );
}

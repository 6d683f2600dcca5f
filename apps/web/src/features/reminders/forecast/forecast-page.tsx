import type { ForecastView } from '@holdfast/contracts/reminders/forecast';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { forecastQuery } from '../../../api/reminders/forecast.ts';
import { longDate } from '../../../app/clock/dates.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Page } from '../../../ui/page.tsx';
import { Select } from '../../../ui/inputs/select.tsx';
import { Views } from '../../messages/views.tsx';
import { ForecastDays } from './forecast-days.tsx';
import { Unreached } from './unreached.tsx';

const route = getRouteApi('/signedIn/reminders');

/** What will be sent in the next 30 days, before it is sent. */
export function ForecastPage() {
  const { t } = useWords('reminders', { within: 'forecast' });
  const only = route.useSearch();
  const { data } = useQuery({ ...forecastQuery(only), throwOnError: true });
  return (
    <Page title={t('title')}>
      <Views />
      {data === undefined ? (
        <p className="loading" role="status">
          {t('loading')}
        </p>
      ) : (
        <Told forecast={data} />
      )}
    </Page>
  );
}

function Told({ forecast }: { readonly forecast: ForecastView }) {
  const { t } = useWords('reminders', { within: 'forecast' });
  const only = route.useSearch();
  const { until, sending, digests, recipients, reminds } = forecast;
  if (recipients.length === 0 && forecast.unasked === 0)
    return (
      <EmptyState title={t(reminds ? 'none' : 'off')}>
        <p className="govuk-body">{t(reminds ? 'noneWhat' : 'offWhat')}</p>
      </EmptyState>
    );
  return (
    <>
      <p className="govuk-body">{t('what', { until: longDate(until), from: sending.from, to: sending.until })}</p>
      <Unreached forecast={forecast} />
      <Filters forecast={forecast} />
      {digests.length === 0 && <p className="govuk-body">{t('noneOnly')}</p>}
      <ForecastDays forecast={forecast} open={Object.keys(only).length > 0} />
    </>
  );
}

function Filters({ forecast: { recipients, portfolios } }: { readonly forecast: ForecastView }) {
  const { t } = useWords('reminders', { within: 'forecast' });
  const only = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <div className="report__bar">
      <Select
        name="recipient"
        label={t('person')}
        value={only.recipient ?? ''}
        choices={[
          { value: '', label: t('everybody') },
          ...recipients.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={({ target }) => void navigate({ search: { ...only, recipient: target.value } })}
      />
      {portfolios.length > 0 && (
        <Select
          name="portfolio"
          label={t('portfolio')}
          value={only.portfolio ?? ''}
          choices={[
            { value: '', label: t('everyPortfolio') },
            ...portfolios.map(({ portfolioId, name }) => ({ value: portfolioId, label: name })),
          ]}
          onChange={({ target }) => void navigate({ search: { ...only, portfolio: target.value } })}
        />
      )}
    </div>
  );
}

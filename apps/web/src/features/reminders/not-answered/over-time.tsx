import type { NotAnsweredView } from '@holdfast/contracts/reminders/not-answered';
import { getRouteApi } from '@tanstack/react-router';
import { useWords } from '../../../app/language/use-words.ts';
import { Select } from '../../../ui/inputs/select.tsx';
import { PortfolioCycles } from './portfolio-cycles.tsx';
import { PortfolioMonths } from './portfolio-months.tsx';

const route = getRouteApi('/signedIn/reminders/not-answered');

/** How portfolios answer: from one meeting of a committee to the next, or by months. */
export function OverTime({ told }: { readonly told: NotAnsweredView }) {
  const { t } = useWords('reminders', { within: 'unanswered' });
  const { by, ...only } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <section aria-labelledby="over-time">
      <h2 className="govuk-heading-m" id="over-time">
        {t('overTime')}
      </h2>
      {told.byMonth.length === 0 ? (
        <p className="govuk-body">{t('noMonths')}</p>
      ) : (
        <>
          <Select
            name="by"
            label={t('by')}
            value={by ?? 'cycle'}
            choices={[
              { value: 'cycle', label: t('byCycle') },
              { value: 'month', label: t('byMonth') },
            ]}
            onChange={({ target }) =>
              void navigate({
                search: target.value === 'month' ? { ...only, by: 'month' } : only,
                resetScroll: false,
              })
            }
          />
          {by === 'month' ? <PortfolioMonths told={told} /> : <PortfolioCycles told={told} />}
          <p className="govuk-body-s quiet">{by === 'month' ? t('inTimeWhat') : t('cyclesNote')}</p>
        </>
      )}
    </section>
  );
}

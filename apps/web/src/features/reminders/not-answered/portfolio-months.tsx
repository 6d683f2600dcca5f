import type { NotAnsweredView } from '@holdfast/contracts/reminders/not-answered';
import { getRouteApi } from '@tanstack/react-router';
import { longDate } from '../../../app/clock/dates.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { Select } from '../../../ui/inputs/select.tsx';
import { Table } from '../../../ui/table.tsx';
import { figures, monthsOf, monthWords, portfoliosOf } from './months-of.ts';
import { ShareBar } from './share-bar.tsx';

const route = getRouteApi('/signedIn/reminders/not-answered');
const parts = ['inTime', 'late', 'notAnswered', 'otherwise'] as const;

/** The months of all portfolios or of one, with a bar in each line for whoever reads by eye. */
export function PortfolioMonths({ told: { byMonth, since } }: { readonly told: NotAnsweredView }) {
  const { t } = useWords('reminders', { within: 'unanswered' });
  const { portfolio = '', ...only } = route.useSearch();
  const navigate = route.useNavigate();
  const columns = [
    { key: 'month', header: t('month') },
    ...figures.map((key) => ({ key, header: t(key), numeric: true })),
  ];
  const rows = monthsOf(byMonth, portfolio).map(({ month, ...counts }) => ({
    key: month,
    cells: [
      <span key="month">
        {monthWords(month)}
        <ShareBar parts={parts.map((part) => [part, counts[part]])} />
      </span>,
      ...figures.map((key) => counts[key]),
    ],
  }));
  return (
    <>
      <p className="govuk-body">{t('overTimeWhat', { since: longDate(since) })}</p>
      <Select
        name="portfolio"
        label={t('portfolio')}
        value={portfolio}
        choices={[
          { value: '', label: t('all') },
          ...portfoliosOf(byMonth).map(({ key, name }) => ({ value: key, label: name ?? t('noPortfolio') })),
        ]}
        onChange={({ target }) => void navigate({ search: { ...only, portfolio: target.value }, resetScroll: false })}
      />
      <Table caption={t('overTime')} columns={columns} rows={rows} />
    </>
  );
}

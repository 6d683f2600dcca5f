import type { NotAnsweredView } from '@holdfast/contracts/not-answered';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { longDate } from '../../app/dates.ts';
import { Select } from '../../ui/select.tsx';
import { Table } from '../../ui/table.tsx';
import { type Counts, figures, monthsOf, monthWords, portfoliosOf } from './months-of.ts';

/** A table, with a bar in each line for whoever reads by eye. */
export function PortfolioMonths({ told }: { readonly told: NotAnsweredView }) {
  const { t } = useTranslation('reminders', { keyPrefix: 'unanswered' });
  const [chosen, setChosen] = useState('');
  const { byMonth, since } = told;
  const columns = [
    { key: 'month', header: t('month') },
    ...figures.map((key) => ({ key, header: t(key), numeric: true })),
  ];
  const rows = monthsOf(byMonth, chosen).map(({ month, ...counts }) => ({
    key: month,
    cells: [
      <span key="month">
        {monthWords(month)}
        <Bar counts={counts} />
      </span>,
      ...figures.map((key) => counts[key]),
    ],
  }));
  return (
    <section aria-labelledby="over-time">
      <h2 className="govuk-heading-m" id="over-time">
        {t('overTime')}
      </h2>
      {byMonth.length === 0 ? (
        <p className="govuk-body">{t('noMonths')}</p>
      ) : (
        <>
          <p className="govuk-body">{t('overTimeWhat', { since: longDate(since) })}</p>
          <Select
            name="portfolio"
            label={t('portfolio')}
            value={chosen}
            choices={[
              { value: '', label: t('all') },
              ...portfoliosOf(byMonth).map(({ key, name }) => ({ value: key, label: name ?? t('noPortfolio') })),
            ]}
            onChange={({ target }) => setChosen(target.value)}
          />
          <Table caption={t('overTime')} columns={columns} rows={rows} />
          <p className="govuk-body-s quiet">{t('inTimeWhat')}</p>
        </>
      )}
    </section>
  );
}

const parts = ['inTime', 'late', 'notAnswered', 'otherwise'] as const;

/** The figures of the line say the same. */
function Bar({ counts }: { readonly counts: Counts }) {
  return (
    <span className="bar" aria-hidden="true">
      {parts.map((part) => (
        <span key={part} className={`bar__part bar__part--${part}`} style={{ flexGrow: counts[part] }} />
      ))}
    </span>
  );
}

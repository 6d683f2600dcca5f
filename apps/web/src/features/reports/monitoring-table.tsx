import type { MonitoringReport } from '@holdfast/contracts/reports';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dayAndDate, longDate } from '../../app/dates.ts';
import { paths } from '../../app/paths.ts';
import { EmptyState } from '../../ui/empty-state.tsx';

type Row = MonitoringReport['rows'][number];

const columns = ['date', 'portfolio', 'title', 'actionProposed', 'actionTaken', 'progressStatus'] as const;

/** What will be printed, in the committee's own columns, with what changed since its last meeting marked by a word. */
export function MonitoringTable({ report }: { readonly report: MonitoringReport }) {
  const { t } = useTranslation('reports');
  const { meeting, previousMeeting, counts, rows } = report;
  return (
    <article className="report">
      <h2 className="report__title">
        {meeting.committeeName} <span className="block">{dayAndDate(meeting.heldOn)}</span>
      </h2>
      <p className="govuk-body-s quiet">
        {t('publishBy', { date: longDate(meeting.publishBy) })}{' '}
        {previousMeeting === null ? t('firstReport') : t('since', { date: longDate(previousMeeting.heldOn) })}
      </p>
      {rows.length === 0 ? (
        <EmptyState title={t('empty')}>
          <p className="govuk-body">{t('emptyWhat')}</p>
        </EmptyState>
      ) : (
        <>
          <p className="report__counts">
            {[
              t('count.rows', { count: counts.rows }),
              t('count.changed', { count: counts.changed }),
              t('count.notAnswered', { count: counts.notAnswered }),
              t('count.verified', { count: counts.verifiedComplete }),
            ].join(' · ')}
          </p>
          <table className="stacked report__table" role="table">
            <caption className="govuk-visually-hidden">{t('title')}</caption>
            <thead role="rowgroup">
              <tr role="row">
                {columns.map((column) => (
                  <th key={column} scope="col" role="columnheader">
                    {t(`column.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody role="rowgroup">
              {rows.map((row) => (
                <tr
                  key={row.recommendationId}
                  role="row"
                  className={row.changed.length > 0 ? 'report__changed' : undefined}
                >
                  {columns.map((column) => (
                    <Cell key={column} row={row} column={column} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </article>
  );
}

function Cell({ row, column }: { readonly row: Row; readonly column: (typeof columns)[number] }) {
  const { t } = useTranslation('reports');
  // A row that is new to the committee is new in every column: it says so once.
  const isNew = columns.every((name) => row.changed.includes(name));
  const changed = isNew ? column === 'actionProposed' : row.changed.includes(column);
  return (
    <td role="cell">
      <span className="stacked__label" aria-hidden="true">
        {t(`column.${column}`)}
      </span>
      <div className="preserved">
        {changed && <strong className="report__mark">{t(isNew ? 'new' : 'changed')}</strong>}
        {column === 'actionProposed' ? (
          <Link
            className="govuk-link govuk-link--no-underline"
            to={paths.recommendation}
            params={{ recommendationId: row.recommendationId }}
          >
            {row[column]}
          </Link>
        ) : (
          row[column]
        )}
        {column === 'progressStatus' &&
          row.overdue.map((sentence) => (
            <strong key={sentence} className="late block">
              {sentence}
            </strong>
          ))}
      </div>
    </td>
  );
}

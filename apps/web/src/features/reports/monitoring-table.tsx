import type { MonitoringReport } from '@holdfast/contracts/reports/shapes';
import { dayAndDate, longDate } from '../../app/clock/dates.ts';
import { useWords } from '../../app/language/use-words.ts';
import { PaperStanding } from '../../ui/papers/paper-standing.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { MonitoringCell } from './monitoring-cell.tsx';
import { RatingCell } from './rating-cell.tsx';

/** What will be printed, in the committee's own columns, with what changed since its last meeting marked by a word. */
export function MonitoringTable({ report }: { readonly report: MonitoringReport }) {
  const { t } = useWords('reports');
  const { meeting, previousMeeting, counts, rows, columns, ragBands } = report;
  const isRated = rows.some(({ rag, ruledRag }) => rag !== null || ruledRag !== null);
  return (
    <article className="report">
      <h2 className="report__title">
        {meeting.committeeName} <span className="block">{dayAndDate(meeting.heldOn)}</span>
      </h2>
      <p className="govuk-body-s quiet">
        {t('publishBy', { date: longDate(meeting.publishBy) })}{' '}
        {previousMeeting === null ? t('firstReport') : t('since', { date: longDate(previousMeeting.heldOn) })}
      </p>
      <PaperStanding lines={report.standing.lines} />
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
              t('count.awaitingResponse', { count: counts.awaitingResponse }),
              t('count.verified', { count: counts.verifiedComplete }),
            ].join(' · ')}
          </p>
          <table className="stacked report__table" role="table">
            <caption className="govuk-visually-hidden">{t('title')}</caption>
            <thead role="rowgroup">
              <tr role="row">
                {columns.map(({ column, heading }) => (
                  <th
                    key={column}
                    scope="col"
                    role="columnheader"
                    className={`report__${column === 'title' ? 'title-column' : column}`}
                  >
                    {heading}
                  </th>
                ))}
                {isRated && (
                  <th scope="col" role="columnheader">
                    {t('rating')}
                  </th>
                )}
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
                    <MonitoringCell key={column.column} row={row} column={column} columns={columns} />
                  ))}
                  {isRated && <RatingCell row={row} bands={ragBands} />}
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </article>
  );
}

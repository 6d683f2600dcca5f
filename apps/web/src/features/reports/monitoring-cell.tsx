import type { MonitoringReport } from '@holdfast/contracts/reports/shapes';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { SaidText, textOf } from '../../ui/said-text.tsx';
import { Unanswered } from './unanswered.tsx';

type Column = MonitoringReport['columns'][number];

interface MonitoringCellProps {
  readonly row: MonitoringReport['rows'][number];
  readonly column: Column;
  readonly columns: readonly Column[];
}

/** The words lead to the recommendation; without a column for them, whatever the council has first. */
const leads = (columns: readonly Column[]) =>
  (
    columns.find(({ column }) => column === 'actionProposed') ??
    columns.find(({ column }) => column === 'title') ??
    columns[0]
  )?.column;

export function MonitoringCell({ row, column: { column, heading }, columns }: MonitoringCellProps) {
  const { t } = useWords('reports');
  // A row that is new to the committee is new in every column: it says so once.
  const isNew = columns.every((one) => row.changed.includes(one.column));
  const isLink = column === leads(columns);
  const changed = isNew ? isLink : row.changed.includes(column);
  // What is late is said beside the status, or at the end of the row.
  const late = columns.some((one) => one.column === 'progressStatus') ? 'progressStatus' : columns.at(-1)?.column;
  return (
    <td role="cell">
      <span className="stacked__label" aria-hidden="true">
        {heading}
      </span>
      <div className="preserved">
        {changed && <strong className="report__mark">{t(isNew ? 'new' : 'changed')}</strong>}
        {isLink ? (
          <Link
            className="govuk-link govuk-link--no-underline"
            to={paths.recommendation}
            params={{ recommendationId: row.recommendationId }}
          >
            {(column === 'unanswered' ? row.unanswered.map(textOf).join(' ') : row[column]) ||
              row.reference ||
              t('open')}
          </Link>
        ) : column === 'unanswered' ? (
          <Unanswered row={row} />
        ) : (
          row[column]
        )}
        {column === late &&
          row.overdue.map((sentence) => (
            <strong key={sentence.text} className="late block">
              <SaidText told={sentence} />
            </strong>
          ))}
      </div>
    </td>
  );
}

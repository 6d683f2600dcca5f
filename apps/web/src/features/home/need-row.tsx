import type { RegisterRow } from '@holdfast/contracts/recommendations/register';
import { isIn } from '@holdfast/domain/recommendations/status/status-sets';
import { Link } from '@tanstack/react-router';
import { daysUntil, shortDate } from '../../app/clock/dates.ts';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { CommitteeWords } from '../../ui/marks/exempt-words.tsx';
import { OwedBy } from '../../ui/owed-by.tsx';

interface NeedRowsProps {
  readonly rows: readonly RegisterRow[];
  readonly today: string;
}

/** Recommendations that need somebody, each with whose it is and what is late. */
export function NeedRows({ rows, today }: NeedRowsProps) {
  return (
    <ul className="need__list">
      {rows.map((row) => (
        <li key={row.recommendationId}>
          <Link
            className="govuk-link need__words"
            to={paths.recommendation}
            params={{ recommendationId: row.recommendationId }}
          >
            <CommitteeWords words={row.words} inPlace={row.exempt.recommendation} title={row.sourceTitle} />
          </Link>
          <p className="need__facts">
            <Facts row={row} today={today} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function Facts({ row, today }: { readonly row: RegisterRow; readonly today: string }) {
  const { t } = useWords('home');
  const late = row.overdue[0];
  return (
    <>
      <span className="need__reference">{row.reference}</span>
      {row.portfolio !== null && <span>{row.portfolio.name}</span>}
      {row.lead.length > 0 && <span>{row.lead.join(', ')}</span>}
      {late !== undefined ? (
        <>
          <strong className="late">
            {late.since === today
              ? t(`overdueToday.${late.what}`)
              : `${t(`common:overdue.${late.what}`, { date: shortDate(late.since) })} (${t('days', { count: daysUntil(late.since, today) })})`}
          </strong>
          <span>
            <OwedBy what={late.what} row={row} />
          </span>
        </>
      ) : (
        <NextDay row={row} />
      )}
    </>
  );
}

/** The day by which the next thing is owed on it, and which; that none is set is said too. */
function NextDay({ row }: { readonly row: RegisterRow }) {
  const { t } = useWords('home');
  const { coreStatus, responseDueOn, dueOn } = row;
  if (isIn('finished', coreStatus)) return null;
  if (coreStatus === 'awaiting_response' && responseDueOn !== null)
    return <span>{t('responseDue', { date: shortDate(responseDueOn) })}</span>;
  return <span>{dueOn === null ? t('noDay') : t('workDue', { date: shortDate(dueOn) })}</span>;
}

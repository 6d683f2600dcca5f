import type { Home } from '@holdfast/contracts/home/shapes';
import type { RegisterRow } from '@holdfast/contracts/recommendations/shapes';
import { Link } from '@tanstack/react-router';
import { daysUntil, shortDate } from '../../app/clock/dates.ts';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import type { ListName } from './sections.ts';
import { ExemptWords } from '../../ui/marks/exempt-words.tsx';

interface NeedListProps {
  readonly name: ListName;
  readonly list: Home[ListName];
  readonly today: string;
  readonly meeting: Home['nextMeeting'];
}

/** The part of the register that shows the same rows, where a filter can say it. */
const everyOne = {
  overdueResponses: { due: 'response_overdue', sort: 'due' },
  updatesDue: null,
  waitingForCommittee: { status: 'claimed_complete' },
  actionsOverdue: { due: 'overdue', sort: 'due' },
  responsesDueSoon: { status: 'awaiting_response', sort: 'due' },
  changedSinceLastMeeting: { sort: 'changed' },
} as const;

export function NeedList({ name, list, today, meeting }: NeedListProps) {
  const { t } = useWords('home');
  const search = everyOne[name];
  const id = `need-${name}`;
  return (
    <section className="need" aria-labelledby={id}>
      <h2 className="govuk-heading-m" id={id}>
        {t(`list.${name}.title`)} <span className="count">{list.total}</span>
      </h2>
      {name === 'updatesDue' && meeting !== null && (
        <p className="govuk-body-s quiet">{t('list.updatesDue.before', { date: shortDate(meeting.updatesBy) })}</p>
      )}
      <ul className="need__list">
        {list.items.map((row) => (
          <li key={row.recommendationId}>
            <Link
              className="govuk-link need__words"
              to={paths.recommendation}
              params={{ recommendationId: row.recommendationId }}
            >
              <ExemptWords words={row.words} inPlace={row.exempt.recommendation} />
            </Link>
            <p className="need__facts">
              <Facts row={row} today={today} />
            </p>
          </li>
        ))}
      </ul>
      {list.total > list.items.length && search !== null && (
        <Link className="govuk-link" to={paths.register} search={search}>
          {t('seeAll', { count: list.total })}
        </Link>
      )}
    </section>
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
        <strong className="late">
          {late.since === today
            ? t(`overdueToday.${late.what}`)
            : `${t(`common:overdue.${late.what}`, { date: shortDate(late.since) })} (${t('days', { count: daysUntil(late.since, today) })})`}
        </strong>
      ) : (
        row.responseDueOn !== null &&
        row.coreStatus === 'awaiting_response' && (
          <span>{t('responseDue', { date: shortDate(row.responseDueOn) })}</span>
        )
      )}
    </>
  );
}

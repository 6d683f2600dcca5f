import type { NotAnsweredView } from '@holdfast/contracts/reminders/not-answered';
import { getRouteApi } from '@tanstack/react-router';
import { longDate, shortDate } from '../../../app/clock/dates.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { Select } from '../../../ui/inputs/select.tsx';
import { Table } from '../../../ui/table.tsx';
import { type Cycle, committeesOf, type CycleCounts, cyclesOf } from './cycles-of.ts';
import { ShareBar } from './share-bar.tsx';

const route = getRouteApi('/signedIn/reminders/not-answered');

/** Each portfolio, from one meeting of a committee to the next: officers report to meetings, not to months. */
export function PortfolioCycles({ told: { byCycle, since, today } }: { readonly told: NotAnsweredView }) {
  const { t } = useWords('reminders', { within: 'unanswered' });
  const only = route.useSearch();
  const navigate = route.useNavigate();
  const committees = committeesOf(byCycle);
  const [chosen = committees[0]] = committees.filter(({ id }) => id === only.committee);
  if (chosen === undefined) return <p className="govuk-body">{t('noCycles')}</p>;
  const { cycles, lines, all } = cyclesOf(byCycle, chosen.id);
  const columns = [
    { key: 'portfolio', header: t('portfolio') },
    ...cycles.map((cycle) => ({
      key: `${cycle.after ?? ''} ${cycle.until ?? ''}`,
      header: <CycleWords key="cycle" cycle={cycle} today={today} />,
    })),
  ];
  const cells = (counts: readonly CycleCounts[]) => counts.map((one, at) => <Share key={at} counts={one} />);
  const rows = [
    ...lines.map(({ key, name, counts }) => ({ key, cells: [name ?? t('noPortfolio'), ...cells(counts)] })),
    ...(lines.length > 1 ? [{ key: 'all', cells: [<strong key="all">{t('all')}</strong>, ...cells(all)] }] : []),
  ];
  return (
    <>
      <p className="govuk-body">{t('cyclesWhat', { since: longDate(since) })}</p>
      <Select
        name="committee"
        label={t('committee')}
        value={chosen.id}
        choices={committees.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={({ target }) => void navigate({ search: { ...only, committee: target.value }, resetScroll: false })}
      />
      <Table caption={t('overTime')} columns={columns} rows={rows} />
    </>
  );
}

function CycleWords({ cycle: { after, until }, today }: { readonly cycle: Cycle; readonly today: string }) {
  const { t } = useWords('reminders', { within: 'unanswered' });
  if (until === null)
    return (
      <>
        <span className="nowrap">{t('cycleOpen', { day: shortDate(after ?? '') })}</span>{' '}
        <span className="quiet cycle__from">{t('cycleNoMeeting')}</span>
      </>
    );
  const from = after === null ? t('cycleFirst') : t('cycleAfter', { day: shortDate(after) });
  return (
    <>
      <span className="nowrap">{t('cycleTo', { day: shortDate(until) })}</span>{' '}
      <span className="quiet cycle__from">{until >= today ? `${from}, ${t('cycleSoFar')}` : from}</span>
    </>
  );
}

function Share({ counts: { asked, notAnswered } }: { readonly counts: CycleCounts }) {
  const { t } = useWords('reminders', { within: 'unanswered' });
  if (asked === 0) return <span className="quiet">{t('noneAsked')}</span>;
  return (
    <span>
      {t('ofAsked', { notAnswered, asked })}
      <ShareBar
        parts={[
          ['notAnswered', notAnswered],
          ['answered', asked - notAnswered],
        ]}
      />
    </span>
  );
}

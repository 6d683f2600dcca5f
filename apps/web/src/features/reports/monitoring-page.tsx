import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { committeesQuery } from '../../api/committees/committees-query.ts';
import { meetingsQuery } from '../../api/meetings/meetings-query.ts';
import { monitoringQuery } from '../../api/reports/monitoring-query.ts';
import { shortDate, today } from '../../app/clock/dates.ts';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { Publishing } from '../../ui/papers/publishing.tsx';
import { Select } from '../../ui/inputs/select.tsx';
import { likelyMeeting, monitoringMeetings } from './choose-meeting.ts';
import { MonitoringTable } from './monitoring-table.tsx';
import { ReportFiles } from './report-files.tsx';

const route = getRouteApi('/signedIn/reports/monitoring');

export function MonitoringPage() {
  const { t } = useWords('reports');
  const { meeting: asked, version } = route.useSearch();
  const navigate = route.useNavigate();
  const { data: allMeetings } = useSuspenseQuery(meetingsQuery);
  const { data: committees } = useSuspenseQuery(committeesQuery);
  const meetings = monitoringMeetings(allMeetings.items, committees.items);
  const chosen = asked ?? likelyMeeting(meetings, today())?.meetingId;
  const report = useQuery({
    ...monitoringQuery(chosen ?? '', version),
    enabled: chosen !== undefined,
    throwOnError: true,
  });
  if (chosen === undefined)
    return (
      <Page title={t('title')} width="reading">
        <EmptyState title={t('noMeeting')}>
          <Link className="govuk-link" to={paths.addMeeting}>
            {t('addMeeting')}
          </Link>
        </EmptyState>
      </Page>
    );
  return (
    <Page title={t('title')}>
      <div className="report__bar no-print">
        <Select
          name="meeting"
          label={t('for')}
          value={chosen}
          choices={meetings
            .toSorted((a, b) => b.heldOn.localeCompare(a.heldOn))
            .map((meeting) => ({
              value: meeting.meetingId,
              label: `${shortDate(meeting.heldOn)} · ${meeting.committeeName}`,
            }))}
          onChange={(event) => void navigate({ search: { meeting: event.target.value } })}
        />
        <ReportFiles meeting={chosen} version={version} rows={report.data?.counts.rows ?? 0} />
        <Button look="secondary" onClick={() => window.print()}>
          {t('print')}
        </Button>
      </div>
      {report.data === undefined ? (
        <p className="loading" role="status">
          {t('common:loading')}
        </p>
      ) : (
        <>
          <MonitoringTable report={report.data} />
          <Publishing
            meetingId={chosen}
            paper="monitoring_report"
            standing={report.data.standing}
            link={(other, words) => (
              <Link
                className="govuk-link"
                to={paths.monitoringReport}
                search={other === undefined ? { meeting: chosen } : { meeting: chosen, version: `${other}` }}
              >
                {words}
              </Link>
            )}
          />
        </>
      )}
    </Page>
  );
}

import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { meetingSchedulesQuery } from '../../api/meeting-schedules/meeting-schedules-query.ts';
import { may } from '@holdfast/domain/permissions/may';
import { BackLink } from '../../app/back/back-link.tsx';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { useSignedIn } from '../../app/signed-in.ts';
import { Details } from '../../ui/details.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { Table } from '../../ui/table.tsx';
import { AddMeetingSchedule } from './add-meeting-schedule.tsx';

/** Every version of every committee's year. */
export function MeetingSchedulesPage() {
  const { t } = useWords('meetingSchedules');
  const keeps = may(useSignedIn().membership.roles, 'editRegister');
  const { items } = useSuspenseQuery(meetingSchedulesQuery).data;
  return (
    <>
      <BackLink to={paths.meetings}>{t('back')}</BackLink>
      <Page title={t('title')} width="reading">
        {items.length === 0 ? (
          <EmptyState title={t('none.title')}>
            <p className="govuk-body">{t('none.what')}</p>
          </EmptyState>
        ) : (
          <Table
            caption={t('title')}
            columns={[
              { key: 'committee', header: t('committee') },
              { key: 'year', header: t('year') },
              { key: 'state', header: t('state') },
              { key: 'dates', header: t('dates'), numeric: true },
            ]}
            rows={items.map((item) => ({
              key: item.meetingScheduleId,
              cells: [
                <Link
                  className="govuk-link"
                  to={paths.meetingSchedule}
                  params={{ meetingScheduleId: item.meetingScheduleId }}
                >
                  {t('name', { committee: item.committeeName, year: item.municipalYear, version: item.version })}
                </Link>,
                item.municipalYear,
                t(`stateIs.${item.state}`),
                item.dates.length,
              ],
            }))}
          />
        )}
        {keeps && (
          <Details summary={t('add.title')} open={items.length === 0}>
            <AddMeetingSchedule />
          </Details>
        )}
      </Page>
    </>
  );
}

import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { meetingsQuery } from '../../api/meetings/meetings-query.ts';
import { dayAndDate, shortDate, today } from '../../app/dates.ts';
import { may } from '../../app/may.ts';
import { paths } from '../../app/paths.ts';
import { useSignedIn } from '../../app/signed-in.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Page } from '../../ui/page.tsx';
import { Table } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { byMunicipalYear } from './by-municipal-year.ts';

export function MeetingsPage() {
  const { t } = useTranslation('meetings');
  const { roles } = useSignedIn().membership;
  const { data } = useSuspenseQuery(meetingsQuery);
  const day = today();
  const next = data.items
    .filter((meeting) => meeting.heldOn >= day)
    .toSorted((a, b) => a.heldOn.localeCompare(b.heldOn))[0];
  return (
    <Page
      title={t('title')}
      actions={may(roles, 'keepRegister') && <LinkButton to={paths.addMeeting}>{t('add')}</LinkButton>}
    >
      {data.items.length === 0 && (
        <EmptyState title={t('empty.title')}>
          <p className="govuk-body">{t('empty.what')}</p>
        </EmptyState>
      )}
      {byMunicipalYear(data.items).map(({ year, meetings }) => (
        <section key={year} aria-labelledby={`year-${year}`}>
          <h2 className="govuk-heading-m" id={`year-${year}`}>
            {t('year', { year })} <span className="count">{meetings.length}</span>
          </h2>
          <Table
            caption={t('year', { year })}
            columns={[
              { key: 'held', header: t('held') },
              { key: 'committee', header: t('committee') },
              { key: 'updates', header: t('updatesBy') },
              { key: 'publish', header: t('publishBy') },
              { key: 'report', header: t('report') },
            ]}
            rows={meetings.map((meeting) => ({
              key: meeting.meetingId,
              cells: [
                <>
                  {dayAndDate(meeting.heldOn)}
                  {meeting.meetingId === next?.meetingId && (
                    <>
                      {' '}
                      <Tag tone="blue">{t('next')}</Tag>
                    </>
                  )}
                  {(meeting.startsAt !== null || meeting.place !== null) && (
                    <span className="quiet block">
                      {[meeting.startsAt?.slice(0, 5) ?? '', meeting.place ?? ''].filter(Boolean).join(', ')}
                    </span>
                  )}
                </>,
                meeting.committeeName,
                shortDate(meeting.updatesBy),
                shortDate(meeting.publishBy),
                <Link className="govuk-link" to={paths.monitoringReport} search={{ meeting: meeting.meetingId }}>
                  {t('openReport')}
                  <span className="govuk-visually-hidden"> {dayAndDate(meeting.heldOn)}</span>
                </Link>,
              ],
            }))}
          />
        </section>
      ))}
    </Page>
  );
}

import type { Meeting } from '@holdfast/contracts/meetings/shapes';
import { scrutinises } from '@holdfast/domain/committees/committee-kind';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { committeesQuery } from '../../api/committees/committees-query.ts';
import { useMunicipalYear } from '../../api/council/use-municipal-year.ts';
import { meetingsQuery } from '../../api/meetings/meetings-query.ts';
import { dayAndDate, shortDate, today } from '../../app/clock/dates.ts';
import { may } from '@holdfast/domain/permissions/may';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { useSignedIn } from '../../app/signed-in.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Page } from '../../ui/page.tsx';
import { Select } from '../../ui/inputs/select.tsx';
import { Table } from '../../ui/table.tsx';
import { Tag } from '../../ui/marks/tag.tsx';
import { byMunicipalYear } from './by-municipal-year.ts';

const route = getRouteApi(`/signedIn${paths.meetings}`);

/** A municipal year at a glance, with what hangs on each meeting. */
export function MeetingsPage() {
  const { t } = useWords('meetings');
  const keeps = may(useSignedIn().membership.roles, 'editRegister');
  const { year: asked, committee } = route.useSearch();
  const navigate = route.useNavigate();
  const all = useSuspenseQuery(meetingsQuery).data.items;
  const committees = useSuspenseQuery(committeesQuery).data.items;
  const reports = new Set(committees.filter(({ kind }) => scrutinises(kind)).map(({ committeeId }) => committeeId));
  const municipalYear = useMunicipalYear();
  const years = byMunicipalYear(all, municipalYear);
  const now = municipalYear(today());
  const year = asked ?? (years.some((one) => one.year === now) ? now : (years[0]?.year ?? now));
  const shown = (years.find((one) => one.year === year)?.meetings ?? []).filter(
    ({ committeeId }) => committee === undefined || committeeId === committee,
  );
  const next = shown.find(({ heldOn, state }) => heldOn >= today() && state === 'scheduled');
  const choices = [...new Set([now, year, ...years.map((one) => one.year)])].toSorted().toReversed();
  return (
    <Page
      title={t('title')}
      actions={
        <>
          {keeps && <LinkButton to={paths.addMeeting}>{t('add')}</LinkButton>}
          <LinkButton to={paths.meetingSchedules} look="secondary">
            {t('meetingSchedules')}
          </LinkButton>
          <LinkButton to={paths.calendars} look="secondary">
            {t('subscribe')}
          </LinkButton>
        </>
      }
    >
      {all.length === 0 ? (
        <EmptyState title={t('empty.title')}>
          <p className="govuk-body">{t('empty.what')}</p>
        </EmptyState>
      ) : (
        <>
          <div className="meetings__choose no-print">
            <Select
              name="year"
              label={t('yearLabel')}
              value={year}
              choices={choices.map((one) => ({ value: one, label: one }))}
              onChange={(event) =>
                void navigate({ search: (before) => ({ ...before, year: event.target.value }), replace: true })
              }
            />
            <Select
              name="committee"
              label={t('committee')}
              value={committee ?? ''}
              choices={[
                { value: '', label: t('allCommittees') },
                ...committees.map(({ committeeId, name }) => ({ value: committeeId, label: name })),
              ]}
              onChange={(event) =>
                void navigate({
                  search: (before) => ({ ...before, committee: event.target.value || undefined }),
                  replace: true,
                })
              }
            />
            <Button look="secondary" onClick={() => window.print()}>
              {t('print')}
            </Button>
          </div>
          <section aria-labelledby="year-shown">
            <h2 className="govuk-heading-m" id="year-shown">
              {t('year', { year })} <span className="count">{shown.length}</span>
            </h2>
            {shown.length === 0 ? (
              <p className="govuk-body">{t('noneHere')}</p>
            ) : (
              <Table
                caption={t('year', { year })}
                columns={[
                  { key: 'held', header: t('held') },
                  { key: 'committee', header: t('committee') },
                  { key: 'updates', header: t('updatesBy') },
                  { key: 'reports', header: t('reportsBy') },
                  { key: 'publish', header: t('publishBy') },
                  { key: 'links', header: t('report') },
                ]}
                rows={shown.map((meeting) => ({
                  key: meeting.meetingId,
                  cells: [
                    <Held meeting={meeting} isNext={meeting.meetingId === next?.meetingId} />,
                    meeting.committeeName,
                    shortDate(meeting.updatesBy),
                    shortDate(meeting.reportsBy),
                    shortDate(meeting.publishBy),
                    <MeetingLinks meeting={meeting} keeps={keeps} reports={reports.has(meeting.committeeId)} />,
                  ],
                }))}
              />
            )}
          </section>
        </>
      )}
    </Page>
  );
}

function Held({ meeting, isNext }: { readonly meeting: Meeting; readonly isNext: boolean }) {
  const { t } = useWords('meetings');
  const where = [meeting.startsAt?.slice(0, 5) ?? '', meeting.place ?? ''].filter(Boolean).join(', ');
  return (
    <>
      {dayAndDate(meeting.heldOn)} {isNext && <Tag tone="blue">{t('next')}</Tag>}
      {meeting.state === 'cancelled' && <Tag tone="red">{t('cancelled')}</Tag>}
      {where !== '' && <span className="quiet block">{where}</span>}
      {meeting.shortNoticeReason !== null && (
        <span className="quiet block">{t('shortNoticeOf', { reason: meeting.shortNoticeReason })}</span>
      )}
    </>
  );
}

interface MeetingLinksProps {
  readonly meeting: Meeting;
  readonly keeps: boolean;
  /** Its committee holds the executive to account, and so reads a monitoring report. */
  readonly reports: boolean;
}

function MeetingLinks({ meeting, keeps, reports }: MeetingLinksProps) {
  const { t } = useWords('meetings');
  const { meetingId } = meeting;
  const which = (
    <span className="govuk-visually-hidden">
      {' '}
      {meeting.committeeName} {dayAndDate(meeting.heldOn)}
    </span>
  );
  return (
    <span className="meetings__links">
      <Link className="govuk-link" to={paths.minutes} params={{ meetingId }}>
        {t('minutes')}
        {which}
      </Link>
      {reports && (
        <Link className="govuk-link" to={paths.monitoringReport} search={{ meeting: meetingId }}>
          {t('openReport')}
          {which}
        </Link>
      )}
      {keeps && meeting.heldOn >= today() && (
        <Link className="govuk-link no-print" to={paths.moveMeeting} params={{ meetingId }}>
          {t('move')}
          {which}
        </Link>
      )}
    </span>
  );
}

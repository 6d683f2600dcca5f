import { scrutinises } from '@holdfast/domain/committees/committee-kind';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { committeesQuery } from '../../api/committees/committees-query.ts';
import { BackLink } from '../../app/back/back-link.tsx';
import { dayAndDate } from '../../app/clock/dates.ts';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { Page } from '../../ui/page.tsx';
import { Agenda } from './agenda.tsx';
import { Attendance } from './attendance.tsx';
import { Declarations } from './declarations.tsx';
import { DueBack } from './due-back.tsx';
import { MinuteList } from './minute-list.tsx';
import { useProceedings } from './use-proceedings.ts';

/** One meeting, from its agenda to what was resolved. */
export function MinutesPage() {
  const { t } = useWords('minutes');
  const { meeting } = useProceedings().proceedings;
  const committees = useSuspenseQuery(committeesQuery).data.items;
  const reports = committees.some(({ committeeId, kind }) => committeeId === meeting.committeeId && scrutinises(kind));
  return (
    <>
      <BackLink to={paths.meetings}>{t('back')}</BackLink>
      <Page
        title={t('title', { committee: meeting.committeeName, date: dayAndDate(meeting.heldOn) })}
        caption={[meeting.startsAt?.slice(0, 5) ?? '', meeting.place ?? ''].filter(Boolean).join(', ')}
        width="reading"
        actions={
          reports && (
            <Link className="govuk-link" to={paths.monitoringReport} search={{ meeting: meeting.meetingId }}>
              {t('report')}
            </Link>
          )
        }
      >
        {meeting.shortNoticeReason !== null && (
          <p className="govuk-body">{t('shortNoticeOf', { reason: meeting.shortNoticeReason })}</p>
        )}
        <Agenda />
        <DueBack />
        <Attendance />
        <Declarations />
        <MinuteList />
      </Page>
    </>
  );
}

import { may } from '@holdfast/domain/permissions/may';
import { BackLink } from '../../app/back/back-link.tsx';
import { useWords } from '../../app/language/use-words.ts';
import { paths } from '../../app/paths.ts';
import { useSignedIn } from '../../app/signed-in.ts';
import { Details } from '../../ui/details.tsx';
import { Page } from '../../ui/page.tsx';
import { Tag } from '../../ui/marks/tag.tsx';
import { Approval } from './approval.tsx';
import { Breaches } from './breaches.tsx';
import { Comparison } from './comparison.tsx';
import { MeetingScheduleDates } from './meeting-schedule-dates.tsx';
import { MeetingSchedulePaper } from './meeting-schedule-paper.tsx';
import { RuleForm } from './rule-form.tsx';
import { TimesForm } from './times-form.tsx';
import { useMeetingSchedule } from './use-meeting-schedule.ts';

/** One version of a committee's year: the rule, its days, what breaks, what changes, and its way into calendars. */
export function MeetingSchedulePage() {
  const { t } = useWords('meetingSchedules');
  const { meetingSchedule, isOpen } = useMeetingSchedule();
  const edits = may(useSignedIn().membership.roles, 'editRegister') && isOpen;
  const { committeeName: committee, municipalYear: year, version, state } = meetingSchedule;
  return (
    <>
      <BackLink to={paths.meetingSchedules}>{t('backToAll')}</BackLink>
      <Page
        title={t('name', { committee, year, version })}
        caption={<Tag>{t(`stateIs.${state}`)}</Tag>}
        width="reading"
      >
        {edits && <RuleForm key={`rule-${meetingSchedule.revision}`} />}
        {meetingSchedule.understood !== null && (
          <p className="govuk-body quiet">{t('rule.understood', { rule: meetingSchedule.understood })}</p>
        )}
        <Breaches />
        <MeetingScheduleDates edits={edits} />
        {edits && (
          <>
            <Details summary={t('rule.times')}>
              <TimesForm key={`times-${meetingSchedule.revision}`} />
            </Details>
            <Details summary={t('paper.title')}>
              <MeetingSchedulePaper />
            </Details>
          </>
        )}
        <Comparison />
        <Approval edits={edits} />
      </Page>
    </>
  );
}

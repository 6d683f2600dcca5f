import type { SettingSubjectName } from '@holdfast/domain/settings/setting-subjects';
import type { CouncilTransaction } from '../council-transaction.ts';
import { calendarSourceSubject } from '../calendar-sync/calendar-source-subject.ts';
import { committeeSubject } from '../committees/committee-subject.ts';
import { memberSubject } from '../committees/member-subject.ts';
import { councilSettingSubject } from '../councils/council-setting-subject.ts';
import { statusWordSubject } from '../councils/status-word-subject.ts';
import { plannedEndingSubject } from '../endings/planned-ending-subject.ts';
import { meetingSubject } from '../meetings/meeting-subject.ts';
import { agendaItemSubject } from '../minutes/agenda-item-subject.ts';
import { attendanceSubject } from '../minutes/attendance-subject.ts';
import { declarationSubject } from '../minutes/declaration-subject.ts';
import { minuteSubject } from '../minutes/minute-subject.ts';
import { resolutionSubject } from '../minutes/resolution-subject.ts';
import { invitationSubject } from '../people/invitation-subject.ts';
import { membershipSubject } from '../people/membership-subject.ts';
import { personSubject } from '../people/person-subject.ts';
import { holderSubject } from '../portfolio-holders/holder-subject.ts';
import { portfolioSubject } from '../portfolios/portfolio-subject.ts';
import { reshuffleSubject } from '../portfolios/reshuffle-subject.ts';
import { meetingScheduleSubject } from '../meeting-schedules/meeting-schedule-subject.ts';
import { channelSubject } from '../reminders/channel/channel-subject.ts';
import { pauseSubject } from '../reminders/pauses/pause-subject.ts';
import { firstStepSubject } from './first-step-subject.ts';
import type { EventRecord } from '../log/event.record.ts';
import type { SettingOutcome } from '../kept-records/kept-outcome.ts';

interface CanPutBack {
  putBack(transaction: CouncilTransaction, change: EventRecord, by: string): Promise<SettingOutcome>;
}

/** Where each kind of record is put back. One that is forgotten here does not compile. */
export const keptRecords: Record<SettingSubjectName, CanPutBack> = {
  calendar_source: calendarSourceSubject,
  channel: channelSubject,
  agenda_item: agendaItemSubject,
  attendance: attendanceSubject,
  committee: committeeSubject,
  committee_member: memberSubject,
  council_setting: councilSettingSubject,
  declaration: declarationSubject,
  invitation: invitationSubject,
  first_step: firstStepSubject,
  meeting: meetingSubject,
  membership: membershipSubject,
  minute: minuteSubject,
  pause: pauseSubject,
  person: personSubject,
  planned_ending: plannedEndingSubject,
  portfolio: portfolioSubject,
  portfolio_holder: holderSubject,
  reshuffle: reshuffleSubject,
  meeting_schedule: meetingScheduleSubject,
  resolution: resolutionSubject,
  status_word: statusWordSubject,
};

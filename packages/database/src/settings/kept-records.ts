import type { KeptNoun } from '@holdfast/domain/log/kept-nouns';
import type { CouncilTransaction } from '../council-transaction.ts';
import { keptCalendarSource } from '../calendar-sync/kept-calendar-source.ts';
import { keptCommittee } from '../committees/kept-committee.ts';
import { keptMember } from '../committees/kept-member.ts';
import { keptCouncilSetting } from '../councils/kept-council-setting.ts';
import { keptStatusWord } from '../councils/kept-status-word.ts';
import { keptPlannedEnding } from '../endings/kept-planned-ending.ts';
import { keptMeeting } from '../meetings/kept-meeting.ts';
import { keptAgendaItem } from '../minutes/kept-agenda-item.ts';
import { keptAttendance } from '../minutes/kept-attendance.ts';
import { keptDeclaration } from '../minutes/kept-declaration.ts';
import { keptMinute } from '../minutes/kept-minute.ts';
import { keptResolution } from '../minutes/kept-resolution.ts';
import { keptInvitation } from '../people/kept-invitation.ts';
import { keptMembership } from '../people/kept-membership.ts';
import { keptPerson } from '../people/kept-person.ts';
import { keptHolder } from '../portfolio-holders/kept-holder.ts';
import { keptPortfolio } from '../portfolios/kept-portfolio.ts';
import { keptReshuffle } from '../portfolios/kept-reshuffle.ts';
import { keptMeetingSchedule } from '../meeting-schedules/kept-meeting-schedule.ts';
import { keptChannel } from '../reminders/channel/kept-channel.ts';
import { keptPause } from '../reminders/pauses/kept-pause.ts';
import { keptFirstStep } from './kept-first-step.ts';
import type { EventRecord } from '../log/event.record.ts';
import type { KeptOutcome } from '../kept-records/kept-outcome.ts';

interface CanPutBack {
  putBack(transaction: CouncilTransaction, change: EventRecord, by: string): Promise<KeptOutcome>;
}

/** Where each kind of record is put back. One that is forgotten here does not compile. */
export const keptRecords: Record<KeptNoun, CanPutBack> = {
  calendar_source: keptCalendarSource,
  channel: keptChannel,
  agenda_item: keptAgendaItem,
  attendance: keptAttendance,
  committee: keptCommittee,
  committee_member: keptMember,
  council_setting: keptCouncilSetting,
  declaration: keptDeclaration,
  invitation: keptInvitation,
  first_step: keptFirstStep,
  meeting: keptMeeting,
  membership: keptMembership,
  minute: keptMinute,
  pause: keptPause,
  person: keptPerson,
  planned_ending: keptPlannedEnding,
  portfolio: keptPortfolio,
  portfolio_holder: keptHolder,
  reshuffle: keptReshuffle,
  meeting_schedule: keptMeetingSchedule,
  resolution: keptResolution,
  status_word: keptStatusWord,
};

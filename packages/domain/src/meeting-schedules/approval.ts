import { sentence, type Sentence } from '@holdfast/words/sentence';
import type { MeetingState } from '../meetings/meeting-state.ts';
import { allowed, refused, type Ruling } from '../rulings/ruling.ts';
import type { Breach } from './check-meeting-schedule.ts';
import type { MeetingScheduleState } from './meeting-schedule-state.ts';

/** A meeting that approves, or that did. */
interface ApprovingMeeting {
  readonly committeeName: string;
  readonly heldOn: string;
  readonly state: MeetingState;
}

interface MeetingScheduleStanding {
  readonly committeeName: string;
  readonly municipalYear: string;
  readonly version: number;
  readonly state: MeetingScheduleState;
  readonly dates: readonly string[];
  readonly approvedAt: Pick<ApprovingMeeting, 'committeeName' | 'heldOn'> | null;
  readonly publishedOn: string | null;
}

export type ApprovalRefusal =
  | 'meetingSchedules.approved_already'
  | 'meetingSchedules.draft_next_version'
  | 'meetingSchedules.no_dates'
  | 'meetingSchedules.meeting_cancelled';

/** Which meeting schedule it is, and how far it has come already, with the day and the meeting. */
const standing = (meetingSchedule: MeetingScheduleStanding): Sentence => {
  const { state, approvedAt, publishedOn, version, committeeName: committee, municipalYear: year } = meetingSchedule;
  const which = { version, committee, year };
  if (state === 'superseded') return sentence('meetingSchedules.gave_way', which);
  if (state === 'published')
    return publishedOn === null
      ? sentence('meetingSchedules.was_published', which)
      : sentence('meetingSchedules.was_published_on', { ...which, publishedOn });
  return approvedAt === null
    ? sentence('meetingSchedules.is_approved', which)
    : sentence('meetingSchedules.was_approved', {
        ...which,
        body: approvedAt.committeeName,
        heldOn: approvedAt.heldOn,
      });
};

/**
 * Whether a meeting can approve a meeting schedule: a draft, with dates, by a meeting that is not called off.
 * Example: a meeting schedule that Cabinet approved on 3 May 2012 is `meetingSchedules.approved_already`, and the sentence says so.
 */
export const decideApproval = (
  meetingSchedule: MeetingScheduleStanding,
  meeting: ApprovingMeeting,
): Ruling<ApprovalRefusal> => {
  if (meetingSchedule.state === 'approved')
    return refused('meetingSchedules.approved_already', { standing: standing(meetingSchedule) });
  if (meetingSchedule.state !== 'draft')
    return refused('meetingSchedules.draft_next_version', { standing: standing(meetingSchedule) });
  if (meetingSchedule.dates.length === 0)
    return refused('meetingSchedules.no_dates', {
      version: meetingSchedule.version,
      committee: meetingSchedule.committeeName,
      year: meetingSchedule.municipalYear,
    });
  if (meeting.state === 'cancelled')
    return refused('meetingSchedules.meeting_cancelled', { committee: meeting.committeeName, heldOn: meeting.heldOn });
  return allowed;
};

/** Whether a meeting schedule can be published: once a meeting has approved it, as it stands. */
export const decidePublication = (
  meetingSchedule: MeetingScheduleStanding,
): Ruling<'meetingSchedules.not_approved' | 'meetingSchedules.next_version_changes'> => {
  const { state, version, committeeName: committee, municipalYear: year } = meetingSchedule;
  if (state === 'approved') return allowed;
  return state === 'draft'
    ? refused('meetingSchedules.not_approved', { version, committee, year })
    : refused('meetingSchedules.next_version_changes', { standing: standing(meetingSchedule) });
};

/**
 * What changing a meeting schedule does to its approval: what a meeting approved is approved as it was, so that, changed,
 * it is a draft again.
 */
export const approvalAfterChange = (
  state: MeetingScheduleStanding['state'],
): { readonly state: 'draft'; readonly approvedAt: null } | Record<string, never> =>
  state === 'approved' ? { state: 'draft', approvedAt: null } : {};

/** The breach that keeps a meeting schedule from being published: a day twice, or an agenda that would be out too late. */
export const breachInTheWay = (breaches: readonly Breach[]): Breach | undefined =>
  breaches.find(({ code }) => code === 'twice' || code === 'too_late_to_publish');

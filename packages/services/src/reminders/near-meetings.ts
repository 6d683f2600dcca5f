import { addDays, type IsoDate, isoDate } from '@holdfast/domain/dates/iso-date';
import type { MeetingFacts, NoticeFacts } from '@holdfast/domain/reminders/due/meeting-reminders';
import type { CouncilRecords } from '@holdfast/database/council-records';

export interface NearMeetings {
  /** Every meeting that is to be held, whether or not its agenda is out. */
  readonly meetingIds: readonly string[];
  readonly meetings: readonly MeetingFacts[];
  readonly notices: readonly NoticeFacts[];
}

/** Days. Longer than any agenda or notice is published ahead, with the longest lead that a council can set before that. */
const horizon = 400;

/** What is to be published for the meetings to come, and is not out yet. */
export const readNearMeetings = async (
  { meetings, reminders }: Pick<CouncilRecords, 'meetings' | 'reminders'>,
  from: IsoDate,
  until: IsoDate = from,
): Promise<NearMeetings> => {
  const to = addDays(until, horizon);
  const coming = (await meetings.list({ from, to })).filter(({ state }) => state === 'scheduled');
  return {
    meetingIds: coming.map(({ meetingId }) => meetingId),
    meetings: coming
      .filter(({ agendaPublishedOn }) => agendaPublishedOn === null)
      .map(({ meetingId, committeeName, heldOn }) => ({
        meetingId,
        committee: committeeName,
        heldOn: isoDate(heldOn),
      })),
    notices: await reminders.noticesMissing(from, to),
  };
};

import type {
  AddMeeting,
  Meeting,
  MeetingDay,
  MeetingDayQuery,
  MeetingsQuery,
} from '@holdfast/contracts/meetings/shapes';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
import type { CouncilOnDay } from '@holdfast/database/councils/council.record';
import type { MeetingRow } from '@holdfast/database/meetings/meetings';
import type { ToConfirm } from '@holdfast/domain/meetings/to-confirm';
import { meetingDates } from '@holdfast/domain/settings/meeting-dates';
import { addMeeting } from '@holdfast/services/meetings/change';
import { followsOfDay } from '@holdfast/services/meetings/follows';
import { takeMeeting } from '@holdfast/services/meetings/take';
import { Injectable } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { inTheirWords } from '../platform/words/current-language.ts';

/** A meeting with the days that follow from it, by the law of the nation and the council's own lead. */
export const meetingView = (council: CouncilOnDay, meeting: MeetingRow): Meeting => ({
  ...meeting,
  ...meetingDates(council, meeting.heldOn),
});

/** What has to be confirmed, as its reader reads it. */
export const followsView = (follows: readonly ToConfirm[]) =>
  follows.map(({ kind, sentence }) => ({ kind, sentence: inTheirWords(sentence) }));

/** The same for a meeting as it now stands. */
export const readMeeting = async (records: CouncilRecords, meetingId: string): Promise<Meeting> =>
  meetingView(await records.councils.read(records.today), await takeMeeting(records, meetingId));

@Injectable()
export class MeetingsService {
  constructor(private readonly database: CouncilDatabase) {}

  list(councilId: string, filters: MeetingsQuery): Promise<{ items: Meeting[] }> {
    return this.database.readCouncil(councilId, async ({ today, councils, meetings }) => {
      const council = await councils.read(today);
      return { items: (await meetings.list(filters)).map((meeting) => meetingView(council, meeting)) };
    });
  }

  day(councilId: string, { heldOn, committeeId }: MeetingDayQuery): Promise<MeetingDay> {
    return this.database.readCouncil(councilId, async (records) => ({
      follows: followsView(await followsOfDay(records, heldOn, committeeId ?? null)),
    }));
  }

  add(who: CurrentMember, meeting: AddMeeting): Promise<Meeting> {
    return this.database.inCouncil(who.councilId, async (records) =>
      readMeeting(records, (await addMeeting(records, meeting, who)).meetingId),
    );
  }
}

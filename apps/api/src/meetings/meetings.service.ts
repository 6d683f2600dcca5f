import type { AddMeeting, Meeting, MeetingDay, MeetingsQuery } from '@holdfast/contracts/meetings/shapes';
import { CouncilDatabase, type CouncilRecords } from '@holdfast/database/council-database';
import type { CouncilOnDay } from '@holdfast/database/councils/council.record';
import type { MeetingRow } from '@holdfast/database/meetings/meetings';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import { oddDay } from '@holdfast/domain/meetings/odd-day';
import { calendarOf, meetingDates } from '@holdfast/domain/settings/meeting-dates';
import { addMeeting, takeMeeting } from '@holdfast/services/meetings/change';
import { Injectable } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { inTheirWordsOrNull } from '../platform/words/current-language.ts';

/** A meeting with the days that follow from it, by the law of the nation and the council's own lead. */
export const meetingView = (council: CouncilOnDay, meeting: MeetingRow): Meeting => ({
  ...meeting,
  ...meetingDates(council, meeting.heldOn),
});

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

  day(councilId: string, heldOn: string): Promise<MeetingDay> {
    return this.database.readCouncil(councilId, async ({ today, councils }) => ({
      warning: inTheirWordsOrNull(oddDay(calendarOf(await councils.read(today), heldOn), isoDate(heldOn))),
    }));
  }

  add(who: CurrentMember, meeting: AddMeeting): Promise<Meeting> {
    return this.database.inCouncil(who.councilId, async (records) =>
      readMeeting(records, (await addMeeting(records, meeting, who)).meetingId),
    );
  }
}

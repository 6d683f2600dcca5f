import type { AddMeeting, Meeting, MeetingsQuery } from '@holdfast/contracts/meetings/shapes';
import { CouncilDatabase } from '@holdfast/database/council-database';
import type { CouncilOnDay } from '@holdfast/database/councils/council.record';
import type { MeetingRow } from '@holdfast/database/meetings/meetings';
import { sentence } from '@holdfast/words/sentence';
import { Injectable } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { Clock } from '@holdfast/runtime/clock';
import { oneInvalid } from '../platform/http/validate.ts';
import { meetingDates } from './meeting-dates.ts';

/** A meeting with the days that follow from it, by the law of the nation and the council's own lead. */
export const meetingView = (council: CouncilOnDay, meeting: MeetingRow): Meeting => ({
  ...meeting,
  ...meetingDates(council, meeting.heldOn),
});

@Injectable()
export class MeetingsService {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly clock: Clock,
  ) {}

  list(councilId: string, filters: MeetingsQuery): Promise<{ items: Meeting[] }> {
    return this.database.readCouncil(councilId, async ({ councils, meetings }) => {
      const council = await councils.read(this.clock.today());
      return { items: (await meetings.list(filters)).map((meeting) => meetingView(council, meeting)) };
    });
  }

  add(who: CurrentMember, meeting: AddMeeting): Promise<Meeting> {
    return this.database.inCouncil(who.councilId, async ({ councils, meetings }) => {
      const added = await meetings.add(meeting, who.membershipId);
      switch (added.kind) {
        case 'added':
          return meetingView(await councils.read(this.clock.today()), added.meeting);
        case 'no_committee':
          throw oneInvalid('committeeId', sentence('committees.not_one_of_them'));
        case 'refused':
          throw oneInvalid(added.refusal.field ?? 'heldOn', added.refusal.sentence);
      }
    });
  }
}

import type {
  Cancelling,
  ChangeMeeting,
  Consequences,
  Meeting,
  TurnMeeting,
} from '@holdfast/contracts/meetings/shapes';
import { CouncilDatabase } from '@holdfast/database/council-database';
import type { MeetingRow } from '@holdfast/database/meetings/meetings';
import { changeMeeting, turnMeeting } from '@holdfast/services/meetings/change';
import { previewCancel } from '@holdfast/services/meetings/preview-cancel';
import { previewMove } from '@holdfast/services/meetings/preview-move';
import { Injectable } from '@nestjs/common';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { inTheirWords, inTheirWordsOrNull } from '../platform/words/current-language.ts';
import { followsView, meetingView, readMeeting } from './meetings.service.ts';

/** Before anything is written, an administrator sees what moves along; then the same rule is asked again. */
@Injectable()
export class MovingService {
  constructor(private readonly database: CouncilDatabase) {}

  consequences(councilId: string, meetingId: string, day: string | undefined): Promise<Consequences> {
    return this.database.readCouncil(councilId, async (records) => {
      const { meeting, heldOn, refusal, items, follows } = await previewMove(records, meetingId, day);
      return {
        meeting: meetingView(await records.councils.read(records.today), meeting),
        heldOn,
        refusal: inTheirWordsOrNull(refusal),
        items: items.map((item) => ({ ...item, sentence: inTheirWords(item.sentence) })),
        follows: followsView(follows),
      };
    });
  }

  cancelling(councilId: string, meetingId: string): Promise<Cancelling> {
    return this.database.readCouncil(councilId, async (records) => ({
      items: followsView(await previewCancel(records, meetingId)),
    }));
  }

  change(who: CurrentMember, meetingId: string, revision: number, values: ChangeMeeting): Promise<Meeting> {
    return this.database.inCouncil(who.councilId, async (records) => {
      await changeMeeting(records, meetingId, revision, values, who);
      return readMeeting(records, meetingId);
    });
  }

  /** Called off, or on again after all. */
  turn(
    who: CurrentMember,
    meetingId: string,
    revision: number,
    turn: TurnMeeting & { readonly state: MeetingRow['state'] },
  ): Promise<Meeting> {
    return this.database.inCouncil(who.councilId, async (records) => {
      await turnMeeting(records, meetingId, revision, turn, who);
      return readMeeting(records, meetingId);
    });
  }
}

import type { CommitteeRow } from '@holdfast/database/committees/committees';
import type { MeetingToCome, OpenItem, StandingSeat } from '@holdfast/database/committees/ending-facts';
import type { CouncilRecords } from '@holdfast/database/council-records';
import { refuse, type KeptRefusal } from '@holdfast/database/kept-records/kept-outcome';
import { decideEnding, endingRefusalField } from '@holdfast/domain/committees/end-committee';
import { addDays, isoDate } from '@holdfast/domain/dates/iso-date';
import { sentence } from '@holdfast/words/sentence';
import { kept, ofKept } from '../refusal.ts';

export interface Ending {
  /** The last day. */
  readonly endedOn: string;
  readonly successorId: string | null;
  /** Meetings after the last day are called off with it. */
  readonly callOffMeetings: boolean;
}

/** All that ending a committee would do, and why it cannot be done yet. */
export interface EndingPreview {
  readonly items: readonly OpenItem[];
  readonly meetings: readonly MeetingToCome[];
  readonly seats: readonly StandingSeat[];
  readonly refusal: KeptRefusal | null;
}

/** What ending it would do; nothing is written. */
export const previewEnding = async (
  { committees }: CouncilRecords,
  { committeeId, name, startsOn }: CommitteeRow,
  { endedOn, successorId, callOffMeetings }: Ending,
): Promise<EndingPreview> => {
  const items = await committees.openItems(committeeId, 'register_editor');
  const meetings = await committees.meetingsAfter(committeeId, endedOn);
  const facts = {
    committee: { committeeId, name, startsOn, endsOn: null },
    openItems: items.length,
    meetings: callOffMeetings ? [] : meetings.map(({ heldOn }) => heldOn),
    children: await committees.childrenAfter(committeeId, endedOn),
  };
  const successor = successorId === null ? null : await committees.successor(successorId);
  const decision = decideEnding(endedOn, successor, facts);
  return {
    items,
    meetings,
    seats: await committees.seatsAfter(committeeId, endedOn),
    refusal:
      successorId !== null && successor === null
        ? refuse('successorId', sentence('committees.not_one_of_them'))
        : decision.allowed
          ? null
          : refuse(decision.code, endingRefusalField[decision.code], decision.sentence),
  };
};

/**
 * Ends a committee whole: meetings to come are called off where that was wished, what is open goes to the successor
 * from the next day on, terms end with the committee.
 */
export const endCommittee = async (
  records: CouncilRecords,
  committee: CommitteeRow,
  revision: number | null,
  ending: Ending,
  by: string,
): Promise<void> => {
  const { committees, meetings, recommendations } = records;
  const { committeeId } = committee;
  const { endedOn, successorId, callOffMeetings } = ending;
  // Held first, so that nobody adds an item or a meeting that is overlooked while this is looked at.
  await committees.hold(committeeId);
  const found = await previewEnding(records, committee, ending);
  if (found.refusal !== null) throw ofKept(found.refusal);
  for (const { meetingId } of callOffMeetings ? found.meetings : [])
    kept(await meetings.change(meetingId, null, { state: 'cancelled' }, by));
  if (successorId !== null && found.items.length > 0) {
    const passedOn = addDays(isoDate(endedOn), 1);
    const recommendationIds = found.items.map(({ recommendationId }) => recommendationId);
    await recommendations.handOver(
      {
        what: 'committee',
        from: committeeId,
        to: successorId,
        recommendationIds,
        passedOn,
        cause: 'committee_ended',
        causeId: committeeId,
      },
      by,
    );
  }
  for (const { committeeMemberId, startsOn } of found.seats) {
    const neverBegins = startsOn !== null && startsOn > endedOn;
    kept(
      neverBegins
        ? await committees.removeMember(committeeMemberId, null, by)
        : await committees.changeMember(committeeMemberId, null, { endsOn: endedOn }, by),
    );
  }
  kept(await committees.change(committeeId, revision, { endedOn, successorId }, by));
};

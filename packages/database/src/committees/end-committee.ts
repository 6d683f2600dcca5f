import { addDays, isoDate } from '@holdfast/domain/dates/iso-date';
import { decideEnding, endingRefusalField } from '@holdfast/domain/committees/end-committee';
import { sentence } from '@holdfast/words/sentence';
import type { CouncilTransaction } from '../council-transaction.ts';
import { meetingSubject } from '../meetings/meeting-subject.ts';
import { handOver } from '../recommendations/hand-over.ts';
import { refuse, type SettingOutcome, type SettingRefusal } from '../kept-records/kept-outcome.ts';
import { committeeSubject } from './committee-subject.ts';
import type { CommitteeRecord } from './committee.record.ts';
import {
  endingFacts,
  meetingsAfter,
  type MeetingToCome,
  type OpenItem,
  openItemsOf,
  seatsAfter,
  type StandingSeat,
  successorOf,
} from './ending-facts.ts';
import { memberSubject } from './member-subject.ts';

type Committee = Pick<CommitteeRecord, 'committeeId' | 'name' | 'startsOn'>;

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
  readonly refusal: SettingRefusal | null;
}

export async function previewEnding(
  transaction: CouncilTransaction,
  committee: Committee,
  { endedOn, successorId, callOffMeetings }: Ending,
): Promise<EndingPreview> {
  const { committeeId, name, startsOn } = committee;
  const facts = await endingFacts(transaction, { committeeId, name, startsOn, endsOn: null }, endedOn);
  const successor = successorId === null ? null : await successorOf(transaction, successorId);
  const decision = decideEnding(endedOn, successor, { ...facts, meetings: callOffMeetings ? [] : facts.meetings });
  return {
    items: await openItemsOf(transaction, committeeId),
    meetings: await meetingsAfter(transaction, committeeId, endedOn),
    seats: await seatsAfter(transaction, committeeId, endedOn),
    refusal:
      successorId !== null && successor === null
        ? refuse('successorId', sentence('committees.not_one_of_them'))
        : decision.allowed
          ? null
          : refuse(decision.code, endingRefusalField[decision.code], decision.sentence),
  };
}

/**
 * Ends a committee whole: meetings to come are called off where that was wished, what is open goes to the successor
 * from the next day on, terms end with the committee. The caller's transaction takes all of it back where one is refused.
 */
export async function endCommittee(
  transaction: CouncilTransaction,
  committee: Committee,
  revision: number | null,
  ending: Ending,
  by: string,
): Promise<SettingOutcome> {
  const { committeeId } = committee;
  const { endedOn, successorId, callOffMeetings } = ending;
  // Held first, so that nobody adds an item or a meeting that is overlooked while this is looked at.
  await transaction.change('select 1 from committee where council_id = $1 and committee_id = $2 for no key update', [
    committeeId,
  ]);
  const { items, meetings, seats, refusal } = await previewEnding(transaction, committee, ending);
  if (refusal !== null) return { kind: 'refused', refusal };
  for (const { meetingId } of callOffMeetings ? meetings : []) {
    const called = await meetingSubject.change(transaction, meetingId, null, { state: 'cancelled' }, by);
    if (called.kind !== 'changed') return called;
  }
  if (successorId !== null && items.length > 0) {
    const passedOn = addDays(isoDate(endedOn), 1);
    const recommendationIds = items.map(({ recommendationId }) => recommendationId);
    const hands = { what: 'committee', from: committeeId, to: successorId } as const;
    await handOver(
      transaction,
      { ...hands, recommendationIds, passedOn, cause: 'committee_ended', causeId: committeeId },
      by,
    );
  }
  for (const { committeeMemberId, startsOn } of seats) {
    const gone =
      startsOn !== null && startsOn > endedOn
        ? await memberSubject.remove(transaction, committeeMemberId, null, by)
        : await memberSubject.change(transaction, committeeMemberId, null, { endsOn: endedOn }, by);
    if (gone.kind !== 'changed') return gone;
  }
  return committeeSubject.change(transaction, committeeId, revision, { endedOn, successorId }, by);
}

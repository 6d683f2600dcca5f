import type { IsoDate } from '../dates/iso-date.ts';
import type { CoreStatus } from './status/core-status.ts';
import type { Standing } from './clocks/clock-facts.ts';
import type { Mover } from './clocks/clock-rows.ts';
import { isCommittees } from './clocks/moving.ts';
import { decisionThatStands } from './response.ts';
import type { ResponseDecision } from './response-decision.ts';
import { allowed, refused } from '../rulings/ruling.ts';
import type { Ruling } from '../rulings/ruling.ts';
import { type DecidingMeeting, mayHaveDecided, type MeetingRefusal } from './deciding-meeting.ts';

export interface Extension {
  readonly askedOn: IsoDate;
  readonly newDue: IsoDate;
  readonly reason: string;
  /** The day of the meeting that approved it, or null while it is only asked for. */
  readonly approvedAt: IsoDate | null;
}

export interface Deadline {
  /** As first set: never overwritten. */
  readonly original: IsoDate;
  /** What counts now: the latest approved extension, else the original. */
  readonly due: IsoDate;
  readonly approved: number;
  readonly waiting: number;
}

/**
 * The deadline with its extensions. One that is only asked for moves nothing.
 * Example: original 2012-09-30, one approved to 2012-12-31 and one waiting: due 2012-12-31, 1 approved, 1 waiting.
 */
export const deadline = (original: IsoDate, extensions: readonly Extension[]): Deadline => {
  const approved = extensions.filter(({ approvedAt }) => approvedAt !== null);
  const latest = approved.reduce<Extension | null>(
    (last, extension) => (last === null || (extension.approvedAt ?? '') >= (last.approvedAt ?? '') ? extension : last),
    null,
  );
  return {
    original,
    due: latest?.newDue ?? original,
    approved: approved.length,
    waiting: extensions.length - approved.length,
  };
};

export type ExtensionRefusal =
  | 'recommendations.extension_needs_reason'
  | 'recommendations.extension_not_later'
  | 'recommendations.extension_waiting';

/** Whether an extension may be asked for. Example: to a day before the present deadline is `recommendations.extension_not_later`. */
export const decideAsking = (
  present: Pick<Deadline, 'due' | 'waiting'>,
  asked: Pick<Extension, 'newDue' | 'reason'>,
): Ruling<ExtensionRefusal> => {
  if (present.waiting > 0) return refused('recommendations.extension_waiting');
  if (asked.reason.trim() === '') return refused('recommendations.extension_needs_reason');
  if (asked.newDue <= present.due) return refused('recommendations.extension_not_later', { due: present.due });
  return allowed;
};

/**
 * Whether a meeting can have decided on more time, approving it or not: one of the owning committee that was held, and
 * not before it was asked for.
 */
export const decideApproval = (
  extension: Pick<Extension, 'askedOn'>,
  meeting: DecidingMeeting,
  today: IsoDate,
): Ruling<'recommendations.extension_needs_meeting' | MeetingRefusal> =>
  meeting.heldOn < extension.askedOn
    ? refused('recommendations.extension_needs_meeting')
    : mayHaveDecided(meeting, today);

/** What more time can be given to: the answer that is owed, and the work. */
export const putOffThings = ['response', 'work'] as const;
export type PutOffThing = (typeof putOffThings)[number];

interface PutOffFacts {
  readonly coreStatus: CoreStatus;
  readonly responseDecision: ResponseDecision | null;
  readonly standing: Standing;
  readonly responseDueOn: string | null;
  readonly dueOn: string | null;
}

/** What a page knows of who can move the day of the answer; null: no clock runs for it. */
interface MovedFacts extends PutOffFacts {
  readonly responseMovedBy: Mover | null;
}

/**
 * What of a recommendation has a date that can be put off, with that date; nothing where it has none. The answer comes
 * first while it is awaited. Example: a response overdue since 12 September and no date for the work: the response alone.
 */
export const whatCanBePutOff = ({
  coreStatus,
  responseDecision,
  standing,
  responseDueOn,
  dueOn,
}: PutOffFacts): readonly { readonly what: PutOffThing; readonly due: string }[] => {
  const waits = coreStatus === 'awaiting_response' || coreStatus === 'response_overdue';
  const awaited = waits && decisionThatStands(responseDecision) === null;
  return [
    ...(awaited && standing !== 'history' && responseDueOn !== null
      ? [{ what: 'response' as const, due: responseDueOn }]
      : []),
    ...(dueOn === null ? [] : [{ what: 'work' as const, due: dueOn }]),
  ];
};

/**
 * What of it more time can be asked for: not the answer where its day is not a committee's to move.
 * Example: a response overdue by section 9FE, and no date for the work: nothing.
 */
export const whatCanBeAskedFor = (facts: MovedFacts): ReturnType<typeof whatCanBePutOff> =>
  whatCanBePutOff(facts).filter(
    ({ what }) => what === 'work' || facts.responseMovedBy === null || isCommittees(facts.responseMovedBy),
  );

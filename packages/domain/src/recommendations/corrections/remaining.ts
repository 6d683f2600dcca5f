import { formatDate } from '../../dates/prose/date-names.ts';
import { isoDate } from '../../dates/iso-date.ts';
import { decisionThatStands } from '../response.ts';
import type { ResponseDecision } from '../response-decision.ts';
import { type Shown, shownByProgress, shownByResponse, shownByStatus } from '../shown.ts';
import type { StoredStatus } from '../status/core-status.ts';
import { isCommittees } from '../status/status-steps.ts';

/** A response as it stands now, corrected where it was; a paper may give its words without a decision or a day. */
export interface StandingResponse {
  readonly decision: ResponseDecision | null;
  readonly words: string;
  readonly respondedOn: string | null;
}

export interface StandingUpdate {
  readonly words: string;
  readonly asOf: string | null;
}

export interface StandingStep {
  readonly coreStatus: StoredStatus;
  readonly statusWords: string | null;
  readonly changedOn: string;
}

/** More time that a meeting approved: from which day, to which. */
export interface StandingTime {
  readonly dueBefore: string | null;
  readonly dueAsked: string;
}

const unanswered = { responseWords: null, responseDecision: null, respondedOn: null } as const;

/** What the register shows of the responses that remain, in the order in which they were recorded. */
export const shownByResponses = (responses: readonly StandingResponse[]): Shown =>
  responses.reduce<Pick<Required<Shown>, keyof typeof unanswered>>((before, response) => {
    const { decision, words, respondedOn } = response;
    if (decision === null) return { ...before, responseWords: words, respondedOn };
    const next = { ...before, ...shownByResponse(before, { decision, words, respondedOn: respondedOn ?? '' }) };
    return { ...next, respondedOn: next.respondedOn === '' ? null : next.respondedOn };
  }, unanswered);

/** The same of the updates that remain: the one that speaks to the latest day is shown. */
export const shownByUpdates = (updates: readonly StandingUpdate[]): Shown =>
  updates.reduce<Pick<Required<Shown>, 'progressWords' | 'progressedOn'>>(
    (before, { words, asOf }) =>
      asOf === null
        ? { progressWords: words, progressedOn: null }
        : { ...before, ...shownByProgress(before, { words, asOf }) },
    { progressWords: null, progressedOn: null },
  );

/** Where a recommendation stands by the steps that remain, the first of which is never taken away; {} where none remains. */
export const shownBySteps = (steps: readonly StandingStep[]): Shown =>
  steps.reduce<Shown>(
    (before, step) => ({
      ...before,
      ...shownByStatus({ claimedCompleteOn: before.claimedCompleteOn ?? null }, step),
    }),
    {},
  );

/** A step, and the meeting that decided it; null where none did. */
export interface DecidedStep extends StandingStep {
  readonly meetingId: string | null;
}

/** What the response decides, before something of it is corrected and after it. */
export interface DecisionMoved {
  readonly was: ResponseDecision | null;
  readonly now: ResponseDecision | null;
}

/**
 * The steps without those at their end that only the response made possible: what closes a recommendation stands by the
 * committee's decision or by the response, and goes with the response that it leant on. What stood without it before stays.
 * Example: closed because the response rejected it, and that is corrected to accepted: it stands where it stood before.
 */
export const withoutLeaning = <Step extends DecidedStep>(
  steps: readonly Step[],
  moved: DecisionMoved,
): readonly Step[] => {
  const [before, last] = [steps.at(-2), steps.at(-1)];
  if (before === undefined || last === undefined || last.meetingId !== null) return steps;
  return leansOn(before, last, moved.was) && !leansOn(before, last, moved.now)
    ? withoutLeaning(steps.slice(0, -1), moved)
    : steps;
};

const leansOn = (before: StandingStep, step: StandingStep, decision: ResponseDecision | null): boolean =>
  !isCommittees(before.coreStatus, step.coreStatus, decisionThatStands(decision));

/** The latest day to which a meeting put something off; null where none did. */
export const latestTime = (given: readonly StandingTime[]): string | null =>
  given.reduce<string | null>((last, { dueAsked }) => (last === null || dueAsked > last ? dueAsked : last), null);

/**
 * The date of the work by the approvals of more time for it that remain; {} where somebody has set it by hand since the
 * last of them, which stays. `all`: with the one that is taken back; `remaining`: without it.
 * Example: approved to 31 December and then to 31 March, with the second taken back: due 31 December.
 */
export const shownByTime = (
  dueOn: string | null,
  all: readonly StandingTime[],
  remaining: readonly StandingTime[],
): Shown => {
  if (dueOn !== (all.at(-1)?.dueAsked ?? null)) return {};
  const day = remaining.at(-1)?.dueAsked ?? all[0]?.dueBefore ?? null;
  if (day === null) return { due: null, dueOn: null };
  const due = isoDate(day);
  return { due: { words: formatDate(due), from: due, to: due, precision: 'day' }, dueOn: due };
};

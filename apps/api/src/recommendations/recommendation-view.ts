import type { Owes } from '@holdfast/domain/permissions/acts';
import type { Recommendation } from '@holdfast/contracts/recommendations/shapes';
import type { RecommendationPage } from '@holdfast/database/recommendations/page/recommendation-page';
import type { Said } from '@holdfast/words/say';
import { type Clock, type ClockCouncil, clockOf } from '@holdfast/domain/recommendations/clocks/clock';
import { type AnswerState, clockWords } from '@holdfast/domain/recommendations/clocks/clock-words';
import { peerChallengeWords } from '@holdfast/domain/recommendations/clocks/peer-challenge';
import { reconsiderWords } from '@holdfast/domain/recommendations/clocks/reconsidering';
import { decisionThatStands } from '@holdfast/domain/recommendations/response';
import { type StatusChangeContext, statusChoices } from '@holdfast/domain/recommendations/status/status-change';
import { isIn } from '@holdfast/domain/recommendations/status/status-sets';
import { callInSentence } from '@holdfast/domain/settings/call-in-words';
import type { CurrentMember } from '../platform/access/current-member.ts';
import type { ProposalRow } from '@holdfast/database/answers/proposals';
import { actsView } from './acts-view.ts';
import { historyView } from './history-view.ts';
import type { OverdueClock } from './overdue-clock.ts';
import { registerView } from './register-view.ts';
import { inTheirWords } from '../platform/words/current-language.ts';

/** Whoever looks: whether they answer for it, and what waits that they may see. */
interface Looking {
  readonly who: CurrentMember;
  readonly owes: Owes;
  readonly waiting: readonly ProposalRow[];
}

/** Everything that the page about one recommendation shows this person. */
export const recommendationView = (
  page: RecommendationPage,
  { who, owes, waiting }: Looking,
  clock: OverdueClock,
): Recommendation => {
  const { council } = clock.settingsFor(page.committee?.committeeId ?? null);
  const answer = clockOf({ ...page, wordless: page.words === '' }, council);
  return {
    ...page,
    ...registerView(page, clock),
    responseClock: responseWords(page, answer, council),
    responseMovedBy: answer.kind === 'runs' ? answer.movedBy : null,
    callInRule: callInWords(page, clock),
    statusOptions: statusOptions(page, who, clock),
    ...actsView({ roles: who.roles, owes }, waiting, clock),
    history: page.history.map(historyView),
    next: nextOf(page, clock),
  };
};

const answerState = ({ storedStatus, responseDecision }: RecommendationPage): AnswerState => {
  if (decisionThatStands(responseDecision) !== null) return 'answered';
  return storedStatus === 'awaiting_response' ? 'awaited' : 'not_awaited';
};

/** Of the day of the call-in, not of today; nothing where that day is not known. */
const callInWords = (
  { sourceKind, sourceDate }: RecommendationPage,
  { callInOn, settingsFor }: OverdueClock,
): Said | null =>
  sourceKind === 'call_in' && sourceDate !== null
    ? inTheirWords(callInSentence(callInOn(sourceDate), sourceDate, settingsFor(null).council.nation))
    : null;

/**
 * By which law or rule the answer is due, how that is counted and what was assumed, or why none is; of a call-in in a
 * combined authority by when it is reconsidered; and of a peer challenge the days that go by practice.
 */
const responseWords = (page: RecommendationPage, answer: Clock, council: ClockCouncil): Said[] =>
  [
    ...clockWords(answer, page.responseDueOn, answerState(page)),
    ...reconsiderWords(page, (day) => council.on(day).governance),
    ...peerChallengeWords(page, council.nation),
  ].map(inTheirWords);

/**
 * Each status with whether this person can reach it from here. Where it can be reached only with a meeting, evidence
 * or a reason, it is open and the sentence says what is wanted.
 */
const statusOptions = (
  page: RecommendationPage,
  who: CurrentMember,
  { today }: OverdueClock,
): Recommendation['statusOptions'] => {
  const bare: StatusChangeContext = {
    roles: who.roles,
    today,
    changedOn: today,
    agreedAt: null,
    evidence: '',
    reason: '',
    response: decisionThatStands(page.responseDecision),
  };
  const agreedAt = {
    heldOn: today,
    state: 'scheduled',
    committeeName: '',
    kind: 'scrutiny_committee',
    wasThere: true,
    isOwners: true,
    madeOn: null,
  } as const;
  const full: StatusChangeContext = { ...bare, agreedAt, evidence: 'given', reason: 'given' };
  const asked = new Map(statusChoices(page.storedStatus, bare).map(({ status, decision }) => [status, decision]));
  const alone: StatusChangeContext = { ...bare, evidence: 'given', reason: 'given' };
  const withoutMeeting = new Map(statusChoices(page.storedStatus, alone).map((one) => [one.status, one.decision]));
  return statusChoices(page.storedStatus, full).map(({ status, decision }) => {
    const wanted = decision.allowed ? asked.get(status) : decision;
    return {
      coreStatus: status,
      allowed: decision.allowed,
      needsMeeting: decision.allowed && withoutMeeting.get(status)?.allowed === false,
      sentence: wanted === undefined || wanted.allowed ? null : inTheirWords(wanted.sentence),
    };
  });
};

const nextOf = (page: RecommendationPage, clock: OverdueClock): Recommendation['next'] => {
  if (isIn('settled', page.storedStatus) || page.standing === 'history') return null;
  const { updates } = clock.settingsFor(page.committee?.committeeId ?? null);
  const awaited = answerState(page) === 'awaited';
  const dates = [
    awaited && page.responseDueOn !== null ? { what: 'response' as const, on: page.responseDueOn } : null,
    page.dueOn === null || page.storedStatus === 'claimed_complete'
      ? null
      : { what: 'action' as const, on: page.dueOn },
    updates === null || awaited ? null : { what: 'update' as const, on: updates.due },
  ].filter((date) => date !== null);
  return dates.toSorted((a, b) => a.on.localeCompare(b.on))[0] ?? null;
};

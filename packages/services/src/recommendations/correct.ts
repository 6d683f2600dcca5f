import type { NewCorrection, StandingFacts } from '@holdfast/database/recommendations/change/corrections';
import type { CouncilRecords } from '@holdfast/database/council-records';
import type { HeldRecommendation } from '@holdfast/database/recommendations/find-recommendation';
import { type Correctable, reworded } from '@holdfast/domain/recommendations/corrections/correctable';
import {
  latestTime,
  shownByResponses,
  shownBySteps,
  shownByTime,
  shownByUpdates,
  withoutLeaning,
} from '@holdfast/domain/recommendations/corrections/remaining';
import type { ResponseDecision } from '@holdfast/domain/recommendations/response-decision';
import { type Shown, shownByStatus } from '@holdfast/domain/recommendations/shown';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import { inWords } from '@holdfast/words/say';
import { type Sentence, sentence } from '@holdfast/words/sentence';
import type { Acting } from '../acting.ts';
import { invalid, notFound, refusedByRule } from '../refusal.ts';
import { mirrorAction } from './mirror.ts';
import { checkResponse } from './respond.ts';
import { settle } from './settle.ts';
import { checkProgress } from './update-progress.ts';

/** What of the history is corrected or withdrawn, and why. What holds instead is null where it is withdrawn. */
export interface Correcting {
  readonly kind: Correctable;
  readonly factId: string;
  readonly reason: string;
  readonly instead: {
    readonly words: string;
    readonly on: string;
    readonly decision: ResponseDecision | null;
  } | null;
}

/** A correction that the rules allow: what is kept of it, and what the register shows then. */
interface Planned {
  readonly corrections: readonly NewCorrection[];
  readonly shown: Shown & { readonly extensions?: number };
}

/**
 * Corrects or withdraws what was recorded by mistake: it keeps its place and its words, a correction stands beside it with
 * the reason, and what the register shows is worked out anew from what remains.
 */
export const correct = async (
  records: CouncilRecords,
  held: HeldRecommendation,
  correcting: Correcting,
  who: Acting,
): Promise<HeldRecommendation> => {
  const { corrections, shown } = await plan(records, held, correcting, who);
  await followedByAction(records, held, correcting, shown);
  return records.recommendations.correctFacts(held, corrections, shown, who.membershipId);
};

/** More time for the work moved the action that only says the same, and takes it back with it. */
const followedByAction = async (
  records: CouncilRecords,
  held: HeldRecommendation,
  { kind }: Correcting,
  { dueOn }: Shown,
): Promise<void> => {
  if (kind !== 'extension' || !dueOn) return;
  const mirror = await mirrorAction(records, held);
  if (mirror !== null) await records.recommendations.putOffAction(mirror, isoDate(dueOn));
};

/** What would follow, in sentences, before anything is written. */
export const whatFollows = async (
  records: CouncilRecords,
  held: HeldRecommendation,
  correcting: Correcting,
  who: Acting,
): Promise<readonly Sentence[]> => {
  const { shown } = await plan(records, held, correcting, who);
  const { coreStatus = held.coreStatus, dueOn = held.dueOn, progressWords = held.progressWords } = shown;
  const { responseDueOn = held.responseDueOn } = shown;
  const { responseWords = held.responseWords, responseDecision = held.responseDecision } = shown;
  const follows: Sentence[] = [];
  if (responseWords !== held.responseWords || responseDecision !== held.responseDecision)
    follows.push(
      responseDecision === null && responseWords === null
        ? sentence('recommendations.follows_no_response')
        : sentence('recommendations.follows_response'),
    );
  if (progressWords !== held.progressWords)
    follows.push(
      progressWords === null
        ? sentence('recommendations.follows_no_update')
        : sentence('recommendations.follows_update'),
    );
  if (coreStatus !== held.coreStatus)
    follows.push(sentence('recommendations.follows_status', { before: held.coreStatus, after: coreStatus }));
  if (dueOn !== held.dueOn)
    follows.push(
      dueOn === null
        ? sentence('recommendations.follows_no_due')
        : sentence('recommendations.follows_due', { day: dueOn }),
    );
  if (responseDueOn !== held.responseDueOn)
    follows.push(
      responseDueOn === null
        ? sentence('recommendations.follows_no_response_due')
        : sentence('recommendations.follows_response_due', { day: responseDueOn }),
    );
  return follows.length === 0 ? [sentence('recommendations.follows_nothing')] : follows;
};

const plan = async (
  records: CouncilRecords,
  held: HeldRecommendation,
  correcting: Correcting,
  who: Acting,
): Promise<Planned> => {
  if (correcting.instead !== null && !reworded.some((kind) => kind === correcting.kind))
    throw invalid('instead', sentence('recommendations.withdraw_only'));
  const facts = await records.recommendations.standingFacts(held);
  switch (correcting.kind) {
    case 'response':
      return ofResponse(records, held, correcting, facts);
    case 'update':
      return ofUpdate(records, correcting, facts, who);
    case 'status':
      return ofStatus(correcting, facts);
    case 'extension':
      return ofExtension(records, held, correcting, facts);
    case 'recommendation':
      return ofRecommendation(records, held, correcting);
  }
};

const find = <Fact extends { readonly id: string }>(facts: readonly Fact[], factId: string): Fact => {
  const found = facts.find(({ id }) => id === factId);
  if (found === undefined) throw notFound();
  return found;
};

/** What is kept of a correction; `saidBefore`: what held until now. */
const kept = ({ kind, factId, reason, instead }: Correcting, saidBefore: string | null): NewCorrection => ({
  factKind: kind,
  factId,
  withdrawn: instead === null,
  decision: instead?.decision ?? null,
  words: instead?.words ?? null,
  onDay: instead?.on ?? null,
  saidBefore,
  reason,
});

const ofResponse = (
  records: CouncilRecords,
  held: HeldRecommendation,
  correcting: Correcting,
  { responses, steps }: StandingFacts,
): Planned => {
  const { factId, instead } = correcting;
  const before = find(responses, factId);
  const own = kept(correcting, before.words);
  if (instead === null) {
    const shown = shownByResponses(responses.filter(({ id }) => id !== factId));
    // A status that was confirmed with it goes with it.
    const others = steps.filter(({ id, withResponse }) => id !== factId || !withResponse);
    return withSteps(held, correcting, [own], shown, { steps, others });
  }
  const decision = instead.decision ?? before.decision;
  if (decision !== null) checkResponse(records, held, { decision, words: instead.words, respondedOn: instead.on });
  const corrected = { id: factId, decision, words: instead.words, respondedOn: instead.on };
  const shown = shownByResponses(responses.map((one) => (one.id === factId ? corrected : one)));
  return withSteps(held, correcting, [{ ...own, decision }], shown, { steps, others: steps });
};

/** What closed it by the response alone goes with it too; each step that goes is withdrawn beside it. */
const withSteps = (
  { responseDecision: was }: HeldRecommendation,
  { reason }: Correcting,
  corrections: readonly NewCorrection[],
  shown: Shown,
  { steps, others }: Readonly<Record<'steps' | 'others', StandingFacts['steps']>>,
): Planned => {
  const remaining = withoutLeaning(others, { was, now: shown.responseDecision ?? null });
  const gone = steps.filter((step) => !remaining.includes(step));
  if (gone.length === 0) return { corrections, shown };
  const withdrawn = gone.map(({ id }) => kept({ kind: 'status', factId: id, reason, instead: null }, null));
  return { corrections: [...corrections, ...withdrawn], shown: { ...shown, ...shownBySteps(remaining) } };
};

const ofUpdate = (
  records: CouncilRecords,
  correcting: Correcting,
  { updates }: StandingFacts,
  who: Acting,
): Planned => {
  const { factId, instead } = correcting;
  const before = find(updates, factId);
  if (instead !== null) checkProgress(records, { words: instead.words, asOf: instead.on }, who);
  const remaining = updates.flatMap((one) => {
    if (one.id !== factId) return [one];
    return instead === null ? [] : [{ id: factId, words: instead.words, asOf: instead.on }];
  });
  return { corrections: [kept(correcting, before.words)], shown: shownByUpdates(remaining) };
};

/** With the first one a recommendation came into the register: before it, it stood nowhere. */
const ofStatus = (correcting: Correcting, { steps }: StandingFacts): Planned => {
  const before = find(steps, correcting.factId);
  if (before.isFirst) throw refusedByRule(sentence('recommendations.first_status_stays'));
  const remaining = steps.filter(({ id }) => id !== correcting.factId);
  return { corrections: [kept(correcting, before.statusWords)], shown: shownBySteps(remaining) };
};

/** The request goes with what a meeting decided on it: it has to be asked for again. */
const ofExtension = async (
  records: CouncilRecords,
  held: HeldRecommendation,
  correcting: Correcting,
  { extensions }: StandingFacts,
): Promise<Planned> => {
  const before = find(extensions, correcting.factId);
  const corrections = [kept(correcting, before.reason)];
  if (!before.approved) return { corrections, shown: {} };
  const approved = extensions.filter((one) => one.approved);
  const all = approved.filter(({ what }) => what === before.what);
  const remaining = all.filter(({ id }) => id !== correcting.factId);
  const shown =
    before.what === 'work'
      ? shownByTime(held.dueOn, all, remaining)
      : await settle(records, { ...held, wordless: held.words === '', responsePutOffTo: latestTime(remaining) });
  return { corrections, shown: { ...shown, extensions: approved.length - 1 } };
};

/** It keeps its place in the register and in what is printed, marked as withdrawn, and nothing is owed on it. */
const ofRecommendation = async (
  { councils, today }: CouncilRecords,
  held: HeldRecommendation,
  correcting: Correcting,
): Promise<Planned> => {
  if (correcting.factId !== held.recommendationId) throw notFound();
  const { settings } = await councils.read(today);
  const language = settings.languages.papers === 'cy' ? 'cy' : 'en';
  const statusWords = inWords(language, sentence('recommendations.withdrawn_here'));
  const shown = shownByStatus(held, { coreStatus: 'note_only', statusWords, changedOn: today });
  return { corrections: [kept(correcting, held.words)], shown };
};

import { type Sentence, sentence } from '@holdfast/words/sentence';
import type { Nation } from '../../councils/nation.ts';
import { addMonths, type IsoDate, readIsoDate } from '../../dates/iso-date.ts';
import type { ClockFacts } from './clock-facts.ts';

/** What follows a corporate peer challenge, and how many months after it. */
const steps = { report: 3, plan: 5, review: 10, outcome: 12 } as const;
type PeerStep = keyof typeof steps;

/**
 * The days of the Local Government Association's corporate peer challenge, counted from the challenge: the report
 * published, with a plan, within three months and the plan within five; a progress review about the tenth month and its
 * report within twelve. [T] as the Association describes it; practice, and no law.
 * Example: of 14 June 2024: 14 September, 14 November, 14 April, 14 June 2025.
 */
export const peerChallengeDays = (challenge: IsoDate): Readonly<Record<PeerStep, IsoDate>> => ({
  report: addMonths(challenge, steps.report),
  plan: addMonths(challenge, steps.plan),
  review: addMonths(challenge, steps.review),
  outcome: addMonths(challenge, steps.outcome),
});

/**
 * What is said of these days beside a recommendation of a peer challenge: nothing of another source, and nothing outside
 * England, where peers go by other rules.
 */
export const peerChallengeWords = (
  { sourceKind, sourceDate }: Pick<ClockFacts, 'sourceKind' | 'sourceDate'>,
  nation: Nation,
): readonly Sentence[] => {
  if (sourceKind !== 'peer_challenge' || nation !== 'england') return [];
  const challenge = readIsoDate(sourceDate ?? '');
  if (challenge === null) return [sentence('clocks.peer_unknown')];
  const { report, plan, review, outcome } = peerChallengeDays(challenge);
  return [sentence('clocks.peer_days', { challenge, report, plan, review, outcome })];
};

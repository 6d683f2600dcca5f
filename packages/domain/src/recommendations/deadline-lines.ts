import type { Sentence } from '@holdfast/words/sentence';
import { together } from '@holdfast/words/stored';
import type { IsoDate } from '../dates/iso-date.ts';
import { clockOf } from './clocks/clock.ts';
import { clockWords } from './clocks/clock-words.ts';
import { type Overdue, type OverdueFacts, type OverdueSettings, whatIsOverdue } from './overdue.ts';
import type { OwingFacts } from './clocks/owing.ts';
import { standingResponse } from './response.ts';
import { whoOwes } from './who-owes.ts';

export type DeadlineFacts = OverdueFacts & OwingFacts;

/** What is late, why, and who owes it, in one. */
export const lateLine = (late: Overdue, facts: OwingFacts): Sentence =>
  together([late.because, whoOwes(late.what, facts)]);

const isAwaited = ({ status, standing, responses }: OverdueFacts): boolean =>
  status === 'awaiting_response' && standing !== 'history' && standingResponse(responses) === null;

/** Why an answer that is awaited has no day, or nothing where none is awaited or it has one. */
export const noClockWords = (facts: OverdueFacts, { council }: OverdueSettings): Sentence | null => {
  if (!isAwaited(facts)) return null;
  const clock = clockOf(facts, council);
  return clock.kind === 'runs' ? null : together(clockWords(clock, null));
};

/**
 * What a paper says of what is owed on a day: the answer that is awaited with its day, the law or rule that gives it and
 * what is assumed, or why it has none; whatever is late; and who owes each.
 */
export const deadlineLines = (facts: DeadlineFacts, today: IsoDate, settings: OverdueSettings): readonly Sentence[] => {
  const late = whatIsOverdue(facts, today, settings);
  const lines = late.map((one) => lateLine(one, facts));
  if (!isAwaited(facts) || late.some(({ what }) => what === 'response')) return lines;
  const clock = clockOf(facts, settings.council);
  const words = clockWords(clock, facts.responseDueOn);
  return [together(clock.kind === 'runs' ? [...words, whoOwes('response', facts)] : words), ...lines];
};

import type { ColumnMeaning } from './column-meaning.ts';
import type { PaperField } from '../paper/preview.ts';
import { readHeading } from './read-heading.ts';

const saysRecommendation = (columns: readonly ColumnMeaning[]): boolean =>
  columns.some(
    ({ header, field }) => field === 'recommendation' && (readHeading(header).get('recommendation') ?? 0) >= 8.5,
  );

/**
 * A register of risks has actions, owners and colours as a tracker has, but what it lists no committee asked for: it is
 * known by headings that weigh a risk. Example: "Risk description", "Likelihood", "Mitigating action".
 */
export const isRiskRegister = (columns: readonly ColumnMeaning[]): boolean => {
  const heads = (words: RegExp): number => columns.filter(({ header }) => words.test(header)).length;
  if (saysRecommendation(columns)) return false;
  return (
    heads(/\b(?:risks?|likelihood|probability|mitigati(?:ng|ons?)|hazards?)\b/iu) >= 2 ||
    (heads(/^\s*risks?(?: (?:description|title|name))?\s*$/iu) > 0 && heads(/\b(?:impact|severity|score)\b/iu) > 0)
  );
};

const answers: readonly PaperField[] = [
  'response',
  'response_decision',
  'action',
  'due',
  'timescale',
  'progress',
  'status',
  'rag',
];

/**
 * A forward plan says what will be decided, by whom and when; what a committee decided and somebody follows up is a
 * tracker. Example: "Decision", "Decision maker", "Date of decision" with nothing that answers them.
 */
export const plansDecisions = (columns: readonly ColumnMeaning[], other: readonly ColumnMeaning[]): boolean =>
  !saysRecommendation(columns) &&
  !columns.some(({ field }) => field !== null && answers.includes(field)) &&
  ['decision', 'source_date'].every((name) => other.some(({ field }) => field === name)) &&
  other.some(({ header }) =>
    /\b(?:key decision|decision[- ](?:maker|taker|due|date)|date of decision)\b/iu.test(header),
  );

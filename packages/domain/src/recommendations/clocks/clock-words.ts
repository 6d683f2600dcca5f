import { sentence, type Sentence } from '@holdfast/words/sentence';
import { lengthWords } from '../../dates/length-words.ts';
import type { Assumption, Clock, RunningClock } from './clock.ts';
import type { StartFact } from './clock-facts.ts';
import type { NoClockReason } from './no-clock.ts';

const factWords = {
  report: 'clocks.fact_report',
  notice: 'clocks.fact_notice',
  report_date: 'clocks.fact_report_date',
  reply_asked: 'clocks.fact_reply_asked',
  sent: 'clocks.fact_sent',
  request: 'clocks.fact_request',
  determination: 'clocks.fact_determination',
} as const satisfies Readonly<Record<StartFact, string>>;

const unknownWords = {
  report: 'clocks.unknown_report',
  notice: 'clocks.unknown_report',
  report_date: 'clocks.unknown_report_date',
  reply_asked: 'clocks.unknown_reply_asked',
  sent: 'clocks.unknown_sent',
  request: 'clocks.unknown_request',
  determination: 'clocks.unknown_determination',
} as const satisfies Readonly<Record<StartFact, string>>;

const noneWords = {
  history: 'clocks.none_history',
  words: 'clocks.none_words',
  not_required: 'clocks.none_not_required',
  before_law: 'clocks.none_before_law',
  no_executive: 'clocks.none_no_executive',
  other_partner: 'clocks.none_other_partner',
  partner_none: 'clocks.none_partner',
  nation: 'clocks.none_nation',
  own_order: 'clocks.none_own_order',
  council_on_crime: 'clocks.none_council_on_crime',
  no_time_since: 'clocks.none_no_time_since',
  unknown_origin: 'clocks.unknown_origin',
  unknown_body: 'clocks.unknown_body',
  unknown_required: 'clocks.unknown_required',
  unknown_participant: 'clocks.unknown_participant',
} as const;

const lawNames: Readonly<Record<RunningClock['law'], Sentence>> = {
  'clocks.law_s9fe': sentence('clocks.law_s9fe'),
  'clocks.law_s21b': sentence('clocks.law_s21b'),
  'clocks.law_committees': sentence('clocks.law_committees'),
  'clocks.law_ni': sentence('clocks.law_ni'),
  'clocks.law_flood': sentence('clocks.law_flood'),
  'clocks.law_fatal_accident': sentence('clocks.law_fatal_accident'),
  'clocks.law_combined': sentence('clocks.law_combined'),
  'clocks.law_combined_county': sentence('clocks.law_combined_county'),
  'clocks.law_health': sentence('clocks.law_health'),
  'clocks.law_health_2002': sentence('clocks.law_health_2002'),
  'clocks.law_crime': sentence('clocks.law_crime'),
  'clocks.law_coroner': sentence('clocks.law_coroner'),
  'clocks.law_coroner_1984': sentence('clocks.law_coroner_1984'),
  'clocks.law_own': sentence('clocks.law_own'),
};

const assumption = (one: Assumption, { requiredBy }: RunningClock): Sentence => {
  switch (one) {
    case 'received':
      return sentence('clocks.assumed_received');
    case 'notice':
      return sentence('clocks.assumed_notice');
    case 'required':
      return requiredBy === ''
        ? sentence('clocks.assumed_required')
        : sentence('clocks.assumed_required_by', { basis: requiredBy });
  }
};

/**
 * What goes with the day of a clock wherever the day is told, whether it is to come or past: what the law allows when
 * the day cannot be kept, and what is assumed because nobody has said.
 */
export const clockProvisos = (clock: RunningClock): readonly Sentence[] => [
  ...(clock.afterwards === null ? [] : [sentence('clocks.or_as_soon_as_possible')]),
  ...(clock.law === 'clocks.law_crime' ? [sentence('clocks.of_what_was_referred')] : []),
  ...(clock.promptDue === null ? [] : [sentence('clocks.or_promptly', { due: clock.promptDue })]),
  ...clock.assumed.map((one) => assumption(one, clock)),
];

/** "2 months beginning with 12 July 2012, the day the report was received". */
export const countedWords = ({ length, from, counts, fact }: RunningClock): Sentence => {
  const parts = { length: lengthWords(length), from, fact: sentence(factWords[fact]) };
  return counts === 'after' ? sentence('clocks.counted_after', parts) : sentence('clocks.counted_beginning', parts);
};

/** By which law or rule it runs. */
export const lawWords = ({ law, lawDue }: RunningClock): Sentence =>
  lawDue === null ? lawNames[law] : sentence('clocks.law_shortened', { law: lawNames[law], lawDue });

const reasonWords = (reason: NoClockReason): Sentence => {
  switch (reason.why) {
    case 'origin':
      return sentence('clocks.none_origin', { source: reason.sourceKind });
    case 'unknown':
      return sentence(unknownWords[reason.fact]);
    default:
      return sentence(noneWords[reason.why]);
  }
};

/** Whether the answer that a clock is for is still to come, has come, or is awaited no more though none was recorded. */
export type AnswerState = 'awaited' | 'answered' | 'not_awaited';

/** A committee can have agreed to wait for an answer; the day that an Act gives, or a coroner, is not its to move. */
const movedWords = ({ movedBy, lawDue }: RunningClock, due: string, awaited: boolean): Sentence => {
  const theirs = movedBy === 'agreement' || (movedBy === 'committee' && (lawDue === null || due <= lawDue));
  if (!theirs) return sentence('clocks.agreed_to_wait', { due });
  return awaited ? sentence('clocks.more_time', { due }) : sentence('clocks.more_time_was', { due });
};

/**
 * What a page says of a clock: by which law or rule it runs, how it is counted and to which day, what was assumed, and
 * to which day it was put off; or why none runs. `due`: the day that holds now. A day
 * that nothing is awaited for any more is told as what it was.
 */
export const clockWords = (clock: Clock, due: string | null, answer: AnswerState = 'awaited'): readonly Sentence[] => {
  if (clock.kind === 'none') return [reasonWords(clock.reason)];
  const parts = { law: lawWords(clock), counted: countedWords(clock), due: clock.due };
  const awaited = answer === 'awaited';
  const counted = awaited ? sentence('clocks.runs', parts) : sentence('clocks.ran', parts);
  const more = due === null || due === clock.due ? null : due;
  const moved = more === null ? [] : [movedWords(clock, more, awaited)];
  const ended = answer === 'not_awaited' ? [sentence('clocks.no_longer_awaited')] : [];
  return [counted, ...moved, ...ended, ...clockProvisos(clock)];
};

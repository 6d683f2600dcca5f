import { sentence } from '@holdfast/words/sentence';
import { asSentence, together } from '@holdfast/words/stored';
import { isoDate } from '../../dates/iso-date.ts';
import { lengthWords } from '../../dates/length-words.ts';
import type { Length } from '../../dates/periods.ts';
import type { Nation } from '../../councils/nation.ts';
import { type OverdueSettings, whatIsOverdue } from '../../recommendations/overdue.ts';
import { responseClock, type ResponseClock, standingResponse } from '../../recommendations/response.ts';
import type { WatchedFacts } from './reminder.ts';
import { afterDue, beforeDue, type Span, type SpanGround } from './spans.ts';

/** The clock of a response that is still awaited, or null. */
export const runningClock = (facts: WatchedFacts, settings: OverdueSettings): ResponseClock | null =>
  facts.status === 'awaiting_response' && standingResponse(facts.responses) === null
    ? responseClock(facts.reportReceived, facts.noticeReceived, settings.responseLength)
    : null;

/** Where the clock is the law's own, it is named; a shorter one is the council's. */
const lawOf = (nation: Nation, length: Length, from: string): string | null => {
  const statutory = 'months' in length && length.months === 2;
  if (!statutory || nation === 'scotland' || nation === 'northern_ireland') return null;
  const section = nation === 'wales' || from < '2012-05-04' ? 's.21B' : 's.9FE';
  return `Local Government Act 2000, ${section}`;
};

/** No day is after it: what is ever late is late then. */
const lastOfDays = isoDate('9999-12-31');

/** A response runs out, and has run out: a holding reply stops neither. */
export const responseSpans = (ground: SpanGround, settings: OverdueSettings): readonly Span[] => {
  const { facts, calendar } = ground;
  const clock = runningClock(facts, settings);
  if (clock === null) return [];
  const law = lawOf(calendar.nation, clock.length, clock.from);
  const counted = { dueOn: clock.due, length: lengthWords(clock.length), from: clock.from };
  const due =
    law === null
      ? sentence('reminders.response_due', counted)
      : sentence('reminders.response_due_by_law', { ...counted, law });
  const near = facts.responses.length > 0 ? together([due, sentence('reminders.holding_reply')]) : due;
  const overdue = whatIsOverdue(facts, lastOfDays, settings).find(({ what }) => what === 'response');
  const late = overdue === undefined ? near : asSentence(overdue.because);
  return [
    ...beforeDue(ground, { kind: 'response_due', because: near }, clock.due),
    afterDue(ground, { kind: 'response_overdue', because: late }, clock.due),
  ];
};

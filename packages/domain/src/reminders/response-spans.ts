import { formatDate } from '../dates/date-names.ts';
import { isoDate } from '../dates/iso-date.ts';
import type { Length } from '../dates/periods.ts';
import type { Nation } from '../councils/nation.ts';
import { type OverdueSettings, whatIsOverdue } from '../recommendations/overdue.ts';
import { lengthInWords, responseClock, type ResponseClock, standingResponse } from '../recommendations/response.ts';
import type { WatchedFacts } from './reminder.ts';
import { afterDue, beforeDue, type Span, type SpanGround } from './spans.ts';

/** The clock of a response that is still awaited, or null. */
export const runningClock = (facts: WatchedFacts, settings: OverdueSettings): ResponseClock | null =>
  facts.status === 'awaiting_response' && standingResponse(facts.responses) === null
    ? responseClock(facts.reportReceived, facts.noticeReceived, settings.responseLength)
    : null;

/** Where the clock is the law's own, its words say so; a shorter one is the council's. */
const law = (nation: Nation, length: Length, from: string): string => {
  const statutory = 'months' in length && length.months === 2;
  if (!statutory || nation === 'scotland' || nation === 'northern_ireland') return '';
  const section = nation === 'wales' || from < '2012-05-04' ? 's.21B' : 's.9FE';
  return ` (Local Government Act 2000, ${section})`;
};

/** No day is after it: what is ever late is late then. */
const lastOfDays = isoDate('9999-12-31');

/** A response runs out, and has run out: a holding reply stops neither. */
export const responseSpans = (ground: SpanGround, settings: OverdueSettings): readonly Span[] => {
  const { facts, calendar } = ground;
  const clock = runningClock(facts, settings);
  if (clock === null) return [];
  const basis = law(calendar.nation, clock.length, clock.from);
  const counted = `${lengthInWords(clock.length)} beginning with ${formatDate(clock.from)}${basis}`;
  const holding = facts.responses.length > 0 ? ' A holding reply was received, which is not a response.' : '';
  const near = `A response is due by ${formatDate(clock.due)}, ${counted}.${holding}`;
  const late = whatIsOverdue(facts, lastOfDays, settings).find(({ what }) => what === 'response')?.because ?? near;
  return [
    ...beforeDue(ground, { kind: 'response_due', because: near }, clock.due),
    afterDue(ground, { kind: 'response_overdue', because: late }, clock.due),
  ];
};

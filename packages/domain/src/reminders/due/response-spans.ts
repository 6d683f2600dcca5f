import { sentence } from '@holdfast/words/sentence';
import { asSentence, together } from '@holdfast/words/stored';
import { isoDate } from '../../dates/iso-date.ts';
import { clockWords } from '../../recommendations/clocks/clock-words.ts';
import { awaitedResponse, type OverdueSettings, whatIsOverdue } from '../../recommendations/overdue.ts';
import { afterDue, beforeDue, type Span, type SpanGround } from './spans.ts';

/** No day is after it: what is ever late is late then. */
const lastOfDays = isoDate('9999-12-31');

/** A response runs out, and has run out: a holding reply stops neither. */
export const responseSpans = (ground: SpanGround, settings: OverdueSettings): readonly Span[] => {
  const { facts } = ground;
  const awaited = awaitedResponse(facts, settings.council);
  if (awaited === null) return [];
  const held = facts.responses.length > 0 ? [sentence('reminders.holding_reply')] : [];
  const near = together([...clockWords(awaited.clock, awaited.due), ...held]);
  const overdue = whatIsOverdue(facts, lastOfDays, settings).find(({ what }) => what === 'response');
  const late = overdue === undefined ? near : asSentence(overdue.because);
  return [
    ...beforeDue(ground, { kind: 'response_due', because: near }, awaited.due),
    afterDue(ground, { kind: 'response_overdue', because: late }, awaited.due),
  ];
};

import { sentence } from '@holdfast/words/sentence';
import { addMonths, type IsoDate } from '../../dates/iso-date.ts';
import { longAgo, since, type Span, type SpanGround } from './spans.ts';

/** More time was asked for, and the committee has not decided. */
export const extensionSpans = (ground: SpanGround): readonly Span[] => {
  const asked = ground.facts.extensionAskedOn;
  if (asked === null) return [];
  const because = sentence('reminders.more_time', { askedOn: asked });
  return [since(ground, { kind: 'extension_asked', because }, asked)];
};

/** The lead says that it is done, and the committee has not agreed. */
export const claimSpans = (ground: SpanGround): readonly Span[] => {
  const { status, claimedOn, lastUpdate, openedOn } = ground.facts;
  if (status !== 'claimed_complete') return [];
  const because = claimedOn === null ? sentence('reminders.claimed') : sentence('reminders.claimed_on', { claimedOn });
  return [since(ground, { kind: 'claimed_complete', because }, claimedOn ?? lastUpdate ?? openedOn ?? longAgo)];
};

/** The last day on which anybody is known to have said anything of it. */
const lastTouched = ({ facts }: SpanGround): IsoDate | null =>
  [
    facts.openedOn,
    facts.lastUpdate,
    facts.claimedOn,
    facts.extensionAskedOn,
    ...facts.responses.map(({ date }) => date),
  ]
    .filter((day) => day !== null)
    .toSorted()
    .at(-1) ?? null;

/** Open, and nobody has said anything of it for months, with a date or without. */
export const untouchedSpans = (ground: SpanGround): readonly Span[] => {
  const touched = lastTouched(ground);
  if (touched === null) return [];
  const months = ground.rules.untouchedMonths;
  const because = sentence('reminders.untouched', { lastOn: touched, count: months });
  return [since(ground, { kind: 'untouched', because }, addMonths(touched, months))];
};

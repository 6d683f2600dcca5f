import { formatDate } from '../dates/date-names.ts';
import { actionDeadline, type OverdueSettings } from '../recommendations/overdue.ts';
import type { SourceKind } from '../recommendations/source-kind.ts';
import { isIn } from '../recommendations/status-sets.ts';
import { runningClock } from './response-spans.ts';
import { afterDue, beforeDue, lastDay, type Span, type SpanGround, throughout } from './spans.ts';

/** An action comes to its date, and is past it. */
export const actionSpans = (ground: SpanGround): readonly Span[] =>
  ground.facts.actions.flatMap((action) => {
    const due = actionDeadline(action);
    if (isIn('finished', action.status) || due === null) return [];
    const words = action.timescale?.words.trim() ?? '';
    const written = words === '' || words === formatDate(due) ? '' : ` (written as “${words}”)`;
    const by = `due by ${formatDate(due)}${written}`;
    return [
      ...beforeDue(ground, { kind: 'action_due', actionId: action.id, because: `The action is ${by}.` }, due),
      afterDue(
        ground,
        { kind: 'action_overdue', actionId: action.id, because: `The action was ${by} and is not complete.` },
        due,
      ),
    ];
  });

/** What inspectors ask for is sorted into bands of time: immediately, within three months, within six. */
const inBands: readonly (SourceKind | null)[] = ['inspection', 'peer_challenge', 'audit'];

/** The date of the recommendation itself: the end of its band in an improvement plan, or the day it was to be done. */
export const ownDateSpans = (ground: SpanGround, settings: OverdueSettings): readonly Span[] => {
  const { facts } = ground;
  const last = lastDay(facts.due);
  if (last === null) return [];
  const by = `${formatDate(last.on)}${last.written}`;
  if (inBands.includes(facts.sourceKind)) {
    const because = `The time band of this recommendation in the improvement plan ends on ${by}.`;
    return [throughout(ground, { kind: 'band_ending', because }, last.on)];
  }
  // While a response is owed, that is what is asked for.
  if (runningClock(facts, settings) !== null) return [];
  return [
    ...beforeDue(ground, { kind: 'action_due', because: `The recommendation is to be carried out by ${by}.` }, last.on),
    afterDue(
      ground,
      {
        kind: 'action_overdue',
        because: `The recommendation was to be carried out by ${by} and is not complete.`,
      },
      last.on,
    ),
  ];
};

/** An update before the next meeting, until one comes. */
export const updateSpans = (ground: SpanGround, { updates }: OverdueSettings): readonly Span[] => {
  const { status, lastUpdate } = ground.facts;
  if (updates === null || status === 'awaiting_response') return [];
  if (lastUpdate !== null && lastUpdate > updates.after) return [];
  const last = lastUpdate === null ? 'There has been none yet.' : `The last is of ${formatDate(lastUpdate)}.`;
  const because = `An update is wanted by ${formatDate(updates.due)}, so that it can go out with the agenda of the next meeting. ${last}`;
  return [throughout(ground, { kind: 'update_wanted', because }, updates.due)];
};

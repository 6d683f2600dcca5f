import { sentence } from '@holdfast/words/sentence';
import { actionDeadline, awaitedResponse, awaitsAnswer, type OverdueSettings } from '../../recommendations/overdue.ts';
import type { SourceKind } from '../../recommendations/source-kind.ts';
import { isIn } from '../../recommendations/status/status-sets.ts';
import { afterDue, beforeDue, dueWords, lastDay, type Span, type SpanGround, throughout, writtenAs } from './spans.ts';

/** An action comes to its date, and is past it. */
export const actionSpans = (ground: SpanGround): readonly Span[] =>
  ground.facts.actions.flatMap((action) => {
    const due = actionDeadline(action);
    if (isIn('finished', action.status) || due === null) return [];
    const words = writtenAs(action.timescale, due);
    const of = (code: 'action_due' | 'action_overdue') => ({
      kind: code,
      actionId: action.id,
      because: dueWords(code, due, words),
    });
    return [...beforeDue(ground, of('action_due'), due), afterDue(ground, of('action_overdue'), due)];
  });

/** What inspectors ask for is sorted into bands of time: immediately, within three months, within six. */
const inBands: readonly (SourceKind | null)[] = ['inspection', 'peer_challenge', 'audit'];

/** The date of the recommendation itself: the end of its band in an improvement plan, or the day it was to be done. */
export const ownDateSpans = (ground: SpanGround, settings: OverdueSettings): readonly Span[] => {
  const { facts } = ground;
  const due = lastDay(facts.due);
  if (due === null) return [];
  const words = writtenAs(facts.due, due);
  if (inBands.includes(facts.sourceKind))
    return [throughout(ground, { kind: 'band_ending', because: dueWords('band_ends', due, words) }, due)];
  // While a response is owed, that is what is asked for.
  if (awaitedResponse(facts, settings.council) !== null) return [];
  return [
    ...beforeDue(ground, { kind: 'action_due', because: dueWords('carry_out', due, words) }, due),
    afterDue(ground, { kind: 'action_overdue', because: dueWords('not_carried_out', due, words) }, due),
  ];
};

/** An update before the next meeting, until one comes. */
export const updateSpans = (ground: SpanGround, { updates }: OverdueSettings): readonly Span[] => {
  const { lastUpdate } = ground.facts;
  if (updates === null || awaitsAnswer(ground.facts)) return [];
  if (lastUpdate !== null && lastUpdate > updates.after) return [];
  const because =
    lastUpdate === null
      ? sentence('reminders.first_update', { dueOn: updates.due })
      : sentence('reminders.next_update', { dueOn: updates.due, lastOn: lastUpdate });
  return [throughout(ground, { kind: 'update_wanted', because }, updates.due)];
};

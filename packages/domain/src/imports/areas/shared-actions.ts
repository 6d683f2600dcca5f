import { isIsoDate } from '../../dates/iso-date.ts';
import type { Timescale } from '../../dates/prose/timescale.ts';
import { wordKey } from '../../text/words.ts';
import { sameValue, valueKey } from '../../recommendations/fields/tracker-values.ts';
import type { UnderstoodFields } from '../paper/preview.ts';

/** An activity of a plan: one action, whichever areas it stands under. */
export interface SharedAction {
  readonly words: string;
  readonly lead: readonly string[];
  /** When it is to be done, where its own cell says so; a time that stands over its area is the area's. */
  readonly timescale: Timescale | null;
  readonly cost: string | null;
  readonly outcomeMeasure: string | null;
  /** The day on which it was finished, YYYY-MM-DD, where the paper gives one. */
  readonly doneOn: string | null;
  /** The areas that it serves, by their places in what was given. */
  readonly serves: readonly number[];
}

type Activity = Omit<SharedAction, 'serves'>;

const timeOf = (fields: UnderstoodFields): Timescale | null => {
  for (const field of [fields.due, fields.timescale]) {
    const value = field?.value;
    const own = field !== undefined && field.guess !== 'section_row';
    if (own && typeof value === 'object' && value !== null && 'words' in value) return value;
  }
  return null;
};

const activityOf = (fields: UnderstoodFields): Activity => {
  const { lead, cost, outcome_measure: outcome, closed_on: closed } = fields;
  return {
    words: valueKey(fields.action?.value),
    lead: Array.isArray(lead?.value) ? (lead.value as readonly string[]) : [],
    timescale: timeOf(fields),
    cost: valueKey(cost?.value) || null,
    outcomeMeasure: valueKey(outcome?.value) || null,
    doneOn: typeof closed?.value === 'string' && isIsoDate(closed.value) ? closed.value : null,
  };
};

/** Two that say who or when, and say it differently, are two commitments, whatever their words. */
const mayBeOne = (a: Activity, b: Activity): boolean =>
  (a.lead.length === 0 || b.lead.length === 0 || sameValue(a.lead, b.lead)) &&
  (a.timescale === null || b.timescale === null || sameValue(a.timescale, b.timescale));

const joined = (a: string | null, b: string | null): string | null => {
  const lines = [...(a ?? '').split('\n'), ...(b ?? '').split('\n')].filter((line) => line !== '');
  return [...new Set(lines)].join('\n') || null;
};

/**
 * The activities of a plan, each once: one that stands under several areas in the same words is one action that serves
 * all of them, unless its leads or its times contradict each other. What its cells add about cost and outcome is kept
 * together.
 * Example: "Ask staff each month" under ten areas is one action that serves ten.
 */
export const sharedActions = (areas: readonly (readonly UnderstoodFields[])[]): SharedAction[] => {
  const found = new Map<string, SharedAction[]>();
  const order: SharedAction[] = [];
  const replace = (before: SharedAction, after: SharedAction): void => {
    order[order.indexOf(before)] = after;
    const same = found.get(wordKey(before.words)) ?? [];
    same[same.indexOf(before)] = after;
  };
  for (const [area, rows] of areas.entries())
    for (const fields of rows) {
      const activity = activityOf(fields);
      const key = wordKey(activity.words);
      if (key === '') continue;
      const same = found.get(key) ?? [];
      const before = same.find((one) => mayBeOne(one, activity));
      if (before === undefined) {
        const action = { ...activity, serves: [area] };
        found.set(key, [...same, action]);
        order.push(action);
        continue;
      }
      replace(before, {
        words: before.words,
        lead: before.lead.length > 0 ? before.lead : activity.lead,
        timescale: before.timescale ?? activity.timescale,
        cost: joined(before.cost, activity.cost),
        outcomeMeasure: joined(before.outcomeMeasure, activity.outcomeMeasure),
        doneOn: before.doneOn ?? activity.doneOn,
        serves: before.serves.includes(area) ? before.serves : [...before.serves, area],
      });
    }
  return order;
};

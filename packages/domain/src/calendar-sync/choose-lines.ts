import type { IsoDate } from '../dates/iso-date.ts';
import type { AllowedChange } from './calendar-source.ts';
import type { DifferenceItem } from './difference.ts';
import type { DifferenceKind } from './merge-meeting.ts';

/** What a person decided about the lines of a difference, each by its key. */
export interface Choices {
  /** Sure lines that are not to be carried out now. */
  readonly leave: readonly string[];
  /** Conflicts in which the calendar is right. */
  readonly take: readonly string[];
  /** Conflicts in which it stays as it is here. */
  readonly keep: readonly string[];
}

export interface ChosenLine {
  readonly item: DifferenceItem;
  /** keep: only what the calendar says is remembered, so that it is not asked again. */
  readonly choice: 'take' | 'keep';
}

/** The lines to be carried out, in the order of the difference. What is unchanged is only remembered. */
export const chooseLines = (items: readonly DifferenceItem[], choices: Choices): ChosenLine[] => {
  const [leave, take, keep] = [new Set(choices.leave), new Set(choices.take), new Set(choices.keep)];
  return items.flatMap((item): ChosenLine[] => {
    if (item.kind === 'unchanged') return [{ item, choice: 'keep' }];
    if (item.kind !== 'conflict') return leave.has(item.key) ? [] : [{ item, choice: 'take' }];
    if (take.has(item.key) && item.takeable) return [{ item, choice: 'take' }];
    return keep.has(item.key) ? [{ item, choice: 'keep' }] : [];
  });
};

const change: Readonly<Record<DifferenceKind, AllowedChange | null>> = {
  add: 'add',
  move: 'move',
  reinstate: 'move',
  cancel: 'cancel',
  conflict: null,
  unchanged: null,
};

/** What a reading on a schedule leaves for a person: what the council has not allowed, and what is over. */
export const leftForPeople = (
  items: readonly DifferenceItem[],
  allowed: readonly AllowedChange[],
  today: IsoDate,
): Choices => {
  const isAllowed = ({ kind, after, before }: DifferenceItem): boolean => {
    const asked = change[kind];
    return asked !== null && allowed.includes(asked) && after.heldOn >= today && (before?.heldOn ?? today) >= today;
  };
  return { leave: items.filter((item) => !isAllowed(item)).map(({ key }) => key), take: [], keep: [] };
};

/** Whether somebody still has something to decide. */
export const awaitsDecision = (items: readonly DifferenceItem[]): boolean =>
  items.some(({ kind }) => kind !== 'unchanged');

/** Whether two readings propose the same, so that what a person saw is what is done. */
export const sameProposal = (shown: readonly DifferenceItem[], now: readonly DifferenceItem[]): boolean => {
  const marks = (items: readonly DifferenceItem[]) =>
    items
      .filter(({ kind }) => kind !== 'unchanged')
      .map(({ key, kind, before, after }) => JSON.stringify([key, kind, mark(before), mark(after)]))
      .sort();
  const [first, second] = [marks(shown), marks(now)];
  return first.length === second.length && first.every((line, index) => line === second[index]);
};

const mark = (values: DifferenceItem['before']): unknown =>
  values && [values.heldOn, values.startsAt, values.place, values.cancelled];

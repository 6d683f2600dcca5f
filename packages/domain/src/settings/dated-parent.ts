import type { Sentence } from '@holdfast/words/sentence';
import { dayAfter, dayBefore } from '../dates/term.ts';
import { refused } from '../rulings/ruling.ts';

/** What something stood under until a day, that day included; null: under nothing. */
export interface FormerParent {
  readonly parentId: string | null;
  readonly lastDay: string;
}

/** What a committee or a portfolio stands under, and what it stood under before. */
export interface Placed {
  readonly parentId: string | null;
  /** First to last. */
  readonly formerParents: readonly FormerParent[];
}

/**
 * What it stands under on a day.
 * Example: put under Place on 15 May 2013, where it stood under nothing before, it is under nothing on 14 May 2013.
 */
export const parentOn = ({ parentId, formerParents }: Placed, day: string): string | null => {
  const former = formerParents.find(({ lastDay }) => lastDay >= day);
  return former === undefined ? parentId : former.parentId;
};

/** The records, each under what it stood under on a day. */
export const placedOn = <Item extends Placed>(items: readonly Item[], day: string): Item[] =>
  items.map((item) => ({ ...item, parentId: parentOn(item, day) }));

export type PlaceRefusal = 'settings.under_from_to_come' | 'settings.begins_later' | 'settings.last_moved_on';

export type PlacedUnder =
  | (Placed & { readonly allowed: true })
  | { readonly allowed: false; readonly code: PlaceRefusal; readonly sentence: Sentence };

/**
 * Another parent from a day on; on a day before it the old one is shown. Without a day the old parent was a mistake, and
 * is gone. A parent that would not have stood for a day is a mistake too. Whether the parents come round in a circle is
 * asked of today, when the change is written.
 * Example: Housing, under Place until now, under Homes from 22 May 2013 keeps Place until 21 May 2013.
 */
export const placeUnder = (
  record: Placed & { readonly name: string; readonly startsOn: string | null },
  parentId: string | null,
  from: string | null,
  today: string,
): PlacedUnder => {
  const { name, startsOn, formerParents } = record;
  if (from === null) return placed(parentId, formerParents);
  if (from > today) return refused('settings.under_from_to_come', { name, from });
  if (startsOn !== null && from < startsOn) return refused('settings.begins_later', { name, startsOn });
  const before = formerParents.at(-1);
  const lastDay = dayBefore(from);
  if (before !== undefined && lastDay < before.lastDay)
    return refused('settings.last_moved_on', { name, movedOn: dayAfter(before.lastDay) });
  if (before?.lastDay === lastDay || from === startsOn) return placed(parentId, formerParents);
  return placed(parentId, [...formerParents, { parentId: record.parentId, lastDay }]);
};

/** What goes back to where it stood last has not moved. */
const placed = (parentId: string | null, formerParents: readonly FormerParent[]): PlacedUnder => {
  const back = formerParents.findLastIndex((former) => former.parentId !== parentId);
  return { allowed: true, parentId, formerParents: formerParents.slice(0, back + 1) };
};

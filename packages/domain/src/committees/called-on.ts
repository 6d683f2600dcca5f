import type { Sentence } from '@holdfast/words/sentence';
import { dayBefore } from '../dates/term.ts';
import { refused } from '../rulings/ruling.ts';

/** What a committee was called until a day, that day included. */
export interface FormerName {
  readonly name: string;
  readonly lastDay: string;
}

export interface Named {
  readonly name: string;
  /** First to last. */
  readonly formerNames: readonly FormerName[];
}

/**
 * What a committee is called on a day.
 * Example: renamed from "Housing Panel" to "Homes Panel" on 15 May 2013, it is "Housing Panel" on 14 May 2013.
 */
export const calledOn = ({ name, formerNames }: Named, day: string): string =>
  formerNames.find(({ lastDay }) => lastDay >= day)?.name ?? name;

export type RenameRefusal =
  'committees.called_from_to_come' | 'committees.called_otherwise_until' | 'committees.begins_later';

export type Renamed =
  | (Named & { readonly allowed: true })
  | { readonly allowed: false; readonly code: RenameRefusal; readonly sentence: Sentence };

/**
 * A new name from a day on; what was written before that day keeps the old one. Without a day the old name was a
 * mistake, and is gone. A name that would not have stood for a day is a mistake too.
 */
export const rename = (
  committee: Named & { readonly startsOn: string | null },
  name: string,
  from: string | null,
  today: string,
): Renamed => {
  const { formerNames, startsOn } = committee;
  if (from === null) return { allowed: true, name, formerNames };
  if (from > today) return refused('committees.called_from_to_come', { committee: committee.name, from });
  const before = formerNames.at(-1);
  const lastDay = dayBefore(from);
  if (before !== undefined && lastDay < before.lastDay)
    return refused('committees.called_otherwise_until', { before: before.name, lastDay: before.lastDay });
  if (startsOn !== null && from < startsOn)
    return refused('committees.begins_later', { committee: committee.name, startsOn });
  if (before?.lastDay === lastDay || from === startsOn) return { allowed: true, name, formerNames };
  return { allowed: true, name, formerNames: [...formerNames, { name: committee.name, lastDay }] };
};

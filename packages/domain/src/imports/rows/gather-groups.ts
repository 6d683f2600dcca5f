import { continueGroup } from './continue-group.ts';
import type { CutPaper } from './cut-fragments.ts';
import type { Fragment } from './fragment.ts';
import { headingKey } from '../headings/find-headings.ts';
import { filled } from '../paper/grid.ts';
import type { Group, Member } from './group.ts';
import { readLabelForm } from './label-form.ts';
import type { LabelForm } from './label-form.ts';
import { statedAbove } from '../prose/stated-recommendation.ts';
import type { PaperParagraph } from '../paper/paper.ts';
import { isDateLine, nearestTitle, sameTitle } from '../prose/titles.ts';
import { findDate } from '../values/date-words.ts';

export interface GatheredPaper {
  readonly groups: readonly Group[];
  readonly after: readonly PaperParagraph[];
}

const leadingBlank = (fragment: Fragment): boolean => {
  const row = fragment.rows.find((candidate) => filled(candidate).length > 0);
  return row !== undefined && !filled(row).some((cell) => cell.column === 1);
};

/** The same headings again belong to the same table, unless a new title stands between. */
function repeats(group: Group, fragment: Fragment): boolean {
  const first = group.members[0]?.fragment.heading;
  if (!first || !fragment.heading) return false;
  const [mine, theirs] = [headingKey(first.columns), headingKey(fragment.heading.columns)];
  // Further down in the same table its columns are the same, also where a blank heading was left out.
  const named = (key: string): string => key.replace(/\|+/gu, '|').replace(/^\||\|$/gu, '');
  if (fragment.first ? mine !== theirs : named(mine) !== named(theirs)) return false;
  if (group.members[0]?.fragment.grid.sheet !== fragment.grid.sheet) return false;
  if (fragment.above.some((row) => filled(row).length > 0)) return false;
  const title = nearestTitle(fragment.before);
  return title === null || leadingBlank(fragment) || (group.title !== null && sameTitle(title.text, group.title.text));
}

const formOf = (fragment: Fragment): LabelForm | null =>
  fragment.heading === null ? readLabelForm(fragment.grid, statedAbove(fragment.before)) : null;

/** One form a recommendation, one table a form: with the same labels they are one record. */
function continuesForm(group: Group, fragment: Fragment): Member | null {
  const first = group.members[0] === undefined ? null : formOf(group.members[0].fragment);
  const here = first === null ? null : formOf(fragment);
  if (first === null || here === null) return null;
  const known = new Set(first.columns.map((column) => column.field ?? column.header));
  const shared = here.columns.filter((column) => known.has(column.field ?? column.header)).length;
  return shared >= here.columns.length * 0.6
    ? { fragment, columns: null, prose: [], section: nearestTitle(fragment.before) }
    : null;
}

/** "## 7 December 2022" over each table with the same headings: the meeting that its rows come from. */
const dayAbove = ({ before }: Fragment): PaperParagraph | null => {
  const last = before.findLast((paragraph) => !paragraph.furniture);
  const isDay = last !== undefined && isDateLine(last.text) && findDate(last.text)?.date !== null;
  return isDay ? last : null;
};

/** A day over one table may be the paper's own; over each of several it is theirs. */
function sectionsByDay(members: readonly Member[]): readonly Member[] {
  const days = members.map(({ fragment, section }) => (section === null ? dayAbove(fragment) : null));
  const different = new Set(days.flatMap((day) => (day === null ? [] : [day.text])));
  return different.size < 2
    ? members
    : members.map((member, index) => ({ ...member, section: days[index] ?? member.section }));
}

/** Puts fragments together into the tables that a reader sees. */
export function gatherGroups(cut: CutPaper): GatheredPaper {
  const groups: Group[] = [];
  for (const fragment of cut.fragments) {
    const open = groups.at(-1);
    if (open !== undefined && repeats(open, fragment)) {
      groups[groups.length - 1] = {
        ...open,
        members: [...open.members, { fragment, columns: null, prose: [], section: null }],
      };
      continue;
    }
    if (open !== undefined && fragment.heading === null) {
      const continued = continuesForm(open, fragment) ?? continueGroup(open, fragment);
      if (continued !== null) {
        groups[groups.length - 1] = { ...open, members: [...open.members, continued] };
        continue;
      }
    }
    groups.push({
      members: [{ fragment, columns: null, prose: [], section: null }],
      title: nearestTitle(fragment.before),
      before: fragment.before,
    });
  }
  return {
    groups: groups.map((group) => ({ ...group, members: sectionsByDay(group.members) })),
    after: cut.after,
  };
}

import { formatDate } from '../calendar/date-names.ts';
import { wordKey } from '../imports/words.ts';
import type { LeftOut, OutsideMeeting } from './outside-meeting.ts';

export interface NamedCommittee {
  readonly committeeId: string;
  readonly name: string;
}

/** What an administrator has said about one committee of the other system; null: it is none of ours. */
export interface ToldCommittee {
  /** The number there, or, where the calendar has only words, its title. */
  readonly outside: string;
  readonly committeeId: string | null;
}

export interface AssignedMeeting extends OutsideMeeting {
  readonly committeeId: string;
}

export interface Assignment {
  readonly meetings: readonly AssignedMeeting[];
  readonly leftOut: readonly LeftOut[];
  /** The outside committees that nobody has told us about and whose name is none of ours. */
  readonly unknown: readonly { readonly outside: string; readonly title: string; readonly meetings: number }[];
}

/** By which a committee of the other system is known: its number there, else its words. */
export const outsideCommittee = ({ outsideCommitteeId, title }: OutsideMeeting): string =>
  outsideCommitteeId ?? wordKey(title);

/**
 * The one committee that a title names: the same words, or else the longest name that stands whole in the title.
 * Example: "Housing Scrutiny Panel – Town Hall" names "Housing Scrutiny Panel", although there is a "Scrutiny Panel".
 */
export const committeeNamed = (title: string, committees: readonly NamedCommittee[]): NamedCommittee | null => {
  const words = ` ${wordKey(title)} `;
  const within = committees
    .filter(({ name }) => words.includes(` ${wordKey(name)} `))
    .sort((a, b) => wordKey(b.name).length - wordKey(a.name).length);
  const [longest, next] = within;
  if (longest === undefined) return null;
  return next !== undefined && wordKey(next.name) === wordKey(longest.name) ? null : longest;
};

/**
 * Gives each meeting its committee: as an administrator has told, else by its name. A meeting of no committee of ours
 * is left out, and its committee is listed, so that somebody can say whose it is.
 */
export const assignCommittees = (
  meetings: readonly OutsideMeeting[],
  committees: readonly NamedCommittee[],
  told: readonly ToldCommittee[],
): Assignment => {
  const answers = new Map(told.map(({ outside, committeeId }) => [outside, committeeId]));
  const byTitle = new Map<string, NamedCommittee | null>();
  const named = (title: string): NamedCommittee | null => {
    const known = byTitle.get(title);
    if (known !== undefined) return known;
    const found = committeeNamed(title, committees);
    byTitle.set(title, found);
    return found;
  };
  const assigned: AssignedMeeting[] = [];
  const leftOut: LeftOut[] = [];
  const unknown = new Map<string, { outside: string; title: string; meetings: number }>();
  for (const meeting of meetings) {
    const outside = outsideCommittee(meeting);
    const answer = answers.get(outside);
    const committeeId = answer === undefined ? (named(meeting.title)?.committeeId ?? null) : answer;
    if (committeeId !== null) {
      assigned.push({ ...meeting, committeeId });
      continue;
    }
    if (answer === null) continue;
    const counted = unknown.get(outside) ?? { outside, title: meeting.title, meetings: 0 };
    unknown.set(outside, { ...counted, meetings: counted.meetings + 1 });
    leftOut.push({
      outsideId: meeting.outsideId,
      sentence: `“${meeting.title}” on ${formatDate(meeting.heldOn)} is left out: no committee here has that name. Say whose meeting it is, or that it is none of the council’s committees.`,
    });
  }
  return { meetings: assigned, leftOut, unknown: [...unknown.values()] };
};

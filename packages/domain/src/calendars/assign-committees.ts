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

/** One committee of the other system, and whose meetings its are taken to be. */
export interface OutsideCommitteeOf {
  readonly outside: string;
  readonly title: string;
  /** null: none of ours. */
  readonly committeeId: string | null;
  /** An administrator has said so; else it goes by the name. */
  readonly told: boolean;
  readonly meetings: number;
}

export interface Assignment {
  readonly meetings: readonly AssignedMeeting[];
  readonly leftOut: readonly LeftOut[];
  /** By title. */
  readonly committees: readonly OutsideCommitteeOf[];
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

const unknown = ({ outsideId, title, heldOn }: OutsideMeeting): LeftOut => ({
  outsideId,
  sentence: `“${title}” on ${formatDate(heldOn)} is left out: no committee here has that name. Say whose meeting it is, or that it is none of the council’s committees.`,
});

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
  const found = new Map<string, OutsideCommitteeOf>();
  const committeeOf = (meeting: OutsideMeeting): OutsideCommitteeOf => {
    const outside = outsideCommittee(meeting);
    const before = found.get(outside);
    if (before !== undefined) return { ...before, meetings: before.meetings + 1 };
    const answer = answers.get(outside);
    const committeeId =
      answer === undefined ? (committeeNamed(meeting.title, committees)?.committeeId ?? null) : answer;
    return { outside, title: meeting.title, committeeId, told: answer !== undefined, meetings: 1 };
  };
  const assigned: AssignedMeeting[] = [];
  const leftOut: LeftOut[] = [];
  for (const meeting of meetings) {
    const committee = committeeOf(meeting);
    found.set(committee.outside, committee);
    if (committee.committeeId !== null) assigned.push({ ...meeting, committeeId: committee.committeeId });
    else if (!committee.told) leftOut.push(unknown(meeting));
  }
  const byTitle = [...found.values()].sort((a, b) => a.title.localeCompare(b.title));
  return { meetings: assigned, leftOut, committees: byTitle };
};

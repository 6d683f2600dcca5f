import { sentence } from '@holdfast/words/sentence';
import type { IsoDate } from '../dates/iso-date.ts';
import { wordKey } from '../text/words.ts';
import type { LeftOut, OutsideMeeting } from './outside-meeting.ts';

export interface NamedCommittee {
  readonly committeeId: string;
  readonly name: string;
  /** The first and the last day on which it is a committee; null where nobody says. */
  readonly startsOn: string | null;
  readonly endedOn: string | null;
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

interface Keyed extends NamedCommittee {
  readonly key: string;
}

const keyed = (committees: readonly NamedCommittee[]): Keyed[] =>
  committees
    .map((committee) => ({ ...committee, key: ` ${wordKey(committee.name)} ` }))
    .sort((a, b) => b.key.length - a.key.length);

const isThereOn = ({ startsOn, endedOn }: NamedCommittee, day: IsoDate): boolean =>
  (startsOn === null || startsOn <= day) && (endedOn === null || endedOn >= day);

/**
 * The one committee that a title names on a day: the longest name that stands whole in the title, of those that are
 * committees on that day, since two may bear one name in two years.
 * Example: "Housing Scrutiny Panel – Town Hall" names "Housing Scrutiny Panel", although there is a "Scrutiny Panel".
 */
const committeeNamed = (titleKey: string, day: IsoDate, committees: readonly Keyed[]): NamedCommittee | null => {
  const [longest, next] = committees.filter(
    (committee) => titleKey.includes(committee.key) && isThereOn(committee, day),
  );
  return longest === undefined || next?.key === longest.key ? null : longest;
};

const unknown = ({ outsideId, title, heldOn }: OutsideMeeting): LeftOut => ({
  outsideId,
  sentence: sentence('calendarSync.no_committee_named', { title, heldOn }),
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
  const ours = keyed(committees);
  const titleKeys = new Map<string, string>();
  const keyOf = (title: string): string => {
    const key = titleKeys.get(title) ?? ` ${wordKey(title)} `;
    titleKeys.set(title, key);
    return key;
  };
  const found = new Map<string, OutsideCommitteeOf>();
  const committeeOf = (meeting: OutsideMeeting): OutsideCommitteeOf => {
    const outside = outsideCommittee(meeting);
    const answer = answers.get(outside);
    const named = () => committeeNamed(keyOf(meeting.title), meeting.heldOn, ours)?.committeeId ?? null;
    return {
      outside,
      title: meeting.title,
      committeeId: answer === undefined ? named() : answer,
      told: answer !== undefined,
      meetings: (found.get(outside)?.meetings ?? 0) + 1,
    };
  };
  const assigned: AssignedMeeting[] = [];
  const leftOut: LeftOut[] = [];
  for (const meeting of meetings) {
    const committee = committeeOf(meeting);
    // What its name is taken for on one day says it for the list.
    const before = found.get(committee.outside)?.committeeId ?? null;
    found.set(committee.outside, { ...committee, committeeId: committee.committeeId ?? before });
    if (committee.committeeId !== null) assigned.push({ ...meeting, committeeId: committee.committeeId });
    else if (!committee.told) leftOut.push(unknown(meeting));
  }
  const byTitle = [...found.values()].sort((a, b) => a.title.localeCompare(b.title));
  return { meetings: assigned, leftOut, committees: byTitle };
};

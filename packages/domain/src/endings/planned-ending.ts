import type { HeirChoices } from '../people/leaving.ts';

/** What can end on a day that is known beforehand, and has something to hand over. */
export const endingThings = ['committee', 'person'] as const;
export type EndingThing = (typeof endingThings)[number];

/** What was chosen for the end of a committee: who takes over, and whether its meetings after the last day fall away. */
export interface CommitteeEndingChoices {
  readonly successorId: string | null;
  readonly callOffMeetings: boolean;
}

/** By what ends: what was chosen when the ending was planned. */
export interface EndingChoices {
  readonly committee: CommitteeEndingChoices;
  readonly person: HeirChoices;
}

/**
 * Whether an ending waits: its last day is to come. It is carried out when the last day is over, since until then a
 * committee meets and a person signs in, and what comes up on that day is handed over too.
 * Example: on 5 May a last day of 6 May waits; on 6 May it can be carried out by hand, and by itself on the 7th.
 */
export const isLater = (lastDay: string, today: string): boolean => lastDay > today;

/** Whether the clock carries it out: the last day is over. */
export const isOver = (lastDay: string, today: string): boolean => lastDay < today;

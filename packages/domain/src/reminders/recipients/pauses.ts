import type { IsoDate } from '../../dates/iso-date.ts';
import type { Recipient } from './directory.ts';

export const pausedThings = ['council', 'person', 'recommendation'] as const;
export type PausedThing = (typeof pausedThings)[number];

/** No message while it holds, both days included. Clocks run on. */
export interface Pause {
  readonly what: PausedThing;
  readonly personId: string | null;
  readonly recommendationId: string | null;
  readonly fromOn: IsoDate;
  readonly untilOn: IsoDate;
  readonly reason: string;
}

/** The pause that holds a message about a recommendation to a recipient back on a day, or null. */
export const heldBackBy = (
  pauses: readonly Pause[],
  recommendationId: string | null,
  recipient: Recipient,
  day: IsoDate,
): Pause | null =>
  pauses.find((pause) => {
    if (day < pause.fromOn || day > pause.untilOn) return false;
    if (pause.what === 'council') return true;
    return pause.what === 'person'
      ? pause.personId !== null && recipient.personIds.includes(pause.personId)
      : recommendationId !== null && pause.recommendationId === recommendationId;
  }) ?? null;

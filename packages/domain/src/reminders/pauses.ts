import type { IsoDate } from '../calendar/iso-date.ts';
import type { Recipient } from './directory.ts';

/** No message while it holds, both days included. Clocks run on. */
export interface Pause {
  readonly what: 'council' | 'person' | 'recommendation';
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

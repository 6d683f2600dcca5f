import { realTime } from '@holdfast/database/real-time';
import type { IsoDate } from '@holdfast/domain/dates/iso-date';
import { londonDay } from '@holdfast/domain/dates/moved-clock';

/**
 * The only clock: rules are handed the day. It may be moved, for trying out (HOLDFAST_CLOCK). What is reckoned by days,
 * and what the worker reckons with too, goes by the moved clock: today, when a digest may leave, until when its link
 * opens. How long a session or an invitation lasts, how often somebody may try, and when something was written down go
 * by the real one: Postgres compares and stamps those by its own.
 */
export class Clock {
  readonly #offset: number;

  /** `offset`: how far it is moved, in milliseconds. */
  constructor(offset = 0) {
    this.#offset = offset;
  }

  today(): IsoDate {
    return londonDay(this.now());
  }

  now(): Date {
    return new Date(realTime().getTime() + this.#offset);
  }

  /** Postgres's own time, as near as this machine knows it. */
  real(): Date {
    return realTime();
  }
}

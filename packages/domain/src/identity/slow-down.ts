/** After how many wrong passwords the next try has to wait, and how long: twice as long after each, up to a limit. */
export interface SlowDown {
  /** Tries that wait for nothing. */
  readonly free: number;
  /** Seconds before the first that waits, and before any. */
  readonly first: number;
  readonly most: number;
}

/**
 * Whom wrong passwords slow down. `pair`: one account from one network, or from one browser that has signed in to it
 * before; somebody guesses. `account`: one account from browsers that never signed in to it; many machines guess.
 * `network`: many accounts from one network. What one person does never waits for what others do, once their browser has
 * signed in: the last two are not counted for it. With a minute before each try, a thousand million tries take 1,900 years.
 */
export const slowDowns = {
  pair: { free: 5, first: 60, most: 900 },
  account: { free: 20, first: 1, most: 60 },
  network: { free: 100, first: 1, most: 60 },
} as const satisfies Readonly<Record<string, SlowDown>>;
export type Slowed = keyof typeof slowDowns;

/** Seconds that the next try waits after so many wrong ones. Example: `waitAfter(6, slowDowns.pair)` is 120. */
export const waitAfter = (wrong: number, { free, first, most }: SlowDown): number =>
  wrong < free ? 0 : Math.min(most, first * 2 ** Math.min(wrong - free, 20));

/**
 * Tells the row how far its reading is, twice a second at most, and at least every few seconds so that nobody thinks
 * the reader dead. What the clerk sees may lag behind; it never holds the reading up.
 */
export const reportProgress = (
  tell: (done: number, found: number) => Promise<unknown>,
  beat = 500,
  silence = 5_000,
) => {
  let [done, found] = [0, 0];
  let told = '';
  let toldAt = 0;
  let telling: Promise<unknown> = Promise.resolve();
  let busy = false;
  const timer = setInterval(() => {
    const now = performance.now();
    const next = `${done}/${found}`;
    if (busy || (next === told && now - toldAt < silence)) return;
    [told, toldAt, busy] = [next, now, true];
    telling = tell(done, found)
      .catch(() => undefined)
      .finally(() => {
        busy = false;
      });
  }, beat);
  return {
    set: (nowDone: number, nowFound: number): void => {
      [done, found] = [nowDone, nowFound];
    },
    /** After it nothing more is told. */
    stop: async (): Promise<void> => {
      clearInterval(timer);
      await telling;
    },
  };
};

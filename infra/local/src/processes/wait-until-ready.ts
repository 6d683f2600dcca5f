/** Asks `url` until it answers with success: false when it has not within `milliseconds`, or when `given up`. */
export const waitUntilReady = async (url: string, milliseconds: number, givenUp: () => boolean): Promise<boolean> => {
  const until = performance.now() + milliseconds;
  while (performance.now() < until && !givenUp()) {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
    if (response?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
};

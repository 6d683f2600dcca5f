import autocannon from 'autocannon';

export interface Load {
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly p95: number;
}

/** Twenty connections at one address for some seconds; any answer but success ends the measurement. */
export const loadOn = async (
  url: string,
  headers: Readonly<Record<string, string>>,
  seconds: number,
): Promise<Load> => {
  const times: number[] = [];
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const running = autocannon(
      { url, headers: { ...headers }, connections: 20, duration: seconds },
      (error: Error | null, done) => {
        if (error) reject(error);
        else resolve(done);
      },
    );
    running.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} answers without success, ${result.errors} errors.`);
  times.sort((a, b) => a - b);
  return { requestsPerSecond: result['2xx'] / result.duration, p95: times[Math.floor(times.length * 0.95)] ?? 0 };
};

import { createServer } from 'node:net';

const canListen = (port: number): Promise<number | null> =>
  new Promise((resolve) => {
    const server = createServer();
    server.unref();
    server.once('error', () => resolve(null));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const taken = address !== null && typeof address === 'object' ? address.port : null;
      server.close(() => resolve(taken));
    });
  });

/** A port on 127.0.0.1 that nothing listens on: the operating system's choice. */
export const findFreePort = async (): Promise<number> => {
  const port = await canListen(0);
  if (port === null) throw new Error('This machine has no free port on 127.0.0.1.');
  return port;
};

/**
 * The first free port on 127.0.0.1 from `wanted` upwards, within a hundred.
 * Example: 4000 is taken, 4001 is not → 4001.
 */
export const findPortFrom = async (wanted: number): Promise<number> => {
  const last = Math.min(wanted + 99, 65_535);
  for (let port = wanted; port <= last; port += 1) {
    if ((await canListen(port)) !== null) return port;
  }
  throw new Error(`Every port from ${wanted} to ${last} is in use. Set PORT to one that is free.`);
};

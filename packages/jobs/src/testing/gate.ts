import { connect, createServer, type Socket } from 'node:net';

export interface Gate {
  /** The address, with the gate's port in it. */
  readonly url: string;
  readonly open: () => Promise<void>;
  /** Cuts every connection, and refuses new ones. */
  readonly shut: () => Promise<void>;
}

/** Stands before a server, so that a test can take it away and bring it back without touching other tests. */
export const gateBefore = async (url: string): Promise<Gate> => {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    near.pipe(far).pipe(near);
  });
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The gate has no port');
  const { port } = address;
  const gated = new URL(url);
  gated.hostname = '127.0.0.1';
  gated.port = String(port);
  return {
    url: gated.href,
    open: () => listen(port),
    shut: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
};

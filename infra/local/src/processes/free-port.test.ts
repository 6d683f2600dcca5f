import { createServer } from 'node:net';
import { findFreePort, findPortFrom } from './free-port.ts';

test('a port in use is passed over for the next free one', async () => {
  const port = await findFreePort();
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const found = await findPortFrom(port);
  server.close();
  expect(found).toBeGreaterThan(port);
  expect(found).toBeLessThan(port + 100);
});

test('a free port is taken as wished', async () => {
  const port = await findFreePort();
  expect(await findPortFrom(port)).toBe(port);
});

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startService } from './service.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'holdfast-service-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const start = (program: string) =>
  startService({
    name: 'The API',
    args: ['--eval', program],
    environment: { WORD: 'from outside' },
    directory: folder,
    logFile: path.join(folder, 'api.log'),
  });

test('a service that dies tells how, with its last lines', async () => {
  const { ended } = start(`console.log(process.env.WORD); console.error('out of luck'); process.exitCode = 3`);
  const end = await ended;
  expect(end).toMatchObject({ name: 'The API', how: 'status 3' });
  expect([...end.lastLines].sort()).toEqual(['from outside', 'out of luck']);
  expect(readFileSync(path.join(folder, 'api.log'), 'utf8')).toContain('out of luck');
});

test('a service that is asked to stop ends', async () => {
  const service = start('setInterval(() => {}, 1000)');
  await service.stop();
  expect((await service.ended).how).toBe('signal SIGTERM');
});

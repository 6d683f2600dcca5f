import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const run = async (how: string) => {
  const script = path.join(import.meta.dirname, 'testing/stopped-process.ts');
  const child = spawn(process.execPath, ['--conditions=source', '--disable-warning=ExperimentalWarning', script, how]);
  let said = '';
  child.stderr.on('data', (part: Buffer) => {
    said += part.toString();
  });
  child.stdout.once('data', () => child.kill('SIGTERM'));
  await once(child, 'close');
  return { code: child.exitCode, said };
};

test('who is told to stop finishes first, and ends well', async () => {
  expect(await run('good')).toEqual({ code: 0, said: '' });
});

test('who does not stop in time is cut off', async () => {
  expect((await run('slow')).code).toBe(1);
});

test('settings that are wrong are told as they stand, and anything else with the name of the process', async () => {
  expect(await run('wrong')).toEqual({
    code: 1,
    said: 'The mill cannot start: MILL_URL is missing. Set this in the environment and start again.\n',
  });
  expect(await run('broken')).toEqual({ code: 1, said: 'The mill could not start: the river is dry\n' });
  expect(await run('shut')).toEqual({
    code: 1,
    said: 'The mill could not start: The database refused the password of DATABASE_URL. Put the password right there, or give the role that one, and start again.\n',
  });
});

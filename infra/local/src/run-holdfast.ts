import { appServices } from './app-services.ts';
import { build } from './build.ts';
import { signInTable, type SignIn } from './demo-sign-ins.ts';
import type { Wishes } from './environment.ts';
import { findPortFrom } from './processes/free-port.ts';
import { openDatabase } from './open-database.ts';
import { say } from './say.ts';
import { describeEnd, startService } from './processes/service.ts';
import type { Undo } from './processes/undo.ts';
import { waitUntilReady } from './processes/wait-until-ready.ts';

/** The wished port or the next free one, which is then said. */
export const choosePort = async (wanted: number): Promise<number> => {
  const port = await findPortFrom(wanted);
  if (port !== wanted) say(`Port ${wanted} is in use: taking ${port}.`);
  return port;
};

export const welcome = (url: string, wishes: Wishes, signIns: readonly SignIn[]): void => {
  const signInLines = signIns.length > 0 ? `\n${signInTable(signIns)}\n` : '';
  const queue = wishes.redisUrl === null ? 'Postgres' : 'Redis';
  const clock = wishes.clock === null ? '' : ` The clock is moved (${wishes.clock}): this is for trying out.`;
  say(
    `\nHoldfast is ready: ${url}\n${signInLines}\nThe queue is on ${queue}.${clock} Logs: .holdfast/logs. Stop with Ctrl-C.`,
  );
};

/** Brings everything up, says where it is, and comes back only with the sentence that tells why it ended. */
export const runHoldfast = async (wishes: Wishes, undo: Undo): Promise<string> => {
  say('Building …');
  const built = await build(undo);
  if (!built.passed) return `${built.output}\nThe build failed; the reason stands above.`;
  const database = await openDatabase(wishes, undo);
  const port = await choosePort(wishes.port);
  say('Starting the API and the worker …');
  const services = appServices(port, database, wishes).map(startService);
  for (const service of services) undo.add(service.stop);
  const ended = Promise.race([...services.map(async (service) => describeEnd(await service.ended)), database.ended]);

  const ready = waitUntilReady(`http://127.0.0.1:${port}/api/health/ready`, 60_000, undo.begun);
  const first = await Promise.race([ready, ended]);
  if (typeof first === 'string') return first;
  if (!first) return 'The API did not become ready within a minute. What it says is in .holdfast/logs.';
  welcome(`http://localhost:${port}`, wishes, database.signIns);
  return ended;
};

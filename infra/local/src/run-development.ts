import { readdirSync } from 'node:fs';
import path from 'node:path';
import { appServices } from './app-services.ts';
import { build } from './build.ts';
import type { Wishes } from './environment.ts';
import { keptFolder, root } from './folders.ts';
import { openDatabase } from './open-database.ts';
import { choosePort, welcome } from './run-holdfast.ts';
import { say } from './say.ts';
import { describeEnd, startService, type Service, type ServicePlan } from './processes/service.ts';
import type { Undo } from './processes/undo.ts';
import { waitUntilReady } from './processes/wait-until-ready.ts';
import { watchSources } from './processes/watch-sources.ts';

const BUILT = ['@holdfast/api', '@holdfast/worker'];

const sourceFolders = () => [
  ...readdirSync(path.join(root, 'packages')).map((name) => path.join(root, 'packages', name, 'src')),
  ...['api', 'worker'].map((name) => path.join(root, 'apps', name, 'src')),
];

const webPlan = (port: number, apiPort: number): ServicePlan => ({
  name: 'The web',
  args: [path.join(root, 'apps/web/node_modules/vite/bin/vite.js'), '--port', String(port), '--strictPort'],
  environment: { HOLDFAST_API_URL: `http://127.0.0.1:${apiPort}` },
  directory: path.join(root, 'apps/web'),
  logFile: path.join(keptFolder, 'logs', 'web.log'),
});

/** Starts the services again each time it is called; one that falls over meanwhile is shown, and waits for a change. */
const restarter = (plans: readonly ServicePlan[], undo: Undo) => {
  let running: Service[] = [];
  const stop = () => Promise.all(running.splice(0).map((service) => service.stop()));
  undo.add(async () => {
    await stop();
  });
  return async () => {
    await stop();
    if (undo.begun()) return;
    running = plans.map(startService);
    for (const service of running) {
      void service.ended.then((end) => {
        if (running.includes(service)) say(`${describeEnd(end)} Waiting for a change.`);
      });
    }
  };
};

/** Brings everything up for working on it, and comes back only when the database or the web ends by itself. */
export const runDevelopment = async (wishes: Wishes, undo: Undo): Promise<string> => {
  const database = await openDatabase(wishes, undo);
  const apiPort = await choosePort(wishes.port);
  const webPort = await choosePort(apiPort + 1);
  const restart = restarter(appServices(apiPort, database, wishes), undo);

  let queue = Promise.resolve();
  const rebuild = async () => {
    if (undo.begun()) return;
    say('Building the API and the worker …');
    const built = await build(undo, BUILT);
    if (undo.begun()) return;
    if (built.passed) await restart();
    say(
      built.passed ? 'The API and the worker run again.' : `${built.output}\nThe build failed. Waiting for a change.`,
    );
  };
  const stopWatching = watchSources(sourceFolders(), () => {
    queue = queue.then(rebuild);
  });
  undo.add(() => {
    stopWatching();
    return Promise.resolve();
  });
  await rebuild();

  const web = startService(webPlan(webPort, apiPort));
  undo.add(web.stop);
  await waitUntilReady(`http://127.0.0.1:${webPort}/`, 60_000, undo.begun);
  if (!undo.begun()) welcome(`http://localhost:${webPort}`, wishes, database.signIns);
  return Promise.race([web.ended.then(describeEnd), database.ended]);
};

import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';

let services: ChildProcess | undefined;

type Report = { environment: Record<string, string> } | { failed: string };

/** Starts what the tests need and puts the addresses into the environment, for every worker of this run. */
export const startServices = async (): Promise<void> => {
  if (process.env['HOLDFAST_TEST_SERVICES'] === 'none') return;
  const child = fork(path.join(import.meta.dirname, 'services.ts'), {
    execArgv: ['--conditions=source', '--disable-warning=ExperimentalWarning'],
  });
  services = child;
  const report = await new Promise<Report>((resolve, reject) => {
    child.once('message', (message: Report) => resolve(message));
    child.once('exit', () => reject(new Error('The process that keeps the services for the tests ended early.')));
  });
  if ('failed' in report) {
    await stopServices();
    throw new Error(`The services for the tests did not start: ${report.failed}`);
  }
  Object.assign(process.env, report.environment);
};

/** Stops everything that `startServices` started, and waits until it is gone. */
export const stopServices = async (): Promise<void> => {
  const child = services;
  services = undefined;
  if (!child || child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  if (child.connected) child.disconnect();
  await gone;
};

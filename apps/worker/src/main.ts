import { createWorker } from './create-worker.ts';
import { WrongSettings, readConfig } from './platform/config/config.ts';

const work = async (): Promise<void> => {
  const app = await createWorker(readConfig());
  process.stdout.write('Holdfast takes jobs\n');

  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    // A job that is cut off here is found again: its row says that it is being read, and by nobody.
    setTimeout(() => process.exit(1), 12_000).unref();
    void app.close().finally(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
};

work().catch((error: unknown) => {
  const said = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${error instanceof WrongSettings ? said : `Holdfast's worker could not start: ${said}`}\n`);
  process.exitCode = 1;
  setImmediate(() => process.exit());
});

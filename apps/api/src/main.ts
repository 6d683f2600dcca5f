import { createApp } from './create-app.ts';
import { WrongSettings, readConfig } from './platform/config/config.ts';

const serve = async (): Promise<void> => {
  const config = readConfig();
  const app = await createApp(config);
  await app.listen(config.port, config.host);
  process.stdout.write(`Holdfast answers at ${await app.getUrl()}\n`);

  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    // Whoever is being answered gets ten seconds.
    setTimeout(() => process.exit(1), 10_000).unref();
    void app.close().finally(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
};

serve().catch((error: unknown) => {
  const said = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${error instanceof WrongSettings ? said : `Holdfast's API could not start: ${said}`}\n`);
  process.exitCode = 1;
  setImmediate(() => process.exit());
});

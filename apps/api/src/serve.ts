import { giveBackMemory } from '@holdfast/runtime/give-back';
import { runProcess } from '@holdfast/runtime/run-process';
import { saidOfStart } from '@holdfast/runtime/settings';
import { createApp } from './create-app.ts';
import { readConfig } from './platform/config/config.ts';

await runProcess({
  name: "Holdfast's API",
  // Whoever is being answered gets ten seconds.
  patience: 10_000,
  start: async () => {
    const config = readConfig();
    const app = await createApp(config);
    giveBackMemory();
    await app.listen(config.port, config.host);
    return { said: saidOfStart(`Holdfast answers at ${await app.getUrl()}`), close: () => app.close() };
  },
});

import { runProcess } from '@holdfast/runtime/run-process';
import { saidOfStart } from '@holdfast/runtime/settings';
import { createWorker } from './create-worker.ts';
import { readConfig } from './platform/config/config.ts';

await runProcess({
  name: "Holdfast's worker",
  // A job that is cut off here is found again: its row says that it is being read, and by nobody.
  patience: 12_000,
  start: async () => {
    const app = await createWorker(readConfig());
    return { said: saidOfStart('Holdfast takes jobs'), close: () => app.close() };
  },
});

import { databaseFault } from '@holdfast/database/connection/database-fault';
import { WrongSettings } from './settings.ts';

interface Running {
  /** One line for whoever started it, said once it can be stopped as well. */
  readonly said: string;
  readonly close: () => Promise<unknown>;
}

interface ProcessWishes {
  /** As a sentence has it: `Holdfast’s API`. */
  readonly name: string;
  /** Starts it, and answers when it can do its work. */
  readonly start: () => Promise<Running>;
  /** How long it may take to stop, in milliseconds, before it is cut off. */
  readonly patience: number;
}

/**
 * A whole process: started, and stopped with what it has in hand finished when the machine asks for it (SIGINT,
 * SIGTERM). Where it cannot start, one sentence says why, and the process ends with 1.
 */
export const runProcess = async ({ name, start, patience }: ProcessWishes): Promise<void> => {
  try {
    const running = await start();
    let stopping = false;
    const stop = (): void => {
      if (stopping) return;
      stopping = true;
      setTimeout(() => process.exit(1), patience).unref();
      void running.close().finally(() => process.exit(0));
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
    process.stdout.write(`${running.said}\n`);
  } catch (thrown) {
    const error = databaseFault(thrown, 'DATABASE_URL');
    const said = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${error instanceof WrongSettings ? said : `${name} could not start: ${said}`}\n`);
    process.exitCode = 1;
    setImmediate(() => process.exit());
  }
};

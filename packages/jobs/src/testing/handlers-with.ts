import type { JobHandlers } from '../dispatch.ts';
import { jobNames } from '../jobs.ts';

const nothing = (): Promise<void> => Promise.resolve();

/** Handlers that do nothing but what the test says. */
export const handlersWith = (handlers: Partial<JobHandlers>): JobHandlers => ({
  ...(Object.fromEntries(jobNames().map((name) => [name, nothing])) as unknown as JobHandlers),
  ...handlers,
});

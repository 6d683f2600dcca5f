import type { Backend, BackendQueue, Opened, Trouble } from './backend.ts';
import { within } from './within.ts';

/**
 * A queue that is opened when first needed and again after every failure: BullMQ remembers a first connection that
 * failed for ever, and would go on refusing after the queue is back.
 */
export interface ReconnectingQueue {
  readonly use: <Result>(what: string, work: (queue: BackendQueue) => Promise<Result>) => Promise<Result>;
  readonly close: () => Promise<void>;
}

export const reconnectingQueue = (backend: Backend, patience: number, onTrouble: Trouble): ReconnectingQueue => {
  let open: Opened<BackendQueue> | null = null;

  return {
    use: async (what, work) => {
      await within(patience, 'Reaching the queue', backend.prepare());
      const opened = (open ??= backend.queue(onTrouble));
      try {
        await within(patience, 'Reaching the queue', opened.thing.waitUntilReady());
        return await within(patience, what, work(opened.thing));
      } catch (error) {
        if (open === opened) open = null;
        opened.leave();
        throw error;
      }
    },
    close: async () => {
      const opened = open;
      if (!opened) return;
      open = null;
      await within(patience, 'Closing the queue', opened.thing.close()).catch(opened.leave);
    },
  };
};

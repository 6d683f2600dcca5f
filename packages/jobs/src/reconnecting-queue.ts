import type { Backend, BackendQueue, Trouble } from './backend.ts';
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
  let open: BackendQueue | null = null;

  const discard = async (queue: BackendQueue): Promise<void> => {
    if (open === queue) open = null;
    await within(patience, 'Closing the queue', queue.disconnect()).catch(() => undefined);
  };

  return {
    use: async (what, work) => {
      const queue = (open ??= backend.queue(onTrouble));
      try {
        await within(patience, 'Reaching the queue', queue.waitUntilReady());
        return await within(patience, what, work(queue));
      } catch (error) {
        void discard(queue);
        throw error;
      }
    },
    close: async () => {
      const queue = open;
      if (!queue) return;
      open = null;
      await within(patience, 'Closing the queue', queue.close()).catch(() => discard(queue));
    },
  };
};

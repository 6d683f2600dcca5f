// A worker in a process of its own that takes a job, says so, and never finishes it: made to be killed.
import { openWorker } from '../worker.ts';
import { handlersWith } from './handlers-with.ts';

const [queueName = '', queueDatabaseUrl = '', redisUrl = ''] = process.argv.slice(2);

openWorker({
  queueName,
  queueDatabaseUrl,
  redisUrl,
  lockDuration: 1_000,
  stalledInterval: 500,
  handlers: handlersWith({
    'process-upload': ({ uploadId }) => {
      process.send?.({ began: uploadId });
      return new Promise(() => undefined);
    },
  }),
});
process.once('disconnect', () => process.exit(0));

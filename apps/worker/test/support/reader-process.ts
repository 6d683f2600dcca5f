// A worker in a process of its own that takes up a paper, says so, and never finishes it: made to be killed.
import { CouncilDatabase } from '@holdfast/database/council-database';
import { createDataSource } from '@holdfast/database/data-source';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import { handlersWith } from '@holdfast/jobs/testing/handlers-with';
import { openWorker } from '@holdfast/jobs/worker';
import { processUpload } from '../../src/imports/process-upload.job.ts';
import { openLog } from '@holdfast/runtime/log';

const [queueName = '', queueDatabaseUrl = '', redisUrl = '', url = ''] = process.argv.slice(2);

const today = () => isoDate('2012-08-16');
const source = await createDataSource({ url, poolSize: 2 }).initialize();
openWorker({
  queueName,
  queueDatabaseUrl,
  redisUrl,
  lockDuration: 1_000,
  stalledInterval: 500,
  handlers: handlersWith({
    'process-upload': processUpload({
      database: new CouncilDatabase(source, today, { via: 'worker' }),
      today,
      log: openLog('silent'),
      preview: () => {
        process.send?.('reading');
        return new Promise(() => undefined);
      },
    }),
  }),
});
process.once('disconnect', () => process.exit(0));

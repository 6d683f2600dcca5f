// A worker in a process of its own that takes up a paper, says so, and never finishes it: made to be killed.
import { CouncilDatabase } from '@holdfast/database/council-database';
import { createDataSource } from '@holdfast/database/data-source';
import { isoDate } from '@holdfast/domain/calendar/iso-date';
import { openWorker } from '@holdfast/jobs/worker';
import { processUpload } from '../../src/imports/process-upload.job.ts';
import { openLog } from '../../src/platform/log/log.ts';

const [queueName = '', queueDatabaseUrl = '', redisUrl = '', url = ''] = process.argv.slice(2);

const source = await createDataSource({ url, poolSize: 2 }).initialize();
openWorker({
  queueName,
  queueDatabaseUrl,
  redisUrl,
  lockDuration: 1_000,
  stalledInterval: 500,
  handlers: {
    'process-upload': processUpload({
      database: new CouncilDatabase(source),
      today: () => isoDate('2012-08-16'),
      log: openLog('silent'),
      preview: () => {
        process.send?.('reading');
        return new Promise(() => undefined);
      },
    }),
    'find-lost-uploads': () => Promise.resolve(),
    'read-calendar': () => Promise.resolve(),
    'find-waiting-calendars': () => Promise.resolve(),
    'forget-sessions': () => Promise.resolve(),
    'apply-reshuffle': () => Promise.resolve(),
    'find-due-reshuffles': () => Promise.resolve(),
    'carry-out-ending': () => Promise.resolve(),
    'find-due-endings': () => Promise.resolve(),
    'plan-reminders': () => Promise.resolve(),
    'send-digests': () => Promise.resolve(),
    'ask-receipts': () => Promise.resolve(),
    'find-reminders': () => Promise.resolve(),
  },
});
process.once('disconnect', () => process.exit(0));

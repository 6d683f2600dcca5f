import { migrate } from '@holdfast/database/migrate';
import { openOwnDatabase } from '@holdfast/database/testing/own-database';
import { problemOf } from '../support/browser.ts';
import { startApi } from '../support/running-api.ts';

test('who starts beside the migration is not ready before it is over', async () => {
  const urls = await openOwnDatabase();
  const api = await startApi({ databaseUrl: urls.servingUrl });
  const visitor = api.browser();
  const early = await visitor.get('/api/health/ready');
  expect([early.status, problemOf(early)]).toEqual([503, 'schema_older']);
  await migrate(urls.migrationUrl);
  expect((await visitor.get('/api/health/ready')).json).toMatchObject({ status: 'ok', database: 'up' });
  await api.close();
}, 60_000);

// The one-shot that a deployment runs before the new release: node packages/database/dist/run-migrations.js
import { migrate } from './migrate.ts';

const url = process.env['MIGRATION_DATABASE_URL'];
if (url === undefined || url === '') {
  console.error('MIGRATION_DATABASE_URL is missing: the address of the role that owns the tables.');
  process.exit(1);
}
const ran = await migrate(url);
console.log(ran.length === 0 ? 'The database is up to date.' : `Migrated: ${ran.join(', ')}`);

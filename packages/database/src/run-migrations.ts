// `node packages/database/dist/run-migrations.js`: brings the database up to date before a release serves.
import { demandNode } from './required-node.ts';

demandNode();
const { migrate } = await import('./migrate.ts');
const { databaseFault } = await import('./connection/database-fault.ts');
const url = process.env['MIGRATION_DATABASE_URL'];
if (url === undefined || url === '') {
  process.stderr.write('MIGRATION_DATABASE_URL is not set: the address of the role that owns the tables.\n');
  process.exit(1);
}
try {
  const names = await migrate(url);
  process.stdout.write(names.length === 0 ? 'The database was up to date.\n' : `Migrated: ${names.join(', ')}.\n`);
} catch (error) {
  const fault = databaseFault(error, 'MIGRATION_DATABASE_URL');
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exitCode = 1;
}

import { createDataSource } from '../data-source.ts';
import { migrate } from '../migrate.ts';
import { openOwnDatabase } from '../testing/own-database.ts';
import { migrationFiles } from './migration-files.ts';
import { migrations } from './migrations.ts';
import { schemaAge } from './schema-age.ts';

const all = migrationFiles.map(({ name }) => name);

test('the name of a file is what its migration is remembered by', () => {
  expect(migrations.map((Migration) => new Migration().name)).toEqual(all);
});

test('a schema is older until every migration of the build was carried out, and nothing newer disturbs it', async () => {
  const urls = await openOwnDatabase();
  const source = await createDataSource({ url: urls.servingUrl, poolSize: 1 }).initialize();
  try {
    expect(await schemaAge(source)).toEqual({ age: 'older', missing: all });
    await migrate(urls.migrationUrl);
    expect(await schemaAge(source)).toEqual({ age: 'current', missing: [] });
    const owner = await createDataSource({ url: urls.migrationUrl, poolSize: 1 }).initialize();
    await owner.query(`insert into holdfast.migration (timestamp, name) values (9999, 'OfALaterRelease0000000009999')`);
    expect(await schemaAge(source)).toMatchObject({ age: 'current' });
    await owner.query('delete from holdfast.migration where name = $1', [all.at(-1)]);
    await owner.destroy();
    expect(await schemaAge(source)).toEqual({ age: 'older', missing: all.slice(-1) });
  } finally {
    await source.destroy();
  }
}, 60_000);

import { assertServingRole } from '../assert-serving-role.ts';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../data-source.ts';
import { entities } from '../entities.ts';
import { migrate } from '../migrate.ts';
import { openTestDatabase } from '../testing/test-database.ts';
import { testAddress } from '../testing/open-council.ts';

const migrationUrl = testAddress('HOLDFAST_TEST_MIGRATION_URL');

describe('the ground', () => {
  let source: DataSource;
  beforeAll(async () => {
    ({ source } = await openTestDatabase());
  });
  afterAll(() => source.destroy());

  test('migrating again, also twice at once, does nothing', async () => {
    expect(await Promise.all([migrate(migrationUrl), migrate(migrationUrl)])).toEqual([[], []]);
  });

  test('the serving role is one that the wall holds', async () => {
    await expect(assertServingRole(source)).resolves.toBeUndefined();
  });

  test.each(['HOLDFAST_TEST_MIGRATION_URL', 'HOLDFAST_TEST_ADMIN_URL'] as const)(
    'as %s nothing starts',
    async (name) => {
      const url = new URL(testAddress(name));
      url.pathname = new URL(migrationUrl).pathname;
      const other = await createDataSource({ url: url.toString(), poolSize: 1 }).initialize();
      await expect(assertServingRole(other)).rejects.toThrow('Holdfast does not start');
      await other.destroy();
    },
  );

  test('entities and migrations agree, column by column', async () => {
    const told = source.entityMetadatas.flatMap((entity) =>
      entity.columns.map((column) => ({
        column: `${entity.tableName}.${column.databaseName}`,
        type: `${source.driver.normalizeType(column)}${column.isArray ? '[]' : ''}`,
        nullable: column.isNullable,
        key: column.isPrimary,
      })),
    );
    const names = entities.map((entity) => entity.options.tableName);
    const found = await source.query<typeof told>(
      `select c.relname || '.' || a.attname as column, format_type(a.atttypid, null) as type, not a.attnotnull as nullable,
         coalesce(a.attnum = any(k.conkey), false) as key
       from pg_attribute a join pg_class c on c.oid = a.attrelid
       left join pg_constraint k on k.conrelid = c.oid and k.contype = 'p'
       where c.relnamespace = 'holdfast'::regnamespace and c.relname = any($1) and a.attnum > 0 and not a.attisdropped
         and a.attgenerated = ''`,
      [names],
    );
    expect(found.length).toBeGreaterThan(150);
    expect(told.map(plainType).sort(byColumn)).toEqual(found.map(plainType).sort(byColumn));
  });
});

const plainType = <Column extends { type: string }>(column: Column): Column => ({
  ...column,
  type: column.type.replace('time without time zone', 'time').replace('timestamp with time zone', 'timestamptz'),
});
const byColumn = (a: { column: string }, b: { column: string }): number => a.column.localeCompare(b.column);

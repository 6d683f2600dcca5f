import { createDataSource } from '@holdfast/database/data-source';
import { CouncilDatabase } from '@holdfast/database/council-database';
import { londonDay } from '@holdfast/domain/dates/moved-clock';
import { realTime } from '@holdfast/database/real-time';
import { databaseFault } from '@holdfast/database/connection/database-fault';

type Source = ReturnType<typeof createDataSource>;

/** Works as the role that owns the tables, on one connection, which is closed whatever becomes of the work. */
export const asOwner = async <Result>(
  migrationUrl: string,
  work: (source: Source, councils: CouncilDatabase) => Promise<Result>,
): Promise<Result> => {
  const source = createDataSource({ url: migrationUrl, poolSize: 1 });
  try {
    await source.initialize();
    return await work(source, new CouncilDatabase(source, () => londonDay(realTime()), { via: 'operator' }));
  } catch (error) {
    throw databaseFault(error, 'MIGRATION_DATABASE_URL');
  } finally {
    if (source.isInitialized) await source.destroy();
  }
};

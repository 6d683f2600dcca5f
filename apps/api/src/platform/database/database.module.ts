import { assertServingRole } from '@holdfast/database/assert-serving-role';
import { FeedDoor } from '@holdfast/database/doors/feed-door';
import { CouncilDatabase } from '@holdfast/database/council-database';
import { createDataSource } from '@holdfast/database/data-source';
import { ReturnedMailDoor } from '@holdfast/database/doors/returned-mail-door';
import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule, type TypeOrmModuleOptions } from '@nestjs/typeorm';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { Clock } from '../config/clock.ts';
import { CONFIG } from '../config/config.module.ts';
import type { Config } from '../config/config.ts';

const open = (options?: DataSourceOptions): Promise<DataSource> => {
  if (options?.type !== 'postgres' || options.url === undefined)
    throw new Error('There is no address of a Postgres database.');
  return Promise.resolve(createDataSource({ url: options.url }));
};

@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [CONFIG],
      // A database that starts at the same time as this process gets half a minute.
      useFactory: (config: Config): TypeOrmModuleOptions => ({
        type: 'postgres',
        url: config.databaseUrl,
        retryAttempts: 30,
        retryDelay: 1_000,
      }),
      dataSourceFactory: open,
    }),
  ],
  providers: [
    {
      provide: CouncilDatabase,
      inject: [DataSource, Clock],
      useFactory: (source: DataSource, clock: Clock) =>
        new CouncilDatabase(source, () => clock.today(), { via: 'screen' }),
    },
    { provide: FeedDoor, inject: [DataSource], useFactory: (source: DataSource) => new FeedDoor(source) },
    {
      provide: ReturnedMailDoor,
      inject: [DataSource],
      useFactory: (source: DataSource) => new ReturnedMailDoor(source),
    },
  ],
  exports: [CouncilDatabase, FeedDoor, ReturnedMailDoor],
})
export class DatabaseModule implements OnModuleInit {
  constructor(private readonly source: DataSource) {}

  /** A role that the wall between councils does not hold is refused before the first request. */
  async onModuleInit(): Promise<void> {
    await assertServingRole(this.source);
  }
}

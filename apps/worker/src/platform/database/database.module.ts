import { assertServingRole } from '@holdfast/database/assert-serving-role';
import { CouncilDatabase } from '@holdfast/database/council-database';
import { createDataSource } from '@holdfast/database/data-source';
import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule, type TypeOrmModuleOptions } from '@nestjs/typeorm';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { todayBy } from '../config/clock.ts';
import { CONFIG } from '../config/config.module.ts';
import type { Config } from '../config/config.ts';
import { WaitingRecords } from '@holdfast/database/doors/waiting-records';

const open = (options?: DataSourceOptions): Promise<DataSource> => {
  if (options?.type !== 'postgres' || options.url === undefined)
    throw new Error('There is no address of a Postgres database.');
  return Promise.resolve(createDataSource({ url: options.url, poolSize: 5 }));
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
      inject: [DataSource, CONFIG],
      useFactory: (source: DataSource, { clockOffset }: Config) =>
        new CouncilDatabase(source, todayBy(clockOffset), { via: 'worker' }),
    },
    { provide: WaitingRecords, inject: [DataSource], useFactory: (source: DataSource) => new WaitingRecords(source) },
  ],
  exports: [CouncilDatabase, WaitingRecords],
})
export class DatabaseModule implements OnModuleInit {
  constructor(private readonly source: DataSource) {}

  /** A role that the wall between councils does not hold is refused before the first job. */
  async onModuleInit(): Promise<void> {
    await assertServingRole(this.source);
  }
}

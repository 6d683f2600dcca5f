import { assertServingRole } from '@holdfast/database/assert-serving-role';
import { CouncilDatabase } from '@holdfast/database/council-database';
import { demandPostgres, postgresVersion } from '@holdfast/database/connection/required-postgres';
import { createDataSource } from '@holdfast/database/data-source';
import { isUnavailable } from '@holdfast/database/unavailable';
import { type DynamicModule, Global, Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule, type TypeOrmModuleOptions } from '@nestjs/typeorm';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { Clock } from './clock.ts';
import { CONFIG } from './installation.module.ts';
import type { Installation } from './settings.ts';

interface DatabaseWishes {
  /** Connections at once; 10 where it is not said. */
  readonly poolSize?: number;
  /** By what changes come, for the log of each council. */
  readonly via: 'screen' | 'worker';
}

const opener =
  ({ poolSize }: DatabaseWishes) =>
  (options?: DataSourceOptions): Promise<DataSource> => {
    if (options?.type !== 'postgres' || options.url === undefined)
      throw new Error('There is no address of a Postgres database.');
    const { url } = options;
    return Promise.resolve(createDataSource(poolSize === undefined ? { url } : { url, poolSize }));
  };

/** The records of all councils, behind the wall: the only door is `inCouncil`. */
@Global()
@Module({})
export class DatabaseModule implements OnModuleInit {
  constructor(private readonly source: DataSource) {}

  static with(wishes: DatabaseWishes): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRootAsync({
          inject: [CONFIG],
          // A database that starts at the same time as this process gets half a minute.
          useFactory: ({ databaseUrl }: Installation): TypeOrmModuleOptions => ({
            type: 'postgres',
            url: databaseUrl,
            retryAttempts: 30,
            retryDelay: 1_000,
            // A password or a name that is wrong stays wrong: that is told at once.
            toRetry: isUnavailable,
          }),
          dataSourceFactory: opener(wishes),
        }),
      ],
      providers: [
        {
          provide: CouncilDatabase,
          inject: [DataSource, Clock],
          useFactory: (source: DataSource, clock: Clock) =>
            new CouncilDatabase(source, () => clock.today(), { via: wishes.via }),
        },
      ],
      exports: [CouncilDatabase],
    };
  }

  /** A role that the wall between councils does not hold is refused before the first request and the first job. */
  async onModuleInit(): Promise<void> {
    demandPostgres(await postgresVersion(this.source));
    await assertServingRole(this.source);
  }
}

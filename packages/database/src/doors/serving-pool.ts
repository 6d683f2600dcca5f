import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';

/** The pool under TypeORM: statements that run on every request go straight to it, prepared under a name. */
export const servingPool = (source: DataSource): Pool => {
  if (source.driver instanceof PostgresDriver) return source.driver.master as Pool;
  throw new TypeError('Holdfast keeps its records in Postgres.');
};

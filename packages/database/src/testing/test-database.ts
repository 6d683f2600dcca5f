import { type IsoDate, isoDate } from '@holdfast/domain/dates/iso-date';
import type { DataSource } from 'typeorm';
import { CouncilDatabase } from '../council-database.ts';
import { createDataSource } from '../data-source.ts';
import { testAddress } from './open-council.ts';
import { statedDay } from './stated-day.ts';

export interface TestDatabase {
  readonly source: DataSource;
  readonly councils: CouncilDatabase;
  /** The same on another day. */
  readonly councilsOn: (day: string) => CouncilDatabase;
}

/** The database as the role that serves: no test is let past the wall that it is to prove. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const source = await createDataSource({ url: testAddress('HOLDFAST_TEST_DATABASE_URL'), poolSize: 4 }).initialize();
  const on = (today: () => IsoDate) => new CouncilDatabase(source, today, { via: 'screen' });
  return { source, councils: on(statedDay), councilsOn: (day) => on(() => isoDate(day)) };
}

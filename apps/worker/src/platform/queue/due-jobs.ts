import { realTime } from '@holdfast/database/real-time';
import { CouncilDatabase } from '@holdfast/database/council-database';
import type { IsoDate } from '@holdfast/domain/dates/iso-date';
import type { JobQueue } from '@holdfast/jobs/queue';
import { Clock } from '@holdfast/runtime/clock';
import type { Log } from '@holdfast/runtime/log';
import { QUEUE } from '@holdfast/runtime/queue.module';
import type { FactoryProvider } from '@nestjs/common';
import { WaitingRecords } from '@holdfast/database/doors/waiting-records';
import { LOG } from '../log/log.module.ts';

interface DueWorld {
  readonly database: CouncilDatabase;
  readonly waiting: WaitingRecords;
  readonly queue: JobQueue;
  readonly log: Log;
  /** The real moment. */
  readonly now: () => Date;
  /** The day on the clock that was set. */
  readonly today: () => IsoDate;
}

/** A pair of jobs: one finds in every council what is due by its day, the other carries out one of what was found. */
export const dueJobs = <Handlers>(
  token: symbol,
  handlers: (world: DueWorld) => Handlers,
): FactoryProvider<Handlers> => ({
  provide: token,
  inject: [CouncilDatabase, WaitingRecords, QUEUE, LOG, Clock],
  useFactory: (database: CouncilDatabase, waiting: WaitingRecords, queue: JobQueue, log: Log, clock: Clock): Handlers =>
    handlers({ database, waiting, queue, log, now: realTime, today: () => clock.today() }),
});

import type { CouncilDatabase } from '@holdfast/database/council-database';
import type { WaitingRecords } from '@holdfast/database/doors/waiting-records';
import type { JobHandlers } from '@holdfast/jobs/dispatch';
import type { JobName } from '@holdfast/jobs/jobs';
import type { JobQueue } from '@holdfast/jobs/queue';
import type { Clock } from '@holdfast/runtime/clock';
import type { Log } from '@holdfast/runtime/log';
import type { Config } from '../config/config.ts';

/** What the worker hands to each of its jobs; a job takes from it what it needs. */
export interface JobWorld {
  /** The records of one council at a time. */
  readonly database: CouncilDatabase;
  /** What waits in any council, by ids only. */
  readonly waiting: WaitingRecords;
  readonly queue: JobQueue;
  readonly log: Log;
  readonly clock: Clock;
  readonly config: Config;
}

/** How a job is carried out. A file `<noun>/<name>.job.ts` exports one as `job`, under the name of its row. */
export class Job<Name extends JobName = JobName> {
  readonly name: Name;
  readonly open: (world: JobWorld) => JobHandlers[Name];

  constructor(name: Name, open: (world: JobWorld) => JobHandlers[Name]) {
    this.name = name;
    this.open = open;
  }
}

import type { IsoDate } from '@holdfast/domain/dates/iso-date';
import type { DataSource } from 'typeorm';
import { type CouncilRecords, recordsOf } from './council-records.ts';
import { CouncilTransaction, type TransactionKind } from './council-transaction.ts';
import type { Origin } from './log/origin.ts';

export type { CouncilRecords } from './council-records.ts';

type Work<Result> = (records: CouncilRecords) => Promise<Result>;

/**
 * The door to every council's records. There is no other: a repository is made here, inside a transaction that has
 * set its council, and Postgres holds each of its statements to that council.
 *
 * Example: `database.inCouncil(councilId, ({ committees }) => committees.list())`
 */
export class CouncilDatabase {
  readonly #source: DataSource;
  readonly #today: () => IsoDate;
  readonly #origin: Origin;

  /**
   * `today`: the day by the clock that was set, on which a change is judged. `origin`: how those come in for whom it is
   * opened.
   */
  constructor(source: DataSource, today: () => IsoDate, origin: Origin) {
    this.#source = source;
    this.#today = today;
    this.#origin = origin;
  }

  /** The same records for somebody who comes in another way. */
  as(origin: Origin): CouncilDatabase {
    return new CouncilDatabase(this.#source, this.#today, origin);
  }

  /** All of `work` is written, or, when it throws, nothing. */
  inCouncil<Result>(councilId: string, work: Work<Result>): Promise<Result> {
    return this.#within(councilId, 'write', work);
  }

  /** The same, for work that only reads: Postgres refuses a write in it. */
  readCouncil<Result>(councilId: string, work: Work<Result>): Promise<Result> {
    return this.#within(councilId, 'read', work);
  }

  #within<Result>(councilId: string, kind: TransactionKind, work: Work<Result>): Promise<Result> {
    const wishes = { councilId, today: this.#today(), origin: this.#origin };
    return CouncilTransaction.within(this.#source, wishes, kind, (transaction) => work(recordsOf(transaction)));
  }
}

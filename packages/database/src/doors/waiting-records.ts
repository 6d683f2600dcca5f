import type { DataSource } from 'typeorm';

export interface WaitingUpload {
  readonly councilId: string;
  readonly uploadId: string;
}

export interface DueReshuffle {
  readonly councilId: string;
  readonly reshuffleId: string;
}

export interface DueEnding {
  readonly councilId: string;
  readonly plannedEndingId: string;
}

export interface WaitingCalendar {
  readonly councilId: string;
  readonly calendarSourceId: string;
}

export interface WaitingExport {
  readonly councilId: string;
  readonly exportId: string;
  readonly membershipId: string;
}

/**
 * The questions that housekeeping may ask across councils. The database answers them with functions that see nothing
 * but ids: which upload waits, which file waits to be written, which calendar is to be read,
 * which reshuffle or ending is due, which council is to remind, to send or to ask what became of it, and how many sessions were over.
 */
export class WaitingRecords {
  readonly #source: DataSource;

  constructor(source: DataSource) {
    this.#source = source;
  }

  /** At most `limit`, oldest first: uploads that nothing has touched for so long. */
  uploads(limit: number, silentForSeconds: number): Promise<WaitingUpload[]> {
    return this.#source.query<WaitingUpload[]>(
      `select council_id as "councilId", upload_id as "uploadId"
       from holdfast.uploads_waiting($1, make_interval(secs => $2))`,
      [limit, silentForSeconds],
    );
  }

  /** At most `limit`, oldest first: files to be written that nothing has touched for so long. */
  exports(limit: number, silentForSeconds: number): Promise<WaitingExport[]> {
    return this.#source.query<WaitingExport[]>(
      `select council_id as "councilId", export_id as "exportId", membership_id as "membershipId"
       from holdfast.exports_waiting($1, make_interval(secs => $2))`,
      [limit, silentForSeconds],
    );
  }

  /** Takes away the files that were asked for more than a day ago: how many. */
  async forgetOldExports(): Promise<number> {
    const [row] = await this.#source.query<{ gone: number }[]>('select holdfast.forget_old_exports() as gone');
    return row?.gone ?? 0;
  }

  /** At most `limit`, oldest first: reshuffles that wait, and whose day has come. */
  reshuffles(limit: number, today: string): Promise<DueReshuffle[]> {
    return this.#source.query<DueReshuffle[]>(
      `select council_id as "councilId", reshuffle_id as "reshuffleId" from holdfast.reshuffles_due($1, $2)`,
      [limit, today],
    );
  }

  /** At most `limit`, oldest first: endings that wait, and whose last day is over. */
  endings(limit: number, today: string): Promise<DueEnding[]> {
    return this.#source.query<DueEnding[]>(
      `select council_id as "councilId", planned_ending_id as "plannedEndingId" from holdfast.endings_due($1, $2)`,
      [limit, today],
    );
  }

  /** At most `limit`: calendars whose day has come, and those whose reading nothing has touched for so long. */
  calendars(limit: number, silentForSeconds: number): Promise<WaitingCalendar[]> {
    return this.#source.query<WaitingCalendar[]>(
      `select council_id as "councilId", calendar_source_id as "calendarSourceId"
       from holdfast.calendars_waiting($1, make_interval(secs => $2))`,
      [limit, silentForSeconds],
    );
  }

  /** At most `limit`: councils that are not planned for the day yet, and those where something changed since. */
  async councilsToRemind(limit: number, today: string): Promise<string[]> {
    const rows = await this.#source.query<{ councilId: string }[]>(
      `select council_id as "councilId" from holdfast.councils_to_remind($1, $2)`,
      [limit, today],
    );
    return rows.map(({ councilId }) => councilId);
  }

  /** At most `limit`: councils with a digest whose time has come, or whose sender has been silent for so long. */
  async councilsToSend(limit: number, at: string, leaseSeconds: number): Promise<string[]> {
    const rows = await this.#source.query<{ councilId: string }[]>(
      `select council_id as "councilId" from holdfast.councils_to_send($1, $2, make_interval(secs => $3))`,
      [limit, at, leaseSeconds],
    );
    return rows.map(({ councilId }) => councilId);
  }

  /** At most `limit`: councils with a digest of which it is time to ask whoever took it. */
  async councilsToAsk(limit: number): Promise<string[]> {
    const rows = await this.#source.query<{ councilId: string }[]>(
      'select council_id as "councilId" from holdfast.receipts_due($1)',
      [limit],
    );
    return rows.map(({ councilId }) => councilId);
  }

  /** Takes away the sessions that are over: how many. */
  async forgetExpiredSessions(): Promise<number> {
    const [row] = await this.#source.query<{ gone: number }[]>('select holdfast.forget_expired_sessions() as gone');
    return row?.gone ?? 0;
  }
}

import type { DataSource } from 'typeorm';

export interface WaitingUpload {
  readonly councilId: string;
  readonly uploadId: string;
}

/**
 * The two questions that housekeeping may ask across councils. The database answers them with functions that see
 * nothing but ids: which upload waits, and how many sessions were over.
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

  /** Takes away the sessions that are over: how many. */
  async forgetExpiredSessions(): Promise<number> {
    const [row] = await this.#source.query<{ gone: number }[]>('select holdfast.forget_expired_sessions() as gone');
    return row?.gone ?? 0;
  }
}

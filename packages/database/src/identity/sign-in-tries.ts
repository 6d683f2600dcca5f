import type { SlowDown } from '@holdfast/domain/identity/slow-down';
import type { DataSource } from 'typeorm';
import { servingPool } from '../doors/serving-pool.ts';

/** For how long wrong passwords are remembered after the last of them, in milliseconds. */
const memory = 60 * 60_000;

// Of two sent at once the one that was begun later may be counted first: where nothing waits, the other is counted too.
// A row says how many were wrong, and when the last is forgotten: when it was follows. The wait is that of `waitAfter`.
const waitSql = `1000 * case when t.points < $4 then 0 else least($6::numeric, $5 * 2 ^ least(t.points - $4, 20)) end`;
const takeSql = `
insert into holdfast.sign_in_throttle as t (key, points, expire) values ($1, 1, $2::bigint + $3::bigint)
on conflict (key) do update
set points = case when t.expire <= $2 then 1 else t.points + 1 end, expire = greatest(t.expire, excluded.expire)
where t.expire <= $2 or t.points < $4 or $2 >= t.expire - $3 + ${waitSql}
returning 0 as wait`;
const leftSql = `
select ceil((t.expire - $3 + ${waitSql} - $2) / 1000)::integer as wait from holdfast.sign_in_throttle t where key = $1`;

/** How often a password was tried in vain, by keys that name nobody. */
export class SignInTries {
  readonly #source: DataSource;

  constructor(source: DataSource) {
    this.#source = source;
  }

  /** Counts a try that may be made now; else answers the seconds until one may be. One of those sent at once goes first. */
  async take(key: string, { free, first, most }: SlowDown, now: Date): Promise<number> {
    const values = [key, now.getTime(), memory, free, first, most];
    const pool = servingPool(this.#source);
    const taken = await pool.query({ name: 'take-sign-in-try', text: takeSql, values });
    if ((taken.rowCount ?? 0) > 0) return 0;
    const left = await pool.query<{ wait: number }>({ name: 'left-of-sign-in-wait', text: leftSql, values });
    return Math.max(1, left.rows[0]?.wait ?? 1);
  }

  async forget(key: string): Promise<void> {
    await servingPool(this.#source).query('delete from holdfast.sign_in_throttle where key = $1', [key]);
  }

  async giveBack(key: string): Promise<void> {
    await servingPool(this.#source).query(
      'update holdfast.sign_in_throttle set points = greatest(points - 1, 0) where key = $1',
      [key],
    );
  }
}

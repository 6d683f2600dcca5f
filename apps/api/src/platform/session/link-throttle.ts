import { createHash } from 'node:crypto';
import type { Sentence } from '@holdfast/words/sentence';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { DataSource } from 'typeorm';
import { ProblemError } from '../http/problem.ts';

/** Links that may be tried from one address in a quarter of an hour: nobody guesses their way in. */
const usual = { attempts: 30, seconds: 15 * 60 };

/** Counts what is tried from an address. `keyPrefix` tells one kind of link from another. */
export class LinkThrottle {
  readonly #limiter: RateLimiterPostgres;
  readonly #sentence: Sentence;

  constructor(source: DataSource, keyPrefix: string, sentence: Sentence, limit: typeof usual = usual) {
    this.#sentence = sentence;
    this.#limiter = new RateLimiterPostgres({
      storeClient: source,
      storeType: 'typeorm',
      schemaName: 'holdfast',
      tableName: 'sign_in_throttle',
      tableCreated: true,
      keyPrefix,
      points: limit.attempts,
      duration: limit.seconds,
    });
  }

  async spend(address: string): Promise<void> {
    const key = createHash('sha256').update(address).digest('base64url');
    await this.#limiter.consume(key).catch((refusal: unknown) => {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      throw new ProblemError('too_many_requests', this.#sentence, undefined, {
        'retry-after': String(Math.ceil(refusal.msBeforeNext / 1_000)),
      });
    });
  }
}

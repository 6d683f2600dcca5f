import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { ProblemError } from '../http/problem.ts';

/** Links of invitations that may be tried from one address in a quarter of an hour: nobody guesses their way in. */
const attempts = 30;

@Injectable()
export class InvitationThrottle {
  readonly #limiter: RateLimiterPostgres;

  constructor(source: DataSource) {
    this.#limiter = new RateLimiterPostgres({
      storeClient: source,
      storeType: 'typeorm',
      schemaName: 'holdfast',
      tableName: 'sign_in_throttle',
      tableCreated: true,
      keyPrefix: 'invitation',
      points: attempts,
      duration: 15 * 60,
    });
  }

  async spend(address: string): Promise<void> {
    const key = createHash('sha256').update(address).digest('base64url');
    await this.#limiter.consume(key).catch((refusal: unknown) => {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      throw new ProblemError(
        'too_many_requests',
        'Too many invitations were tried from here. Wait a quarter of an hour and try again.',
        undefined,
        { 'retry-after': String(Math.ceil(refusal.msBeforeNext / 1_000)) },
      );
    });
  }
}

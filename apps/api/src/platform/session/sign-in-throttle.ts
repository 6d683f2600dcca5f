import { createHash } from 'node:crypto';
import { emailKey } from '@holdfast/database/identity/account-records';
import { sentence } from '@holdfast/words/sentence';
import { Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { ProblemError } from '../http/problem.ts';

const quarterOfAnHour = 15 * 60;

/**
 * Wrong passwords are counted three ways: for an account from one address (somebody guessing), for an account from
 * anywhere (many machines guessing), and for an address (one machine trying many accounts). The counters live in
 * Postgres, so every process counts together. Keys are hashed: the table names nobody.
 */
@Injectable()
export class SignInThrottle {
  readonly #limiters: readonly {
    readonly limiter: RateLimiterPostgres;
    readonly key: (email: string, address: string) => string;
  }[];

  constructor(source: DataSource) {
    const limiter = (keyPrefix: string, points: number): RateLimiterPostgres =>
      new RateLimiterPostgres({
        storeClient: source,
        storeType: 'typeorm',
        schemaName: 'holdfast',
        tableName: 'sign_in_throttle',
        tableCreated: true,
        keyPrefix,
        points,
        duration: quarterOfAnHour,
      });
    this.#limiters = [
      { limiter: limiter('account-address', 5), key: (email, address) => hashed(`${emailKey(email)} ${address}`) },
      { limiter: limiter('account', 30), key: (email) => hashed(emailKey(email)) },
      { limiter: limiter('address', 100), key: (_, address) => hashed(address) },
    ];
  }

  /**
   * Takes one attempt before the password is looked at, so that a hundred sent at once cannot all be tried. Refused
   * alike whether or not the account exists.
   */
  async spend(email: string, address: string): Promise<void> {
    for (const { limiter, key } of this.#limiters) {
      await limiter.consume(key(email, address)).catch((refusal: unknown) => {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        const seconds = Math.ceil(refusal.msBeforeNext / 1_000);
        throw tooMany(seconds);
      });
    }
  }

  /** A right password gives the attempt back, and forgets the wrong ones before it from the same address. */
  async forgive(email: string, address: string): Promise<void> {
    const [pair, ...others] = this.#limiters;
    await pair?.limiter.delete(pair.key(email, address));
    for (const { limiter, key } of others) await limiter.reward(key(email, address), 1);
  }
}

const hashed = (value: string): string => createHash('sha256').update(value).digest('base64url');

const tooMany = (seconds: number): ProblemError => {
  const minutes = Math.max(1, Math.ceil(seconds / 60));
  return new ProblemError('too_many_requests', sentence('platform.too_many_sign_ins', { count: minutes }), undefined, {
    'retry-after': String(seconds),
  });
};

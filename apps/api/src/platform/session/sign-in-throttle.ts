import { createHmac } from 'node:crypto';
import { emailKey } from '@holdfast/database/identity/account-records';
import { SignInTries } from '@holdfast/database/identity/sign-in-tries';
import { type Slowed, slowDowns } from '@holdfast/domain/identity/slow-down';
import { Clock } from '@holdfast/runtime/clock';
import { sentence } from '@holdfast/words/sentence';
import { CONFIG } from '@holdfast/runtime/installation.module';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../config/config.ts';
import { ProblemError } from '../http/problem.ts';
import { networkOf } from './network-of.ts';

/** Who tries: for which address, from where, and in which browser that signed in to that address before. */
export interface Try {
  readonly email: string;
  readonly address: string;
  /** null: a browser that never signed in to it. */
  readonly knownBrowser: string | null;
}

interface Count {
  readonly by: Slowed;
  readonly key: string;
}

/**
 * Wrong passwords make the next try wait (`slowDowns` says whom, and how long). Nothing is ever locked: what others try
 * slows nobody down whose browser has signed in before. The counters live in Postgres, so every process counts together.
 * Keys are hashed under the secret of the installation: the table names nobody, not even to whoever tries names at it.
 */
@Injectable()
export class SignInThrottle {
  constructor(
    private readonly tries: SignInTries,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'sessionSecret'>,
  ) {}

  /**
   * Takes one try before the password is looked at, so that a hundred sent at once cannot all be tried. Refused alike
   * whether or not the account exists.
   */
  async spend(attempt: Try): Promise<void> {
    for (const { by, key } of this.#countsOf(attempt)) {
      const wait = await this.tries.take(key, slowDowns[by], this.clock.real());
      if (wait > 0) throw tooMany(wait);
    }
  }

  /** A right password gives the try back, and forgets the wrong ones before it from the same place. */
  async forgive(attempt: Try): Promise<void> {
    for (const { by, key } of this.#countsOf(attempt))
      await (by === 'pair' ? this.tries.forget(key) : this.tries.giveBack(key));
  }

  #countsOf({ email, address, knownBrowser }: Try): readonly Count[] {
    const hashed = (...parts: readonly string[]): string =>
      createHmac('sha256', this.config.sessionSecret).update(parts.join('\n')).digest('base64url');
    const account = emailKey(email);
    if (knownBrowser !== null) return [{ by: 'pair', key: hashed('browser', account, knownBrowser) }];
    const network = networkOf(address);
    return [
      { by: 'pair', key: hashed('pair', account, network) },
      { by: 'account', key: hashed('account', account) },
      { by: 'network', key: hashed('network', network) },
    ];
  }
}

const tooMany = (seconds: number): ProblemError =>
  new ProblemError(
    'too_many_requests',
    sentence('platform.too_many_sign_ins', { count: Math.max(1, Math.ceil(seconds / 60)) }),
    undefined,
    { 'retry-after': String(seconds) },
  );

import { randomBytes } from 'node:crypto';
import type { AskedReset, AskReset, OpenReset, SetPassword } from '@holdfast/contracts/identity/account-shapes';
import type { Nothing } from '@holdfast/contracts/values';
import { PasswordRecords } from '@holdfast/database/identity/password-records';
import { Clock } from '@holdfast/runtime/clock';
import { sentence } from '@holdfast/words/sentence';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ProblemError } from '../platform/http/problem.ts';
import { ResetThrottle } from '../platform/session/reset-throttle.ts';
import { hashOfToken } from '../platform/session/session-token.ts';
import { AccountLetters } from './account-letters.ts';
import { hashOfNew } from './new-password.ts';
import { originOf } from './origin-of.ts';

const hour = 3_600_000;

/** One sentence for a link that is unknown, used or expired: a stranger learns nothing from it. */
const unusable = (): ProblemError => new ProblemError('not_found', sentence('identity.reset_unusable'));

/** A forgotten password: whoever reads the mailbox of an account may set a new one, by a link that opens once. */
@Injectable()
export class PasswordResetService implements OnApplicationShutdown {
  readonly #log = new Logger('accounts');
  readonly #underWay = new Set<Promise<void>>();

  constructor(
    private readonly passwords: PasswordRecords,
    private readonly throttle: ResetThrottle,
    private readonly letters: AccountLetters,
    private readonly clock: Clock,
  ) {}

  /**
   * Answered before anything is looked up, so that neither the answer nor how long it takes tells whether anybody has
   * the address.
   */
  async ask({ email }: AskReset, request: FastifyRequest): Promise<AskedReset> {
    await this.throttle.spend(request.ip);
    if (this.letters.leave) {
      const work = this.#send(email, request).catch((error: unknown) => {
        this.#log.error('A link for a new password could not be made', error);
      });
      this.#underWay.add(work);
      void work.finally(() => this.#underWay.delete(work));
    }
    return { sendsMail: this.letters.leave };
  }

  async look(token: string, request: FastifyRequest): Promise<OpenReset> {
    await this.throttle.spend(request.ip);
    const found = await this.passwords.findByLink(hashOfToken(token));
    if (found === null) throw unusable();
    return { email: found.email, expiresAt: found.expiresAt };
  }

  async use({ token, password }: SetPassword, request: FastifyRequest): Promise<Nothing> {
    await this.throttle.spend(request.ip);
    const hash = hashOfToken(token);
    const holder = await this.passwords.findByLink(hash);
    if (holder === null) throw unusable();
    const { fullName, email, councilNames } = holder;
    const passwordHash = await hashOfNew(password, 'password', [fullName, email, ...councilNames]);
    if (!(await this.passwords.useLink(hash, passwordHash, originOf(request)))) throw unusable();
    await this.letters.tellOfChange(holder);
    return {};
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.#underWay);
  }

  async #send(email: string, request: FastifyRequest): Promise<void> {
    if (!(await this.throttle.mayWriteTo(email))) return;
    const token = randomBytes(32).toString('base64url');
    const expiresAt = new Date(this.clock.real().getTime() + hour).toISOString();
    const link = { tokenHash: hashOfToken(token), expiresAt };
    const holder = await this.passwords.askByEmail(email, link, originOf(request));
    if (holder !== null) await this.letters.sendReset(holder, token);
  }
}

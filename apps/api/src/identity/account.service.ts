import type { Account, ChangePassword } from '@holdfast/contracts/identity/account-shapes';
import { AccountRecords } from '@holdfast/database/identity/account-records';
import { PasswordRecords } from '@holdfast/database/identity/password-records';
import type { SessionHolder } from '@holdfast/database/identity/session-holder';
import { SessionRecords } from '@holdfast/database/identity/session-records';
import { sentence } from '@holdfast/words/sentence';
import { CONFIG } from '@holdfast/runtime/installation.module';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { notSignedIn } from '../platform/access/current-member.ts';
import type { Config } from '../platform/config/config.ts';
import { notFound } from '../platform/http/problem.ts';
import { oneInvalid } from '../platform/http/validate.ts';
import { knownBrowser } from '../platform/session/known-browser.ts';
import { hashOfToken } from '../platform/session/session-token.ts';
import { SignInThrottle } from '../platform/session/sign-in-throttle.ts';
import { AccountLetters } from './account-letters.ts';
import { hashOfNew } from './new-password.ts';
import { originOf } from './origin-of.ts';
import { passwordIsRight } from './password.ts';

/** What somebody does with their own account. */
@Injectable()
export class AccountService {
  constructor(
    private readonly accounts: AccountRecords,
    private readonly passwords: PasswordRecords,
    private readonly sessions: SessionRecords,
    private readonly throttle: SignInThrottle,
    private readonly letters: AccountLetters,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async show(request: FastifyRequest): Promise<Account> {
    const { accountId, email } = holderOf(request);
    const [sessions, events] = await Promise.all([
      this.sessions.listOf(accountId, hashOf(request)),
      this.accounts.eventsOf(accountId),
    ]);
    return { email, sessions: [...sessions], events: [...events] };
  }

  /** The present password is asked, since a browser that was left open proves nobody. */
  async changePassword({ present, password }: ChangePassword, request: FastifyRequest): Promise<Account> {
    const holder = await this.passwords.find(holderOf(request).accountId);
    if (holder === null) throw notSignedIn();
    const attempt = {
      email: holder.email,
      address: request.ip,
      knownBrowser: knownBrowser(request, holder.email, this.config),
    };
    await this.throttle.spend(attempt);
    if (!(await passwordIsRight(holder.passwordHash, present)))
      throw oneInvalid('present', sentence('identity.wrong_present'));
    await this.throttle.forgive(attempt);
    const { accountId, fullName, email, councilNames } = holder;
    const hash = await hashOfNew(password, 'password', [fullName, email, ...councilNames]);
    await this.passwords.change(accountId, hash, hashOf(request), originOf(request));
    await this.letters.tellOfChange(holder);
    return this.show(request);
  }

  async endSession(sessionId: string, request: FastifyRequest): Promise<Account> {
    const ended = await this.sessions.endOneOf(holderOf(request).accountId, sessionId, originOf(request));
    if (!ended) throw notFound();
    return this.show(request);
  }

  async endOthers(request: FastifyRequest): Promise<Account> {
    await this.sessions.endOthersOf(holderOf(request).accountId, hashOf(request), originOf(request));
    return this.show(request);
  }
}

const hashOf = ({ session }: FastifyRequest): string => hashOfToken(session.sessionId);

const holderOf = ({ session }: FastifyRequest): SessionHolder => {
  if (!session.holder) throw notSignedIn();
  return session.holder;
};

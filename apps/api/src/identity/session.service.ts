import type { Session as SessionView, SignIn } from '@holdfast/contracts/identity/shapes';
import type { Nothing } from '@holdfast/contracts/values';
import { AccountRecords } from '@holdfast/database/identity/account-records';
import type { SessionHolder } from '@holdfast/database/identity/session-holder';
import { SessionRecords } from '@holdfast/database/identity/session-records';
import type { Language } from '@holdfast/words/languages';
import { sentence } from '@holdfast/words/sentence';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { notSignedIn } from '../platform/access/current-member.ts';
import { CONFIG } from '@holdfast/runtime/installation.module';
import type { Config } from '../platform/config/config.ts';
import { ProblemError, notFound } from '../platform/http/problem.ts';
import { hashOfToken } from '../platform/session/session-token.ts';
import { sessionCookie } from '../platform/session/session.plugin.ts';
import { SignInThrottle } from '../platform/session/sign-in-throttle.ts';
import { originOf } from './origin-of.ts';
import { passwordIsRight } from './password.ts';

@Injectable()
export class SessionService {
  constructor(
    private readonly accounts: AccountRecords,
    private readonly sessions: SessionRecords,
    private readonly throttle: SignInThrottle,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Who is signed in, for the first page that opens; a visitor gets a token to sign in with. */
  async show(holder: SessionHolder | null | undefined, reply: FastifyReply): Promise<SessionView> {
    const csrfToken = reply.generateCsrf();
    if (!holder) return { csrfToken, account: null, council: null, membership: null, councils: [] };
    const { membership, accountId, email, fullName, operates, language } = holder;
    const councils = await this.accounts.councilsOf(accountId);
    return {
      csrfToken,
      account: { accountId, email, fullName, operates, language },
      council: councils.find((council) => council.councilId === membership?.councilId) ?? null,
      membership: membership && { ...membership, roles: [...membership.roles] },
      councils: [...councils],
    };
  }

  /**
   * One answer, after the same work, for a wrong password, an unknown address, a disabled account and an account that
   * belongs to no council any more: a stranger learns nothing about who has an account.
   */
  async signIn({ email, password }: SignIn, request: FastifyRequest, reply: FastifyReply): Promise<SessionView> {
    await this.throttle.spend(email, request.ip);
    const account = await this.accounts.findByEmail(email);
    const right = await passwordIsRight(account?.passwordHash ?? null, password);
    const councils = account && right && !account.disabled ? await this.accounts.councilsOf(account.accountId) : [];
    const [first, ...more] = councils;
    if (!account || (!first && !(right && account.operates && !account.disabled))) {
      throw new ProblemError('wrong_sign_in', sentence('identity.wrong_sign_in'));
    }
    await this.throttle.forgive(email, request.ip);
    await this.accounts.noteSignIn(account.accountId, originOf(request));
    const councilId = more.length === 0 ? (first?.councilId ?? null) : null;
    return this.#begin(account.accountId, councilId, undefined, request, reply);
  }

  async chooseCouncil(councilId: string, request: FastifyRequest, reply: FastifyReply): Promise<SessionView> {
    const { holder } = request.session;
    if (!holder) throw notSignedIn();
    const councils = await this.accounts.councilsOf(holder.accountId);
    if (!councils.some((council) => council.councilId === councilId)) throw notFound();
    return this.#begin(holder.accountId, councilId, request.session.begunAt, request, reply);
  }

  async chooseLanguage(language: Language, request: FastifyRequest, reply: FastifyReply): Promise<SessionView> {
    const { holder } = request.session;
    if (!holder) throw notSignedIn();
    await this.accounts.chooseLanguage(holder.accountId, language);
    return this.show({ ...holder, language }, reply);
  }

  async signOut(request: FastifyRequest, reply: FastifyReply): Promise<Nothing> {
    await request.session.destroy();
    reply.clearCookie(sessionCookie(this.config), { path: '/', secure: this.config.cookieSecure });
    return {};
  }

  /**
   * Under a new token: one that somebody planted before the sign-in is worth nothing after it. `begunAt`: when they
   * signed in, where that was before.
   */
  async #begin(
    accountId: string,
    councilId: string | null,
    begunAt: Date | undefined,
    request: FastifyRequest,
    reply: FastifyReply,
  ) {
    await request.session.regenerate();
    const { session } = request;
    const { browser, system } = originOf(request);
    Object.assign(session, { browser, system, ...(begunAt === undefined ? {} : { begunAt }) });
    session.accountId = accountId;
    session.councilId = councilId;
    reply.generateCsrf();
    await session.save();
    const kept = await this.sessions.find(hashOfToken(session.sessionId));
    return this.show(kept?.holder, reply);
  }
}

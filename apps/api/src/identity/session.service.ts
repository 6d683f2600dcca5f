import type { Session as SessionView, SignIn } from '@holdfast/contracts/identity/shapes';
import type { Nothing } from '@holdfast/contracts/values';
import { AccountRecords, type SignInAccount } from '@holdfast/database/identity/account-records';
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
import { knownBrowser, rememberBrowser } from '../platform/session/known-browser.ts';
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
  async show(
    holder: SessionHolder | null | undefined,
    { alsoOpened = [] }: Pick<FastifyRequest['session'], 'alsoOpened'>,
    reply: FastifyReply,
  ): Promise<SessionView> {
    const csrfToken = reply.generateCsrf();
    if (!holder) return { csrfToken, account: null, council: null, membership: null, councils: [] };
    const { membership, accountId, email, fullName, operates, language } = holder;
    const councils = (await this.#openedBy([accountId, ...alsoOpened])).map(({ council }) => council);
    return {
      csrfToken,
      account: { accountId, email, fullName, operates, language },
      council: councils.find((council) => council.councilId === membership?.councilId) ?? null,
      membership: membership && { ...membership, roles: [...membership.roles] },
      councils,
    };
  }

  /**
   * One answer, after the same work, for a wrong password, an unknown address, a disabled account and an account that
   * belongs to no council any more: a stranger learns nothing about who has an account. An address can have several
   * accounts, each bound to a council; whichever of them the password opens are signed in to.
   */
  async signIn({ email, password }: SignIn, request: FastifyRequest, reply: FastifyReply): Promise<SessionView> {
    const attempt = { email, address: request.ip, knownBrowser: knownBrowser(request, email, this.config) };
    await this.throttle.spend(attempt);
    const right = await rightOf(await this.accounts.findByEmail(email), password);
    const opened = await this.#openedBy(right.map(({ accountId }) => accountId));
    const [first, ...more] = opened;
    const accountId = first?.accountId ?? right.find(({ operates }) => operates)?.accountId;
    if (accountId === undefined) throw new ProblemError('wrong_sign_in', sentence('identity.wrong_sign_in'));
    await this.throttle.forgive(attempt);
    rememberBrowser(request, reply, email, this.config);
    await this.accounts.noteSignIn(accountId, originOf(request));
    const councilId = more.length === 0 ? (first?.council.councilId ?? null) : null;
    const alsoOpened = right.map((account) => account.accountId);
    return this.#begin({ accountId, councilId, alsoOpened }, request, reply);
  }

  async chooseCouncil(councilId: string, request: FastifyRequest, reply: FastifyReply): Promise<SessionView> {
    const { holder, begunAt, alsoOpened = [] } = request.session;
    if (!holder) throw notSignedIn();
    const accountIds = [holder.accountId, ...alsoOpened];
    const chosen = (await this.#openedBy(accountIds)).find(({ council }) => council.councilId === councilId);
    if (chosen === undefined) throw notFound();
    const kept = begunAt === undefined ? {} : { begunAt };
    return this.#begin({ accountId: chosen.accountId, councilId, alsoOpened: accountIds, ...kept }, request, reply);
  }

  async chooseLanguage(language: Language, request: FastifyRequest, reply: FastifyReply): Promise<SessionView> {
    const { holder } = request.session;
    if (!holder) throw notSignedIn();
    await this.accounts.chooseLanguage(holder.accountId, language);
    return this.show({ ...holder, language }, request.session, reply);
  }

  async signOut(request: FastifyRequest, reply: FastifyReply): Promise<Nothing> {
    await request.session.destroy();
    reply.clearCookie(sessionCookie(this.config), { path: '/', secure: this.config.cookieSecure });
    return {};
  }

  /** The councils that these accounts belong to, each with its account. */
  async #openedBy(accountIds: readonly string[]) {
    const of = async (accountId: string) =>
      (await this.accounts.councilsOf(accountId)).map((council) => ({ accountId, council }));
    return (await Promise.all([...new Set(accountIds)].map(of))).flat();
  }

  /** Under a new token: one that somebody planted before the sign-in is worth nothing after it. */
  async #begin(
    { accountId, councilId, alsoOpened, begunAt }: Begun,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<SessionView> {
    await request.session.regenerate();
    const { session } = request;
    const { browser, system } = originOf(request);
    const others = alsoOpened.filter((other) => other !== accountId);
    Object.assign(session, { browser, system, alsoOpened: others, ...(begunAt === undefined ? {} : { begunAt }) });
    session.accountId = accountId;
    session.councilId = councilId;
    reply.generateCsrf();
    await session.save();
    const kept = await this.sessions.find(hashOfToken(session.sessionId));
    return this.show(kept?.holder, session, reply);
  }
}

interface Begun {
  readonly accountId: string;
  readonly councilId: string | null;
  readonly alsoOpened: readonly string[];
  /** When they signed in, where that was before. */
  readonly begunAt?: Date;
}

/** As many passwords are verified whether an address has no account, one, or one and another that a council made. */
const verified = 2;

/** The accounts of an address that a password opens. */
const rightOf = async (accounts: readonly SignInAccount[], password: string): Promise<readonly SignInAccount[]> => {
  const known: readonly (SignInAccount | null)[] = accounts;
  const right: SignInAccount[] = [];
  for (const account of [...known, ...Array.from({ length: verified }, () => null)].slice(
    0,
    Math.max(verified, accounts.length),
  )) {
    const opens = await passwordIsRight(account?.passwordHash ?? null, password);
    if (account !== null && opens && !account.disabled) right.push(account);
  }
  return right;
};

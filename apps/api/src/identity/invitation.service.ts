import type { AcceptInvitation, OpenInvitation } from '@holdfast/contracts/identity/shapes';
import { InvitationRecords, type OpenInvitation as Found } from '@holdfast/database/identity/invitation-records';
import { sentence } from '@holdfast/words/sentence';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ProblemError } from '../platform/http/problem.ts';
import { oneInvalid } from '../platform/http/validate.ts';
import { InvitationThrottle } from '../platform/session/invitation-throttle.ts';
import { hashOfToken } from '../platform/session/session-token.ts';
import { hashOfNew } from './new-password.ts';

/** One sentence for a link that is unknown, used, withdrawn or expired: a stranger learns nothing from it. */
const unusable = (): ProblemError => new ProblemError('not_found', sentence('identity.invitation_unusable'));

@Injectable()
export class InvitationService {
  constructor(
    private readonly invitations: InvitationRecords,
    private readonly throttle: InvitationThrottle,
  ) {}

  async look(token: string, request: FastifyRequest): Promise<OpenInvitation> {
    await this.throttle.spend(request.ip);
    const found = await this.invitations.find(hashOfToken(token), signedIn(request));
    if (found === null) throw unusable();
    const { mine, roles, ...shown } = found;
    return { ...shown, roles: [...roles], needs: mine ? 'nothing' : 'account' };
  }

  async accept({ token, newAccount }: AcceptInvitation, request: FastifyRequest): Promise<Record<string, never>> {
    await this.throttle.spend(request.ip);
    const hash = hashOfToken(token);
    const found = await this.invitations.find(hash, signedIn(request));
    if (found === null) throw unusable();
    const outcome = await this.invitations.accept(hash, await acceptance(found, newAccount, request));
    if (outcome === 'unusable') throw unusable();
    if (outcome === 'other_account') throw signInFirst(found.email);
    return {};
  }
}

/** By what an invitation is accepted: a new account where one is asked for, else the one that is signed in. */
const acceptance = async (
  { email, councilName, mine }: Found,
  newAccount: AcceptInvitation['newAccount'],
  request: FastifyRequest,
) => {
  if (newAccount !== null) {
    const { fullName, password } = newAccount;
    return {
      newAccount: {
        fullName,
        passwordHash: await hashOfNew(password, 'newAccount.password', [fullName, email, councilName]),
      },
    };
  }
  const accountId = signedIn(request);
  if (accountId === null) throw oneInvalid('newAccount.password', sentence('identity.name_and_password'));
  if (!mine) throw signInFirst(email);
  return { accountId };
};

const signedIn = ({ session }: FastifyRequest): string | null => session.holder?.accountId ?? null;

const signInFirst = (email: string): ProblemError =>
  new ProblemError('not_allowed', sentence('identity.sign_in_first', { email }));

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
    const found = await this.invitations.find(hashOfToken(token));
    if (found === null) throw unusable();
    const { accountId, roles, ...shown } = found;
    const signedIn = request.session.holder?.accountId ?? null;
    const needs = accountId === null ? 'new_account' : accountId === signedIn ? 'nothing' : 'sign_in';
    return { ...shown, roles: [...roles], needs };
  }

  async accept({ token, newAccount }: AcceptInvitation, request: FastifyRequest): Promise<Record<string, never>> {
    await this.throttle.spend(request.ip);
    const hash = hashOfToken(token);
    const found = await this.invitations.find(hash);
    if (found === null) throw unusable();
    const outcome = await this.invitations.accept(hash, await acceptance(found, newAccount, request));
    if (outcome === 'unusable') throw unusable();
    if (outcome === 'other_account') throw signInFirst(found.email);
    return {};
  }
}

const acceptance = async (
  { accountId, email, councilName }: Found,
  newAccount: AcceptInvitation['newAccount'],
  request: FastifyRequest,
) => {
  if (accountId !== null) {
    const signedIn = request.session.holder?.accountId;
    if (signedIn !== accountId) throw signInFirst(null);
    return { accountId };
  }
  if (newAccount === null) throw oneInvalid('newAccount.password', sentence('identity.name_and_password'));
  const { fullName, password } = newAccount;
  return {
    newAccount: {
      fullName,
      passwordHash: await hashOfNew(password, 'newAccount.password', [fullName, email, councilName]),
    },
  };
};

const signInFirst = (email: string | null): ProblemError =>
  new ProblemError(
    'not_allowed',
    email === null ? sentence('identity.sign_in_first_here') : sentence('identity.sign_in_first', { email }),
  );

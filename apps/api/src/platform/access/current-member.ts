import type { Role } from '@holdfast/domain/councils/role';
import type { FastifyRequest } from 'fastify';
import { sentence } from '@holdfast/words/sentence';
import { ProblemError } from '../http/problem.ts';

/** The person at work: in which council, under which membership (what every change is recorded by). */
export interface CurrentMember {
  readonly accountId: string;
  readonly councilId: string;
  readonly membershipId: string;
  readonly name: string;
  /** Of their account: where messages to them go. */
  readonly email: string;
  readonly post: string | null;
  readonly roles: readonly Role[];
}

export const notSignedIn = (): ProblemError => new ProblemError('not_signed_in', sentence('problems.not_signed_in'));

export const currentMember = (request: FastifyRequest): CurrentMember => {
  const { holder } = request.session;
  if (!holder) throw notSignedIn();
  if (!holder.membership) throw new ProblemError('not_allowed', sentence('problems.choose_council'));
  return {
    accountId: holder.accountId,
    councilId: holder.membership.councilId,
    membershipId: holder.membership.membershipId,
    name: holder.membership.name,
    email: holder.email,
    post: holder.membership.post,
    roles: holder.membership.roles,
  };
};

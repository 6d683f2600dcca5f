import type { Route } from '@holdfast/contracts/route';
import { may } from '@holdfast/domain/permissions/may';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { sentence } from '@holdfast/words/sentence';
import { ProblemError } from '../http/problem.ts';
import { ROUTE } from '../routes/serve.ts';
import { currentMember, notSignedIn } from './current-member.ts';

/** Denies by default: a route that is not of the table is refused here too, should it ever get past the check at boot. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const access = this.reflector.get<Route | undefined>(ROUTE, context.getHandler())?.terms.may;
    if (access === 'anybody') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (!request.session.holder) throw notSignedIn();
    if (access === 'account') return true;
    if (access === 'operator') {
      if (request.session.holder.operates) return true;
      throw new ProblemError('not_allowed', sentence('problems.for_operators'));
    }
    if (access !== undefined && may(currentMember(request).roles, access)) return true;
    throw new ProblemError('not_allowed', sentence('problems.role_does_not_allow'));
  }
}

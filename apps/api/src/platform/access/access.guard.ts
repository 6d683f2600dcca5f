import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { sentence } from '@holdfast/words/sentence';
import { ProblemError } from '../http/problem.ts';
import { ACCESS, type Access } from './allow.ts';
import { notSignedIn, currentMember } from './current-member.ts';

/** Denies by default: a route that says nothing is refused here too, should it ever get past the check at boot. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const access = this.reflector.get<Access | undefined>(ACCESS, context.getHandler());
    if (access === 'public') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (!request.session.holder) throw notSignedIn();
    if (access === 'account') return true;
    if (access === 'operator') {
      if (request.session.holder.operates) return true;
      throw new ProblemError('not_allowed', sentence('problems.for_operators'));
    }
    const { roles } = currentMember(request);
    if (access?.some((role) => roles.includes(role))) return true;
    throw new ProblemError('not_allowed', sentence('problems.role_does_not_allow'));
  }
}

import {
  type AcceptInvitation,
  type LookAtInvitation,
  acceptInvitation,
  lookAtInvitation,
  openInvitation,
} from '@holdfast/contracts/identity/shapes';
import { nothing } from '@holdfast/contracts/values';
import { Body, Controller, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Public } from '../platform/access/allow.ts';
import { Answers } from '../platform/http/answers.ts';
import { InvitationService } from './invitation.service.ts';

/** The link's secret comes in the body, so that it stands in no log of addresses. */
@ApiTags('identity')
@Controller('api/invitation')
export class InvitationController {
  constructor(private readonly invitations: InvitationService) {}

  @Post('look')
  @Public()
  @Answers('What an invitation invites to', openInvitation)
  look(@Body({ schema: lookAtInvitation }) { token }: LookAtInvitation, @Req() request: FastifyRequest) {
    return this.invitations.look(token, request);
  }

  @Post('accept')
  @Public()
  @Answers('Accept an invitation', nothing)
  accept(@Body({ schema: acceptInvitation }) body: AcceptInvitation, @Req() request: FastifyRequest) {
    return this.invitations.accept(body, request);
  }
}

import { type ChooseCouncil, type SignIn, chooseCouncil, session, signIn } from '@holdfast/contracts/identity/shapes';
import { nothing } from '@holdfast/contracts/values';
import { Body, Controller, Delete, Get, Inject, Post, Put, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AllowAccount, Public } from '../platform/access/allow.ts';
import type { Config } from '../platform/config/config.ts';
import { CONFIG } from '../platform/config/config.module.ts';
import { Answers } from '../platform/http/answers.ts';
import { sessionCookie } from '../platform/session/session.plugin.ts';
import { SessionService } from './session.service.ts';

@ApiTags('identity')
@Controller('api/session')
export class SessionController {
  constructor(
    private readonly sessions: SessionService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Public()
  @Answers('Who is signed in', session)
  show(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.sessions.show(request.session.holder, reply);
  }

  @Post()
  @Public()
  @Answers('Sign in', session)
  signIn(
    @Body({ schema: signIn }) body: SignIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.sessions.signIn(body, request, reply);
  }

  @Delete()
  @AllowAccount()
  @Answers('Sign out', nothing)
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    await request.session.destroy();
    reply.clearCookie(sessionCookie(this.config), { path: '/', secure: this.config.cookieSecure });
    return {};
  }

  @Put('council')
  @AllowAccount()
  @Answers('Choose the council to work in', session)
  chooseCouncil(
    @Body({ schema: chooseCouncil }) body: ChooseCouncil,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.sessions.chooseCouncil(body.councilId, request, reply);
  }
}

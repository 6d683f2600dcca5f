import { type SendAgain, cameBack, sendAgain, undeliveredList } from '@holdfast/contracts/messages/shapes';
import { nothing } from '@holdfast/contracts/values';
import { Body, Controller, Get, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { AllowRegisterEditors } from '../platform/access/allow.ts';
import { CouncilId, Member, type CurrentMember } from '../platform/access/current-member.ts';
import { Answers, IdParam } from '../platform/http/answers.ts';
import { oneFile, readOneFile } from '../platform/http/one-file.ts';
import { UndeliveredService } from './undelivered.service.ts';

@ApiTags('messages')
@Controller('api/undelivered')
export class UndeliveredController {
  constructor(private readonly undelivered: UndeliveredService) {}

  @Get()
  @AllowRegisterEditors()
  @Answers('Digests that failed, bounced or have perhaps been sent, with why', undeliveredList)
  list(@CouncilId() councilId: string) {
    return this.undelivered.list(councilId);
  }

  @Post('notice')
  @AllowRegisterEditors()
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: oneFile })
  @Answers('Bring in a mail server’s notice that a digest came back: it is bounced from then on', cameBack, 200)
  async cameBack(@CouncilId() councilId: string, @Req() request: FastifyRequest) {
    return this.undelivered.cameBack(councilId, await readOneFile(request));
  }

  @Post(':digestId/seen')
  @AllowRegisterEditors()
  @Answers('Mark as seen: it stays in the list and is counted no more', nothing)
  seen(@CouncilId() councilId: string, @IdParam('digestId') digestId: string) {
    return this.undelivered.seen(councilId, digestId);
  }

  @Post(':digestId/sending')
  @AllowRegisterEditors()
  @Answers('Send it again, to the address that the person has now', nothing)
  sendAgain(
    @Member() who: CurrentMember,
    @IdParam('digestId') digestId: string,
    @Body({ schema: sendAgain }) body: SendAgain,
  ) {
    return this.undelivered.sendAgain(who, digestId, body);
  }
}

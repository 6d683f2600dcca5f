import {
  type KeptMessagesQuery,
  keptMessage,
  keptMessages,
  keptMessagesQuery,
} from '@holdfast/contracts/messages/shapes';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { AllowRegisterEditors } from '../platform/access/allow.ts';
import { CouncilId } from '../platform/access/current-member.ts';
import { Answers, IdParam } from '../platform/http/answers.ts';
import { framed } from '../platform/http/framed.ts';
import { MessagesService } from './messages.service.ts';

@ApiTags('messages')
@Controller('api/messages')
export class MessagesController {
  constructor(private readonly messages: MessagesService) {}

  @Get()
  @AllowRegisterEditors()
  @Answers('The messages that stayed here, newest first', keptMessages)
  list(@CouncilId() councilId: string, @Query({ schema: keptMessagesQuery }) query: KeptMessagesQuery) {
    return this.messages.list(councilId, query);
  }

  @Get(':keptMessageId')
  @AllowRegisterEditors()
  @Answers('One message, as its reader sees it', keptMessage)
  one(@CouncilId() councilId: string, @IdParam('keptMessageId') keptMessageId: string) {
    return this.messages.one(councilId, keptMessageId);
  }

  @Get(':keptMessageId/page')
  @AllowRegisterEditors()
  @ApiOperation({ summary: 'Its document, for a frame in which nothing runs' })
  @ApiOkResponse({ content: { 'text/html': {} } })
  async page(
    @CouncilId() councilId: string,
    @IdParam('keptMessageId') keptMessageId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return framed(reply, await this.messages.page(councilId, keptMessageId));
  }
}

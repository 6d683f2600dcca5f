import {
  type DraftByLink,
  type SendByLink,
  askedPage,
  draftByLink,
  lookByLink,
  savedDraft,
  sendByLink,
  sentAnswers,
} from '@holdfast/contracts/answers/shapes';
import { Body, Controller, Post, Put, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Public } from '../platform/access/allow.ts';
import { Answers } from '../platform/http/answers.ts';
import { IfMatch, Versioned } from '../platform/http/version.ts';
import { AnswersService } from './answers.service.ts';

/** For whoever holds the link of a digest, without an account. */
@ApiTags('answers')
@Controller('api/answers/by-link')
export class ByLinkController {
  constructor(private readonly answers: AnswersService) {}

  @Post('look')
  @Public()
  @Answers('What the person with this link was asked, and what they have written so far', askedPage)
  look(@Body({ schema: lookByLink }) { token }: { readonly token: string }, @Req() request: FastifyRequest) {
    return this.answers.read({ token, request });
  }

  @Put('draft')
  @Public()
  @Versioned()
  @Answers('Keep what was written so far to one item', savedDraft)
  saveDraft(
    @IfMatch() revision: number,
    @Body({ schema: draftByLink }) { token, reminderId, ...values }: DraftByLink,
    @Req() request: FastifyRequest,
  ) {
    return this.answers.saveDraft({ token, request }, reminderId, revision, values);
  }

  @Post('send')
  @Public()
  @Answers('Send what is written to the scrutiny officer', sentAnswers)
  send(@Body({ schema: sendByLink }) { token, reminderIds }: SendByLink, @Req() request: FastifyRequest) {
    return this.answers.send({ token, request }, reminderIds);
  }
}

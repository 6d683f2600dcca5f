import { sentence } from '@holdfast/words/sentence';
import { Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Public } from '../platform/access/allow.ts';
import { bearsSecret } from '../platform/access/bearer.ts';
import { notSignedIn } from '../platform/access/current-member.ts';
import { CONFIG } from '../platform/config/config.module.ts';
import type { Config } from '../platform/config/config.ts';
import { ProblemError, notFound } from '../platform/http/problem.ts';
import { ReturnedMailService } from './returned-mail.service.ts';

/**
 * For a mail server that hands on what comes into the sender's mailbox; shut while no secret is set. Whatever could be
 * read is answered alike, known or not: a mail server must not try again, and learns nothing.
 */
@ApiTags('messages')
@Controller('api/returned-mail')
export class ReturnedMailController {
  constructor(
    private readonly returnedMail: ReturnedMailService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post()
  @Public()
  @HttpCode(204)
  @ApiOperation({ summary: 'A message that came into the sender’s mailbox, from a mail server that holds the secret' })
  @ApiConsumes('message/rfc822')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiNoContentResponse({ description: 'It was taken in. What it was is not told' })
  async takeIn(@Req() request: FastifyRequest): Promise<void> {
    const { returnedMailSecret } = this.config;
    if (returnedMailSecret === undefined) throw notFound();
    if (!bearsSecret(request, returnedMailSecret)) throw notSignedIn();
    if (!Buffer.isBuffer(request.body)) throw new ProblemError('bad_request', sentence('messages.send_as_rfc822'));
    request.log.info(await this.returnedMail.takeIn(request.body), 'mail came back');
  }
}

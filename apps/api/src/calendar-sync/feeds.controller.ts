import {
  type OpenCalendarFeed,
  calendarFeeds,
  openCalendarFeed,
  openedCalendarFeed,
} from '@holdfast/contracts/calendar-sync/shapes';
import { nothing } from '@holdfast/contracts/values';
import { Body, Controller, Delete, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AllowAdministrators, AllowMembers, Public } from '../platform/access/allow.ts';
import { CouncilId, Member, type CurrentMember } from '../platform/access/current-member.ts';
import { Answers, IdParam } from '../platform/http/answers.ts';
import { FeedsService } from './feeds.service.ts';
import { sendFeed } from './send-feed.ts';

@ApiTags('calendars')
@Controller('api/calendars')
export class FeedsController {
  constructor(private readonly feeds: FeedsService) {}

  @Get('feeds')
  @AllowMembers()
  @Answers('The calendars that people subscribe to', calendarFeeds)
  list(@CouncilId() councilId: string) {
    return this.feeds.list(councilId);
  }

  @Post('feeds')
  @AllowAdministrators()
  @Answers('Open a calendar, public or by a secret address that is shown this once', openedCalendarFeed, 201)
  open(@Member() who: CurrentMember, @Body({ schema: openCalendarFeed }) body: OpenCalendarFeed) {
    return this.feeds.open(who, body);
  }

  @Delete('feeds/:calendarFeedId')
  @AllowAdministrators()
  @Answers('Close a calendar: its address leads nowhere from now on', nothing)
  close(@Member() who: CurrentMember, @IdParam('calendarFeedId') calendarFeedId: string) {
    return this.feeds.close(who, calendarFeedId);
  }

  @Get('subscribe/:address')
  @Public()
  @ApiOperation({ summary: 'The calendar itself, for programs that subscribe to it' })
  @ApiOkResponse({ content: { 'text/calendar': {} } })
  async subscribe(@Param('address') address: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const feed = await this.feeds.serve(address, `${request.protocol}://${request.host}`);
    return sendFeed(request, reply, feed);
  }
}

import {
  type AddMeeting,
  type MeetingsQuery,
  addMeeting,
  meeting,
  meetings,
  meetingsQuery,
} from '@holdfast/contracts/meetings';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AllowKeepers, AllowMembers } from '../platform/access/allow.ts';
import { CouncilId, CurrentMember, type Who } from '../platform/access/who.ts';
import { Answers } from '../platform/http/answers.ts';
import { MeetingsService } from './meetings.service.ts';

@ApiTags('meetings')
@Controller('api/meetings')
export class MeetingsController {
  constructor(private readonly meetings: MeetingsService) {}

  @Get()
  @AllowMembers()
  @Answers('Meetings, with the days by which papers and updates are due', meetings)
  list(@CouncilId() councilId: string, @Query({ schema: meetingsQuery }) query: MeetingsQuery) {
    return this.meetings.list(councilId, query);
  }

  @Post()
  @AllowKeepers()
  @Answers('Add a meeting', meeting, 201)
  add(@CurrentMember() who: Who, @Body({ schema: addMeeting }) body: AddMeeting) {
    return this.meetings.add(who, body);
  }
}

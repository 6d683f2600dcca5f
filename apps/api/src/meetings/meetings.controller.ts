import {
  type AddMeeting,
  type ChangeMeeting,
  type ConsequencesQuery,
  type MeetingsQuery,
  addMeeting,
  changeMeeting,
  consequences,
  consequencesQuery,
  meeting,
  meetings,
  meetingsQuery,
} from '@holdfast/contracts/meetings/shapes';
import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AllowRegisterEditors, AllowMembers } from '../platform/access/allow.ts';
import { CouncilId, Member, type CurrentMember } from '../platform/access/current-member.ts';
import { Answers, IdParam } from '../platform/http/answers.ts';
import { IfMatch, Versioned } from '../platform/http/version.ts';
import { MeetingsService } from './meetings.service.ts';
import { MovingService } from './moving.service.ts';

@ApiTags('meetings')
@Controller('api/meetings')
export class MeetingsController {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly moving: MovingService,
  ) {}

  @Get()
  @AllowMembers()
  @Answers('Meetings, with the days by which papers and updates are due', meetings)
  list(@CouncilId() councilId: string, @Query({ schema: meetingsQuery }) query: MeetingsQuery) {
    return this.meetings.list(councilId, query);
  }

  @Post()
  @AllowRegisterEditors()
  @Answers('Add a meeting', meeting, 201)
  add(@Member() who: CurrentMember, @Body({ schema: addMeeting }) body: AddMeeting) {
    return this.meetings.add(who, body);
  }

  @Get(':meetingId/consequences')
  @AllowRegisterEditors()
  @Answers('What would move along if a meeting were moved to another day', consequences)
  consequences(
    @CouncilId() councilId: string,
    @IdParam('meetingId') meetingId: string,
    @Query({ schema: consequencesQuery }) query: ConsequencesQuery,
  ) {
    return this.moving.consequences(councilId, meetingId, query.heldOn);
  }

  @Patch(':meetingId')
  @AllowRegisterEditors()
  @Versioned()
  @Answers('Move a meeting, or change its time or place', meeting)
  change(
    @Member() who: CurrentMember,
    @IdParam('meetingId') meetingId: string,
    @IfMatch() revision: number,
    @Body({ schema: changeMeeting }) body: ChangeMeeting,
  ) {
    return this.moving.change(who, meetingId, revision, body);
  }

  @Post(':meetingId/cancel')
  @AllowRegisterEditors()
  @Versioned()
  @Answers('Call a meeting off; it stays in calendars, as called off', meeting)
  cancel(@Member() who: CurrentMember, @IdParam('meetingId') meetingId: string, @IfMatch() revision: number) {
    return this.moving.turn(who, meetingId, revision, 'cancelled');
  }

  @Post(':meetingId/reinstate')
  @AllowRegisterEditors()
  @Versioned()
  @Answers('Hold a meeting after all that was called off', meeting)
  reinstate(@Member() who: CurrentMember, @IdParam('meetingId') meetingId: string, @IfMatch() revision: number) {
    return this.moving.turn(who, meetingId, revision, 'scheduled');
  }
}

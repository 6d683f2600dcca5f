import { type SaveMinute, proceedings, resolutionRecommendation, saveMinute } from '@holdfast/contracts/minutes/shapes';
import { Body, Controller, Delete, Get, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AllowRegisterEditors, AllowMembers } from '../platform/access/allow.ts';
import { Member, type CurrentMember } from '../platform/access/current-member.ts';
import { Answers, IdParam } from '../platform/http/answers.ts';
import { IfMatch, Versioned } from '../platform/http/version.ts';
import { MinutesService } from './minutes.service.ts';

@ApiTags('minutes')
@Controller('api')
export class MinutesController {
  constructor(private readonly minutes: MinutesService) {}

  @Get('meetings/:meetingId/minutes')
  @AllowMembers()
  @Answers(
    'A meeting with its agenda, what is due back, who was there, and what was declared and resolved',
    proceedings,
  )
  read(@Member() who: CurrentMember, @IdParam('meetingId') meetingId: string) {
    return this.minutes.read(who, meetingId);
  }

  @Post('meetings/:meetingId/minutes')
  @AllowRegisterEditors()
  @Answers('Add a minute; its resolutions are read from its words', proceedings, 201)
  add(
    @Member() who: CurrentMember,
    @IdParam('meetingId') meetingId: string,
    @Body({ schema: saveMinute }) body: SaveMinute,
  ) {
    return this.minutes.save(who, { meetingId, minuteId: null, revision: null }, body);
  }

  @Put('meetings/:meetingId/minutes/:minuteId')
  @AllowRegisterEditors()
  @Versioned()
  @Answers('Change a minute', proceedings)
  change(
    @Member() who: CurrentMember,
    @IdParam('meetingId') meetingId: string,
    @IdParam('minuteId') minuteId: string,
    @IfMatch() revision: number,
    @Body({ schema: saveMinute }) body: SaveMinute,
  ) {
    return this.minutes.save(who, { meetingId, minuteId, revision }, body);
  }

  @Delete('meetings/:meetingId/minutes/:minuteId')
  @AllowRegisterEditors()
  @Versioned()
  @Answers('Take a minute out', proceedings)
  remove(
    @Member() who: CurrentMember,
    @IdParam('meetingId') meetingId: string,
    @IdParam('minuteId') minuteId: string,
    @IfMatch() revision: number,
  ) {
    return this.minutes.remove(who, meetingId, minuteId, revision);
  }

  @Post('resolutions/:resolutionId/recommendation')
  @AllowRegisterEditors()
  @Answers('Take a resolution into the register as a recommendation', resolutionRecommendation, 201)
  recommend(@Member() who: CurrentMember, @IdParam('resolutionId') resolutionId: string) {
    return this.minutes.recommend(who, resolutionId);
  }
}

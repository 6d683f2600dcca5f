import {
  type AddCouncillors,
  type CalendarChoices,
  addCouncillors,
  calendarChoices,
  calendarRunDetail,
} from '@holdfast/contracts/calendar-sync/shapes';
import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AllowAdministrators, AllowRegisterEditors } from '../platform/access/allow.ts';
import { CouncilId, Member, type CurrentMember } from '../platform/access/current-member.ts';
import { Answers, IdParam } from '../platform/http/answers.ts';
import { IfMatch, Versioned } from '../platform/http/version.ts';
import { RunsService } from './runs.service.ts';

@ApiTags('calendars')
@Controller('api/calendars/runs')
export class RunsController {
  constructor(private readonly runs: RunsService) {}

  @Get(':calendarRunId')
  @AllowRegisterEditors()
  @Answers('A reading: how far it is, and what would change', calendarRunDetail)
  read(@CouncilId() councilId: string, @IdParam('calendarRunId') calendarRunId: string) {
    return this.runs.read(councilId, calendarRunId);
  }

  @Post(':calendarRunId/apply')
  @AllowAdministrators()
  @Versioned()
  @Answers('Change the meetings as was decided, all of it or nothing', calendarRunDetail)
  apply(
    @Member() who: CurrentMember,
    @IdParam('calendarRunId') calendarRunId: string,
    @IfMatch() revision: number,
    @Body({ schema: calendarChoices }) body: CalendarChoices,
  ) {
    return this.runs.apply(who, calendarRunId, revision, body);
  }

  @Post(':calendarRunId/councillors')
  @AllowAdministrators()
  @Answers('Add councillors whom the council’s own pages name to its people', calendarRunDetail)
  addCouncillors(
    @Member() who: CurrentMember,
    @IdParam('calendarRunId') calendarRunId: string,
    @Body({ schema: addCouncillors }) body: AddCouncillors,
  ) {
    return this.runs.addCouncillors(who, calendarRunId, body.ids);
  }
}

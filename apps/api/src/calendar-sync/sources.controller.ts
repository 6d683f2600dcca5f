import {
  type AddCalendarSource,
  type ChangeCalendarSource,
  addCalendarSource,
  askedCalendarRun,
  calendarRuns,
  calendarSource,
  calendarSources,
  changeCalendarSource,
} from '@holdfast/contracts/calendar-sync/shapes';
import { nothing } from '@holdfast/contracts/values';
import { Body, Controller, Delete, Get, Patch, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { AllowAdministrators, AllowRegisterEditors } from '../platform/access/allow.ts';
import { CouncilId, Member, type CurrentMember } from '../platform/access/current-member.ts';
import { Answers, IdParam } from '../platform/http/answers.ts';
import { readOneFile } from '../platform/http/one-file.ts';
import { IfMatch, Versioned } from '../platform/http/version.ts';
import { AskService } from './ask.service.ts';
import { SourcesService } from './sources.service.ts';

const oneFile = { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } };

@ApiTags('calendars')
@Controller('api/calendars/sources')
export class SourcesController {
  constructor(
    private readonly sources: SourcesService,
    private readonly asking: AskService,
  ) {}

  @Get()
  @AllowRegisterEditors()
  @Answers('Where meetings are brought in from, each with its last reading', calendarSources)
  list(@CouncilId() councilId: string) {
    return this.sources.list(councilId);
  }

  @Post()
  @AllowAdministrators()
  @Answers('Add a calendar that is kept elsewhere; nothing is read yet', calendarSource, 201)
  add(@Member() who: CurrentMember, @Body({ schema: addCalendarSource }) body: AddCalendarSource) {
    return this.sources.add(who, body);
  }

  @Patch(':calendarSourceId')
  @AllowAdministrators()
  @Versioned()
  @Answers('Change what it is called, whose meetings are whose, and what it may do by itself', calendarSource)
  change(
    @Member() who: CurrentMember,
    @IdParam('calendarSourceId') calendarSourceId: string,
    @IfMatch() revision: number,
    @Body({ schema: changeCalendarSource }) body: ChangeCalendarSource,
  ) {
    return this.sources.change(who, calendarSourceId, revision, body);
  }

  @Delete(':calendarSourceId')
  @AllowAdministrators()
  @Versioned()
  @Answers('Follow it no more; the meetings that it brought stay', nothing)
  remove(
    @Member() who: CurrentMember,
    @IdParam('calendarSourceId') calendarSourceId: string,
    @IfMatch() revision: number,
  ) {
    return this.sources.remove(who, calendarSourceId, revision);
  }

  @Get(':calendarSourceId/runs')
  @AllowRegisterEditors()
  @Answers('Its readings, newest first', calendarRuns)
  runs(@CouncilId() councilId: string, @IdParam('calendarSourceId') calendarSourceId: string) {
    return this.sources.runs(councilId, calendarSourceId);
  }

  @Post(':calendarSourceId/runs')
  @AllowAdministrators()
  @Answers('Read it and say what would change; nothing is changed', askedCalendarRun, 202)
  ask(@Member() who: CurrentMember, @IdParam('calendarSourceId') calendarSourceId: string) {
    return this.asking.ask(who, calendarSourceId);
  }

  @Post(':calendarSourceId/files')
  @AllowAdministrators()
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: oneFile })
  @Answers('Upload a calendar file and say what would change; nothing is changed', askedCalendarRun, 202)
  askFile(
    @Member() who: CurrentMember,
    @IdParam('calendarSourceId') calendarSourceId: string,
    @Req() request: FastifyRequest,
  ) {
    return this.asking.askFile(who, calendarSourceId, () => readOneFile(request));
  }
}

import {
  type AddProgramme,
  type ApproveProgramme,
  type ChangeProgramme,
  addProgramme,
  approveProgramme,
  changeProgramme,
  programme,
  programmeTable,
  programmes,
  publishedProgramme,
} from '@holdfast/contracts/meeting-schedules/shapes';
import { nothing } from '@holdfast/contracts/values';
import { Body, Controller, Delete, Get, Patch, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { AllowRegisterEditors, AllowMembers } from '../platform/access/allow.ts';
import { CouncilId, Member, type CurrentMember } from '../platform/access/current-member.ts';
import { Answers, IdParam } from '../platform/http/answers.ts';
import { oneFile, readOneFile } from '../platform/http/one-file.ts';
import { IfMatch, Versioned } from '../platform/http/version.ts';
import { ProgrammesService } from './programmes.service.ts';

@ApiTags('programmes')
@Controller('api/programmes')
export class ProgrammesController {
  constructor(private readonly programmes: ProgrammesService) {}

  @Get()
  @AllowMembers()
  @Answers('Programmes of meetings, by year, committee and version', programmes)
  list(@CouncilId() councilId: string) {
    return this.programmes.list(councilId);
  }

  @Post()
  @AllowRegisterEditors()
  @Answers('Draft a committee’s programme for a municipal year, from a rule or empty', programme, 201)
  add(@Member() who: CurrentMember, @Body({ schema: addProgramme }) body: AddProgramme) {
    return this.programmes.add(who, body);
  }

  @Post('table')
  @AllowRegisterEditors()
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: oneFile })
  @Answers('Read the dates of meetings from a paper; nothing is kept', programmeTable, 200)
  async table(@Req() request: FastifyRequest) {
    return this.programmes.table(await readOneFile(request));
  }

  @Get(':programmeId')
  @AllowMembers()
  @Answers('A programme: its dates, what breaks, and how it differs from what stands', programme)
  read(@CouncilId() councilId: string, @IdParam('programmeId') programmeId: string) {
    return this.programmes.read(councilId, programmeId);
  }

  @Patch(':programmeId')
  @AllowRegisterEditors()
  @Versioned()
  @Answers('Change a draft: a new rule drafts its dates anew', programme)
  change(
    @Member() who: CurrentMember,
    @IdParam('programmeId') programmeId: string,
    @IfMatch() revision: number,
    @Body({ schema: changeProgramme }) body: ChangeProgramme,
  ) {
    return this.programmes.change(who, programmeId, revision, body);
  }

  @Delete(':programmeId')
  @AllowRegisterEditors()
  @Versioned()
  @Answers('Throw a draft away', nothing)
  remove(@Member() who: CurrentMember, @IdParam('programmeId') programmeId: string, @IfMatch() revision: number) {
    return this.programmes.remove(who, programmeId, revision);
  }

  @Post(':programmeId/approve')
  @AllowRegisterEditors()
  @Versioned()
  @Answers('Say which meeting approved a programme', programme)
  approve(
    @Member() who: CurrentMember,
    @IdParam('programmeId') programmeId: string,
    @IfMatch() revision: number,
    @Body({ schema: approveProgramme }) body: ApproveProgramme,
  ) {
    return this.programmes.approve(who, programmeId, revision, body);
  }

  @Post(':programmeId/publish')
  @AllowRegisterEditors()
  @Versioned()
  @Answers('Publish an approved programme: its dates become meetings', publishedProgramme)
  publish(@Member() who: CurrentMember, @IdParam('programmeId') programmeId: string, @IfMatch() revision: number) {
    return this.programmes.publish(who, programmeId, revision);
  }
}

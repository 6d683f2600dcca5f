import {
  type AddCommittee,
  type ChangeCommittee,
  type DayQuery,
  type EndCommittee,
  type EndingQuery,
  addCommittee,
  changeCommittee,
  committee,
  committeeEnding,
  committeeOverview,
  committeePage,
  committees,
  dayQuery,
  endCommittee,
  endingQuery,
} from '@holdfast/contracts/committees/shapes';
import { CouncilDatabase } from '@holdfast/database/council-database';
import { Body, Controller, Delete, Get, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AllowAdministrators, AllowRegisterEditors, AllowMembers } from '../platform/access/allow.ts';
import { CouncilId, Member, type CurrentMember } from '../platform/access/current-member.ts';
import { Answers, IdParam } from '../platform/http/answers.ts';
import { IfMatch, Versioned } from '../platform/http/version.ts';
import { committeeView } from './committee-view.ts';
import { CommitteeEndingsService } from './committee-endings.service.ts';
import { CommitteesService } from './committees.service.ts';

@ApiTags('committees')
@Controller('api/committees')
export class CommitteesController {
  constructor(
    private readonly database: CouncilDatabase,
    private readonly service: CommitteesService,
    private readonly endings: CommitteeEndingsService,
  ) {}

  @Get()
  @AllowMembers()
  @Answers('The council’s committees', committees)
  async list(@CouncilId() councilId: string) {
    const rows = await this.database.readCouncil(councilId, (records) => records.committees.list());
    return { items: rows.map(committeeView) };
  }

  @Get('overview')
  @AllowMembers()
  @Answers('The tree of committees, with who sits there on a day', committeeOverview)
  overview(@CouncilId() councilId: string, @Query({ schema: dayQuery }) { on }: DayQuery) {
    return this.service.overview(councilId, on ?? null);
  }

  @Post()
  @AllowRegisterEditors()
  @Answers('Add a committee', committee, 201)
  add(@Member() who: CurrentMember, @Body({ schema: addCommittee }) body: AddCommittee) {
    return this.service.add(who, body);
  }

  @Get(':committeeId')
  @AllowMembers()
  @Answers('One committee with its seats on a day', committeePage)
  show(
    @CouncilId() councilId: string,
    @IdParam('committeeId') committeeId: string,
    @Query({ schema: dayQuery }) { on }: DayQuery,
  ) {
    return this.service.show(councilId, committeeId, on ?? null);
  }

  @Patch(':committeeId')
  @AllowAdministrators()
  @Versioned()
  @Answers('Change a committee', committeePage)
  change(
    @Member() who: CurrentMember,
    @IdParam('committeeId') committeeId: string,
    @IfMatch() revision: number,
    @Body({ schema: changeCommittee }) body: ChangeCommittee,
  ) {
    return this.service.change(who, committeeId, revision, body);
  }

  @Get(':committeeId/ending')
  @AllowAdministrators()
  @Answers('What ending a committee would pass on, call off and end', committeeEnding)
  previewEnding(
    @CouncilId() councilId: string,
    @IdParam('committeeId') committeeId: string,
    @Query({ schema: endingQuery }) query: EndingQuery,
  ) {
    return this.endings.preview(councilId, committeeId, query);
  }

  @Post(':committeeId/ending')
  @AllowAdministrators()
  @Versioned()
  @Answers('End a committee and pass on what is open: now, or by itself when a later day is over', committeePage)
  end(
    @Member() who: CurrentMember,
    @IdParam('committeeId') committeeId: string,
    @IfMatch() revision: number,
    @Body({ schema: endCommittee }) body: EndCommittee,
  ) {
    return this.endings.end(who, committeeId, revision, body);
  }

  @Put(':committeeId/ending')
  @AllowAdministrators()
  @Versioned()
  @Answers('Change a planned ending; If-Match is the version of the plan', committeePage)
  changeEnding(
    @Member() who: CurrentMember,
    @IdParam('committeeId') committeeId: string,
    @IfMatch() revision: number,
    @Body({ schema: endCommittee }) body: EndCommittee,
  ) {
    return this.endings.change(who, committeeId, revision, body);
  }

  @Delete(':committeeId/ending')
  @AllowAdministrators()
  @Versioned()
  @Answers('Call off a planned ending; If-Match is the version of the plan', committeePage)
  callOffEnding(
    @Member() who: CurrentMember,
    @IdParam('committeeId') committeeId: string,
    @IfMatch() revision: number,
  ) {
    return this.endings.callOff(who, committeeId, revision);
  }
}

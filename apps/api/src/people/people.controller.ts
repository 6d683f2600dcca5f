import {
  type AddPerson,
  type ChangePerson,
  type ChangeRoles,
  type JoinLead,
  type Leave,
  type LeavingQuery,
  addPerson,
  changePerson,
  changeRoles,
  directory,
  joinLead,
  joinedLead,
  leave,
  leaving,
  leavingQuery,
  personPage,
} from '@holdfast/contracts/people/shapes';
import { Body, Controller, Delete, Get, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AllowAdministrators } from '../platform/access/allow.ts';
import { CouncilId, Member, type CurrentMember } from '../platform/access/current-member.ts';
import { Answers, IdParam } from '../platform/http/answers.ts';
import { IfMatch, Versioned } from '../platform/http/version.ts';
import { LeavingService } from './leaving.service.ts';
import { PeopleService } from './people.service.ts';

/** Names, addresses, roles and what each owes are the administrator's to keep, and nobody else's to list. */
@ApiTags('people')
@Controller('api')
export class PeopleController {
  constructor(
    private readonly people: PeopleService,
    private readonly leaving: LeavingService,
  ) {}

  @Get('people')
  @AllowAdministrators()
  @Answers('Everybody who can be named, with what each owes', directory)
  list(@CouncilId() councilId: string) {
    return this.people.directory(councilId);
  }

  @Post('people')
  @AllowAdministrators()
  @Answers('Add somebody who can be named', directory, 201)
  add(@Member() who: CurrentMember, @Body({ schema: addPerson }) body: AddPerson) {
    return this.people.add(who, body);
  }

  @Post('people/leads')
  @AllowAdministrators()
  @Answers('Join a stale lead to a person, on all that is open', joinedLead)
  joinLead(@Member() who: CurrentMember, @Body({ schema: joinLead }) body: JoinLead) {
    return this.people.joinLead(who, body);
  }

  @Get('people/:personId')
  @AllowAdministrators()
  @Answers('One person: where they sit, and what they owe', personPage)
  show(@CouncilId() councilId: string, @IdParam('personId') personId: string) {
    return this.people.show(councilId, personId);
  }

  @Patch('people/:personId')
  @AllowAdministrators()
  @Versioned()
  @Answers('Change a person', personPage)
  change(
    @Member() who: CurrentMember,
    @IdParam('personId') personId: string,
    @IfMatch() revision: number,
    @Body({ schema: changePerson }) body: ChangePerson,
  ) {
    return this.people.change(who, personId, revision, body);
  }

  @Get('people/:personId/leaving')
  @AllowAdministrators()
  @Answers('What somebody leaves behind', leaving)
  previewLeaving(
    @CouncilId() councilId: string,
    @IdParam('personId') personId: string,
    @Query({ schema: leavingQuery }) { lastDay }: LeavingQuery,
  ) {
    return this.leaving.preview(councilId, personId, lastDay);
  }

  @Post('people/:personId/leaving')
  @AllowAdministrators()
  @Versioned()
  @Answers('Somebody leaves and hands over what they owe: now, or by itself when a later day is over', personPage)
  leave(
    @Member() who: CurrentMember,
    @IdParam('personId') personId: string,
    @IfMatch() revision: number,
    @Body({ schema: leave }) body: Leave,
  ) {
    return this.leaving.leave(who, personId, revision, body);
  }

  @Put('people/:personId/leaving')
  @AllowAdministrators()
  @Versioned()
  @Answers('Change a planned leaving; If-Match is the version of the plan', personPage)
  changeLeaving(
    @Member() who: CurrentMember,
    @IdParam('personId') personId: string,
    @IfMatch() revision: number,
    @Body({ schema: leave }) body: Leave,
  ) {
    return this.leaving.change(who, personId, revision, body);
  }

  @Delete('people/:personId/leaving')
  @AllowAdministrators()
  @Versioned()
  @Answers('Call off a planned leaving; If-Match is the version of the plan', personPage)
  callOffLeaving(@Member() who: CurrentMember, @IdParam('personId') personId: string, @IfMatch() revision: number) {
    return this.leaving.callOff(who, personId, revision);
  }

  @Put('memberships/:membershipId/roles')
  @AllowAdministrators()
  @Versioned()
  @Answers('Change what somebody may do', directory)
  changeRoles(
    @Member() who: CurrentMember,
    @IdParam('membershipId') membershipId: string,
    @IfMatch() revision: number,
    @Body({ schema: changeRoles }) body: ChangeRoles,
  ) {
    return this.people.changeRoles(who, membershipId, revision, body);
  }
}

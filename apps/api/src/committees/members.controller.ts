import {
  type AddMember,
  type ChangeMember,
  addMember,
  changeMember,
  committeePage,
} from '@holdfast/contracts/committees/shapes';
import { Body, Controller, Delete, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AllowAdministrators } from '../platform/access/allow.ts';
import { Member, type CurrentMember } from '../platform/access/current-member.ts';
import { Answers, IdParam } from '../platform/http/answers.ts';
import { IfMatch, Versioned } from '../platform/http/version.ts';
import { MembersService } from './members.service.ts';

@ApiTags('committees')
@Controller('api/committees/:committeeId/members')
export class MembersController {
  constructor(private readonly members: MembersService) {}

  @Post()
  @AllowAdministrators()
  @Answers('Give a seat to somebody for a time, or note a vacancy', committeePage, 201)
  add(
    @Member() who: CurrentMember,
    @IdParam('committeeId') committeeId: string,
    @Body({ schema: addMember }) body: AddMember,
  ) {
    return this.members.add(who, committeeId, body);
  }

  @Patch(':committeeMemberId')
  @AllowAdministrators()
  @Versioned()
  @Answers('Change a seat, end its term, or fill a vacancy', committeePage)
  change(
    @Member() who: CurrentMember,
    @IdParam('committeeId') committeeId: string,
    @IdParam('committeeMemberId') id: string,
    @IfMatch() revision: number,
    @Body({ schema: changeMember }) body: ChangeMember,
  ) {
    return this.members.change(who, { committeeId, id, revision }, body);
  }

  @Delete(':committeeMemberId')
  @AllowAdministrators()
  @Versioned()
  @Answers('Take out a seat that was entered by mistake', committeePage)
  remove(
    @Member() who: CurrentMember,
    @IdParam('committeeId') committeeId: string,
    @IdParam('committeeMemberId') id: string,
    @IfMatch() revision: number,
  ) {
    return this.members.remove(who, { committeeId, id, revision });
  }
}

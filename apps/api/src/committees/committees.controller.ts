import { type AddCommittee, addCommittee, committee, committees } from '@holdfast/contracts/committees';
import { CouncilDatabase } from '@holdfast/database/council-database';
import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AllowKeepers, AllowMembers } from '../platform/access/allow.ts';
import { CouncilId, CurrentMember, type Who } from '../platform/access/who.ts';
import { Answers } from '../platform/http/answers.ts';
import { oneInvalid } from '../platform/http/validate.ts';

@ApiTags('committees')
@Controller('api/committees')
export class CommitteesController {
  constructor(private readonly database: CouncilDatabase) {}

  @Get()
  @AllowMembers()
  @Answers('The council’s committees', committees)
  async list(@CouncilId() councilId: string) {
    return { items: await this.database.readCouncil(councilId, (records) => records.committees.list()) };
  }

  @Post()
  @AllowKeepers()
  @Answers('Add a committee', committee, 201)
  async add(@CurrentMember() who: Who, @Body({ schema: addCommittee }) body: AddCommittee) {
    const added = await this.database.inCouncil(who.councilId, (records) =>
      records.committees.add(body, who.membershipId),
    );
    if (added === 'name_taken') throw oneInvalid('name', 'There is a committee of this name already.');
    return added;
  }
}

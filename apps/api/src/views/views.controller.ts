import { nothing } from '@holdfast/contracts/values';
import { type SaveRegisterView, registerView, registerViews, saveRegisterView } from '@holdfast/contracts/views/shapes';
import { CouncilDatabase } from '@holdfast/database/council-database';
import { Body, Controller, Delete, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AllowMembers } from '../platform/access/allow.ts';
import { Member, type CurrentMember } from '../platform/access/current-member.ts';
import { Answers, IdParam } from '../platform/http/answers.ts';
import { notFound } from '../platform/http/problem.ts';
import { oneInvalid } from '../platform/http/validate.ts';

@ApiTags('recommendations')
@Controller('api/register-views')
export class ViewsController {
  constructor(private readonly database: CouncilDatabase) {}

  @Get()
  @AllowMembers()
  @Answers('The person’s own views of the register', registerViews)
  async list(@Member() { councilId, membershipId }: CurrentMember) {
    return { items: await this.database.readCouncil(councilId, ({ views }) => views.list(membershipId)) };
  }

  @Put()
  @AllowMembers()
  @Answers('Keep a view of the register, in the place of the person’s own of the same name', registerView)
  async save(
    @Member() { councilId, membershipId }: CurrentMember,
    @Body({ schema: saveRegisterView }) body: SaveRegisterView,
  ) {
    const saved = await this.database.inCouncil(councilId, ({ views }) => views.save(membershipId, body));
    if (saved === null) throw oneInvalid('name', 'You keep 30 views, the most there can be. Take one out first.');
    return saved;
  }

  @Delete(':registerViewId')
  @AllowMembers()
  @Answers('Take out one of the person’s own views', nothing)
  async remove(@Member() { councilId, membershipId }: CurrentMember, @IdParam('registerViewId') id: string) {
    const gone = await this.database.inCouncil(councilId, ({ views }) => views.remove(membershipId, id));
    if (!gone) throw notFound();
    return {};
  }
}

import {
  type AddRecommendation,
  type EditRecommendation,
  type RegisterQuery,
  addRecommendation,
  editRecommendation,
  recommendation,
  registerPage,
  registerQuery,
} from '@holdfast/contracts/recommendations/shapes';
import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AllowRegisterEditors, AllowMembers } from '../platform/access/allow.ts';
import { Member, type CurrentMember } from '../platform/access/current-member.ts';
import { Answers, IdParam } from '../platform/http/answers.ts';
import { IfMatch, Versioned } from '../platform/http/version.ts';
import { RecommendationsService } from './recommendations.service.ts';

@ApiTags('recommendations')
@Controller('api/recommendations')
export class RecommendationsController {
  constructor(private readonly recommendations: RecommendationsService) {}

  @Get()
  @AllowMembers()
  @Answers('A page of the register, filtered and sorted', registerPage)
  page(@Member() who: CurrentMember, @Query({ schema: registerQuery }) query: RegisterQuery) {
    return this.recommendations.page(who, query);
  }

  @Post()
  @AllowRegisterEditors()
  @Answers('Add a recommendation', recommendation, 201)
  add(@Member() who: CurrentMember, @Body({ schema: addRecommendation }) body: AddRecommendation) {
    return this.recommendations.add(who, body);
  }

  @Get(':recommendationId')
  @AllowMembers()
  @Answers('A recommendation, with its whole history', recommendation)
  read(@Member() who: CurrentMember, @IdParam('recommendationId') recommendationId: string) {
    return this.recommendations.read(who, recommendationId);
  }

  @Patch(':recommendationId')
  @AllowRegisterEditors()
  @Versioned()
  @Answers('Edit a recommendation, as it was when it was opened', recommendation)
  edit(
    @Member() who: CurrentMember,
    @IdParam('recommendationId') recommendationId: string,
    @IfMatch() revision: number,
    @Body({ schema: editRecommendation }) body: EditRecommendation,
  ) {
    return this.recommendations.edit(who, recommendationId, revision, body);
  }
}

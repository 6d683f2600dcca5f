import {
  type AddProgress,
  type AddResponse,
  type ChangeStatus,
  addProgress,
  addResponse,
  changeStatus,
  recommendation,
} from '@holdfast/contracts/recommendations/shapes';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AllowResponders } from '../platform/access/allow.ts';
import { Member, type CurrentMember } from '../platform/access/current-member.ts';
import { Answers, IdParam } from '../platform/http/answers.ts';
import { IfMatchWhereSent } from '../platform/http/version.ts';
import { StepsService } from './steps.service.ts';

@ApiTags('recommendations')
@Controller('api/recommendations/:recommendationId')
export class StepsController {
  constructor(private readonly steps: StepsService) {}

  @Post('responses')
  @AllowResponders()
  @Answers('Record a response', recommendation, 201)
  addResponse(
    @Member() who: CurrentMember,
    @IdParam('recommendationId') id: string,
    @IfMatchWhereSent() revision: number | null,
    @Body({ schema: addResponse }) body: AddResponse,
  ) {
    return this.steps.addResponse(who, id, revision, body);
  }

  @Post('progress')
  @AllowResponders()
  @Answers('Record a progress update', recommendation, 201)
  addProgress(
    @Member() who: CurrentMember,
    @IdParam('recommendationId') id: string,
    @IfMatchWhereSent() revision: number | null,
    @Body({ schema: addProgress }) body: AddProgress,
  ) {
    return this.steps.addProgress(who, id, revision, body);
  }

  @Post('status')
  @AllowResponders()
  @Answers('Change the status, where the rules allow it', recommendation, 201)
  changeStatus(
    @Member() who: CurrentMember,
    @IdParam('recommendationId') id: string,
    @IfMatchWhereSent() revision: number | null,
    @Body({ schema: changeStatus }) body: ChangeStatus,
  ) {
    return this.steps.changeStatus(who, id, revision, body);
  }
}

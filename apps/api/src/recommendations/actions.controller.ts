import {
  type AddAction,
  type AskExtension,
  type DecideExtension,
  type FinishAction,
  addAction,
  askExtension,
  decideExtension,
  finishAction,
  recommendation,
} from '@holdfast/contracts/recommendations/shapes';
import { nothing } from '@holdfast/contracts/values';
import { Body, Controller, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AllowRegisterEditors, AllowResponders } from '../platform/access/allow.ts';
import { Member, type CurrentMember } from '../platform/access/current-member.ts';
import { Answers, IdParam } from '../platform/http/answers.ts';
import { IfMatchWhereSent } from '../platform/http/version.ts';
import { ActionsService } from './actions.service.ts';
import { ExtensionsService } from './extensions.service.ts';

@ApiTags('recommendations')
@Controller('api')
export class ActionsController {
  constructor(
    private readonly actions: ActionsService,
    private readonly extensions: ExtensionsService,
  ) {}

  @Post('recommendations/:recommendationId/actions')
  @AllowRegisterEditors()
  @Answers('Add an action; it may serve several recommendations', recommendation, 201)
  addAction(
    @Member() who: CurrentMember,
    @IdParam('recommendationId') id: string,
    @IfMatchWhereSent() revision: number | null,
    @Body({ schema: addAction }) body: AddAction,
  ) {
    return this.actions.add(who, id, revision, body);
  }

  @Put('actions/:actionId/done')
  @AllowRegisterEditors()
  @Answers('Say on which day an action was done, or that it is not done', nothing)
  finishAction(
    @Member() who: CurrentMember,
    @IdParam('actionId') id: string,
    @Body({ schema: finishAction }) body: FinishAction,
  ) {
    return this.actions.finish(who, id, body);
  }

  @Post('recommendations/:recommendationId/extensions')
  @AllowResponders()
  @Answers('Ask for more time', recommendation, 201)
  askExtension(
    @Member() who: CurrentMember,
    @IdParam('recommendationId') id: string,
    @IfMatchWhereSent() revision: number | null,
    @Body({ schema: askExtension }) body: AskExtension,
  ) {
    return this.extensions.ask(who, id, revision, body);
  }

  @Post('recommendations/:recommendationId/extensions/:extensionId/decision')
  @AllowRegisterEditors()
  @Answers('Record what a meeting decided about more time', recommendation, 201)
  decideExtension(
    @Member() who: CurrentMember,
    @IdParam('recommendationId') id: string,
    @IdParam('extensionId') extensionId: string,
    @IfMatchWhereSent() revision: number | null,
    @Body({ schema: decideExtension }) body: DecideExtension,
  ) {
    return this.extensions.decide(who, { id, extensionId, revision }, body);
  }
}

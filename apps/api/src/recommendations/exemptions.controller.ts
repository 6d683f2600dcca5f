import {
  type LiftExemption,
  type MarkExempt,
  liftExemption,
  markExempt,
} from '@holdfast/contracts/recommendations/exemptions';
import { recommendation } from '@holdfast/contracts/recommendations/shapes';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AllowRegisterEditors } from '../platform/access/allow.ts';
import { Member, type CurrentMember } from '../platform/access/current-member.ts';
import { Answers, IdParam } from '../platform/http/answers.ts';
import { IfMatch, Versioned } from '../platform/http/version.ts';
import { ExemptionsService } from './exemptions.service.ts';

@ApiTags('recommendations')
@Controller('api/recommendations/:recommendationId/exemptions')
export class ExemptionsController {
  constructor(private readonly exemptions: ExemptionsService) {}

  @Post()
  @AllowRegisterEditors()
  @Versioned()
  @Answers('Mark words as exempt, with the paragraph and why', recommendation, 201)
  mark(
    @Member() who: CurrentMember,
    @IdParam('recommendationId') id: string,
    @IfMatch() revision: number,
    @Body({ schema: markExempt }) body: MarkExempt,
  ) {
    return this.exemptions.mark(who, id, revision, body);
  }

  @Post(':exemptionId/lifting')
  @AllowRegisterEditors()
  @Versioned()
  @Answers('Say that words are exempt no longer, and why', recommendation, 201)
  lift(
    @Member() who: CurrentMember,
    @IdParam('recommendationId') id: string,
    @IdParam('exemptionId') exemptionId: string,
    @IfMatch() revision: number,
    @Body({ schema: liftExemption }) body: LiftExemption,
  ) {
    return this.exemptions.lift(who, { id, exemptionId, revision }, body);
  }
}

import { type LiftExemption, type MarkExempt, liftExemption, markExempt } from '@holdfast/contracts/exemptions';
import { recommendation } from '@holdfast/contracts/recommendations';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AllowKeepers } from '../platform/access/allow.ts';
import { CurrentMember, type Who } from '../platform/access/who.ts';
import { Answers, IdParam } from '../platform/http/answers.ts';
import { IfMatch, Versioned } from '../platform/http/version.ts';
import { ExemptionsService } from './exemptions.service.ts';

@ApiTags('recommendations')
@Controller('api/recommendations/:recommendationId/exemptions')
export class ExemptionsController {
  constructor(private readonly exemptions: ExemptionsService) {}

  @Post()
  @AllowKeepers()
  @Versioned()
  @Answers('Mark words as exempt, with the paragraph and why', recommendation, 201)
  mark(
    @CurrentMember() who: Who,
    @IdParam('recommendationId') id: string,
    @IfMatch() revision: number,
    @Body({ schema: markExempt }) body: MarkExempt,
  ) {
    return this.exemptions.mark(who, id, revision, body);
  }

  @Post(':exemptionId/lifting')
  @AllowKeepers()
  @Versioned()
  @Answers('Say that words are exempt no longer, and why', recommendation, 201)
  lift(
    @CurrentMember() who: Who,
    @IdParam('recommendationId') id: string,
    @IdParam('exemptionId') exemptionId: string,
    @IfMatch() revision: number,
    @Body({ schema: liftExemption }) body: LiftExemption,
  ) {
    return this.exemptions.lift(who, { id, exemptionId, revision }, body);
  }
}

import { type BulkChange, bulkChange, bulkResult } from '@holdfast/contracts/recommendations/shapes';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AllowRegisterEditors } from '../platform/access/allow.ts';
import { Member, type CurrentMember } from '../platform/access/current-member.ts';
import { Answers } from '../platform/http/answers.ts';
import { BulkService } from './bulk.service.ts';

@ApiTags('recommendations')
@Controller('api/recommendations/bulk')
export class BulkController {
  constructor(private readonly bulk: BulkService) {}

  @Post()
  @AllowRegisterEditors()
  @Answers('Change many recommendations at once', bulkResult)
  change(@Member() who: CurrentMember, @Body({ schema: bulkChange }) body: BulkChange) {
    return this.bulk.change(who, body);
  }
}

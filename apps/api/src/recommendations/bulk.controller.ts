import { type BulkChange, bulkChange, bulkResult } from '@holdfast/contracts/recommendations';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AllowKeepers } from '../platform/access/allow.ts';
import { CurrentMember, type Who } from '../platform/access/who.ts';
import { Answers } from '../platform/http/answers.ts';
import { BulkService } from './bulk.service.ts';

@ApiTags('recommendations')
@Controller('api/recommendations/bulk')
export class BulkController {
  constructor(private readonly bulk: BulkService) {}

  @Post()
  @AllowKeepers()
  @Answers('Change many recommendations at once', bulkResult)
  change(@CurrentMember() who: Who, @Body({ schema: bulkChange }) body: BulkChange) {
    return this.bulk.change(who, body);
  }
}

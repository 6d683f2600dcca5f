import {
  type RetryJob,
  type RetryJobs,
  operatorQueue,
  retriedJobs,
  retryJob,
  retryJobs,
} from '@holdfast/contracts/operator/shapes';
import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AllowOperator } from '../platform/access/allow.ts';
import { Answers } from '../platform/http/answers.ts';
import { OperatorService } from './operator.service.ts';

@ApiTags('operator')
@Controller('api/operator')
export class OperatorController {
  constructor(private readonly operator: OperatorService) {}

  @Get('queue')
  @AllowOperator()
  @Answers('What waits, runs and failed, by name and ids', operatorQueue)
  queue() {
    return this.operator.queue();
  }

  @Post('retry')
  @AllowOperator()
  @Answers('Have one failed job run again', retriedJobs)
  retry(@Body({ schema: retryJob }) body: RetryJob) {
    return this.operator.retry(body);
  }

  @Post('retry-all')
  @AllowOperator()
  @Answers('Have every failed job run again, or those of one name', retriedJobs)
  retryAll(@Body({ schema: retryJobs }) body: RetryJobs) {
    return this.operator.retryAll(body);
  }
}

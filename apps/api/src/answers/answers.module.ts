import { Module } from '@nestjs/common';
import { AnswersController } from './answers.controller.ts';
import { AcceptanceService } from './acceptance.service.ts';
import { AnswersService } from './answers.service.ts';

@Module({
  controllers: [AnswersController],
  providers: [AnswersService, AcceptanceService],
})
export class AnswersModule {}

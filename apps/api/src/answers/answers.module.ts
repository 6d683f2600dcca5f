import { Module } from '@nestjs/common';
import { AcceptanceService } from './acceptance.service.ts';
import { AnswersController } from './answers.controller.ts';
import { AnswersService } from './answers.service.ts';
import { ByLinkController } from './by-link.controller.ts';

@Module({
  controllers: [ByLinkController, AnswersController],
  providers: [AnswersService, AcceptanceService],
})
export class AnswersModule {}

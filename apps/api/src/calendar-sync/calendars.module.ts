import { Module } from '@nestjs/common';
import { AskService } from './ask.service.ts';
import { FeedsController } from './feeds.controller.ts';
import { FeedsService } from './feeds.service.ts';
import { RunsController } from './runs.controller.ts';
import { RunsService } from './runs.service.ts';
import { SourcesController } from './sources.controller.ts';
import { SourcesService } from './sources.service.ts';

@Module({
  controllers: [FeedsController, SourcesController, RunsController],
  providers: [FeedsService, SourcesService, AskService, RunsService],
})
export class CalendarsModule {}

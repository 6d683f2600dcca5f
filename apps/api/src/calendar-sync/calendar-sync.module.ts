import { Module } from '@nestjs/common';
import { CalendarSyncController } from './calendar-sync.controller.ts';
import { AskService } from './ask.service.ts';
import { FeedsService } from './feeds.service.ts';
import { RunsService } from './runs.service.ts';
import { SourcesService } from './sources.service.ts';

@Module({
  controllers: [CalendarSyncController],
  providers: [FeedsService, SourcesService, AskService, RunsService],
})
export class CalendarSyncModule {}

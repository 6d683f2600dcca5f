import { FeedDoor } from '@holdfast/database/calendars/feed-door';
import { Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AskService } from './ask.service.ts';
import { FeedsController } from './feeds.controller.ts';
import { FeedsService } from './feeds.service.ts';
import { RunsController } from './runs.controller.ts';
import { RunsService } from './runs.service.ts';
import { SourcesController } from './sources.controller.ts';
import { SourcesService } from './sources.service.ts';

@Module({
  controllers: [FeedsController, SourcesController, RunsController],
  providers: [
    FeedsService,
    SourcesService,
    AskService,
    RunsService,
    { provide: FeedDoor, inject: [DataSource], useFactory: (source: DataSource) => new FeedDoor(source) },
  ],
})
export class CalendarsModule {}

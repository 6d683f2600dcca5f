import { Module } from '@nestjs/common';
import { MeetingsController } from './meetings.controller.ts';
import { MeetingsService } from './meetings.service.ts';

@Module({ controllers: [MeetingsController], providers: [MeetingsService] })
export class MeetingsModule {}

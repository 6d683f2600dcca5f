import { Module } from '@nestjs/common';
import { MeetingsController } from './meetings.controller.ts';
import { MeetingsService } from './meetings.service.ts';
import { MovingService } from './moving.service.ts';

@Module({ controllers: [MeetingsController], providers: [MeetingsService, MovingService] })
export class MeetingsModule {}

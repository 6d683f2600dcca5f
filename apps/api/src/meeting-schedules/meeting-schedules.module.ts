import { Module } from '@nestjs/common';
import { MeetingSchedulesController } from './meeting-schedules.controller.ts';
import { MeetingSchedulesService } from './meeting-schedules.service.ts';

@Module({ controllers: [MeetingSchedulesController], providers: [MeetingSchedulesService] })
export class MeetingSchedulesModule {}

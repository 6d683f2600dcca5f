import { Module } from '@nestjs/common';
import { MeetingSchedulesController } from './meeting-schedules.controller.ts';
import { ProgrammesService } from './programmes.service.ts';

@Module({ controllers: [MeetingSchedulesController], providers: [ProgrammesService] })
export class ProgrammesModule {}

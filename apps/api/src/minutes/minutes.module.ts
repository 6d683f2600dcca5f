import { Module } from '@nestjs/common';
import { MinutesController } from './minutes.controller.ts';
import { AgendaService } from './agenda.service.ts';
import { AttendanceService } from './attendance.service.ts';
import { MinutesService } from './minutes.service.ts';

@Module({
  controllers: [MinutesController],
  providers: [MinutesService, AgendaService, AttendanceService],
})
export class MinutesModule {}

import { Module } from '@nestjs/common';
import { AgendaController } from './agenda.controller.ts';
import { AgendaService } from './agenda.service.ts';
import { AttendanceController } from './attendance.controller.ts';
import { AttendanceService } from './attendance.service.ts';
import { MinutesController } from './minutes.controller.ts';
import { MinutesService } from './minutes.service.ts';

@Module({
  controllers: [MinutesController, AgendaController, AttendanceController],
  providers: [MinutesService, AgendaService, AttendanceService],
})
export class MinutesModule {}

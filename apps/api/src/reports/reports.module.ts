import { Module } from '@nestjs/common';
import { ReportsController } from './reports.controller.ts';
import { MonitoringService } from './monitoring.service.ts';
import { SmallFilesService } from '../platform/papers/small-files.service.ts';

@Module({
  controllers: [ReportsController],
  providers: [MonitoringService, SmallFilesService],
  exports: [MonitoringService],
})
export class ReportsModule {}

import { Module } from '@nestjs/common';
import { ReportsController } from './reports.controller.ts';
import { MonitoringService } from './monitoring.service.ts';
import { ReportFilesService } from './report-files.service.ts';

@Module({
  controllers: [ReportsController],
  providers: [MonitoringService, ReportFilesService],
  exports: [MonitoringService],
})
export class ReportsModule {}

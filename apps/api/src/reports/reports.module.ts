import { Module } from '@nestjs/common';
import { MonitoringService } from './monitoring.service.ts';
import { ReportFilesService } from './report-files.service.ts';
import { ReportsController } from './reports.controller.ts';

@Module({ controllers: [ReportsController], providers: [MonitoringService, ReportFilesService] })
export class ReportsModule {}

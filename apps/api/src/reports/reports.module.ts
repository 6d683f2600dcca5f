import { Module } from '@nestjs/common';
import { MonitoringService } from './monitoring.service.ts';
import { ReportsController } from './reports.controller.ts';

@Module({ controllers: [ReportsController], providers: [MonitoringService] })
export class ReportsModule {}

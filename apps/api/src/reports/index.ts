export { MonitoringService } from './monitoring.service.ts';
export { ReportsModule } from './reports.module.ts';

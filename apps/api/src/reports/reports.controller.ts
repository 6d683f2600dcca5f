import { monitoringQuery, monitoringReport } from '@holdfast/contracts/reports';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AllowMembers } from '../platform/access/allow.ts';
import { CouncilId } from '../platform/access/who.ts';
import { Answers } from '../platform/http/answers.ts';
import { MonitoringService } from './monitoring.service.ts';

@ApiTags('reports')
@Controller('api/reports')
export class ReportsController {
  constructor(private readonly monitoring: MonitoringService) {}

  @Get('monitoring')
  @AllowMembers()
  @Answers('The monitoring report for a meeting, as it will be printed', monitoringReport)
  read(@CouncilId() councilId: string, @Query({ schema: monitoringQuery }) { meeting }: { meeting: string }) {
    return this.monitoring.read(councilId, meeting);
  }
}

import {
  type MonitoringQuery,
  type ReportFileQuery,
  monitoringQuery,
  monitoringReport,
  reportFileQuery,
} from '@holdfast/contracts/reports/shapes';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { AllowMembers } from '../platform/access/allow.ts';
import { CouncilId } from '../platform/access/current-member.ts';
import { Answers } from '../platform/http/answers.ts';
import { AnswersFile, exported } from '../platform/http/exported.ts';
import { MonitoringService } from './monitoring.service.ts';
import { ReportFilesService } from './report-files.service.ts';

@ApiTags('reports')
@Controller('api/reports')
export class ReportsController {
  constructor(
    private readonly monitoring: MonitoringService,
    private readonly files: ReportFilesService,
  ) {}

  @Get('monitoring')
  @AllowMembers()
  @Answers('The monitoring report for a meeting, as it will be printed', monitoringReport)
  read(@CouncilId() councilId: string, @Query({ schema: monitoringQuery }) { meeting }: MonitoringQuery) {
    return this.monitoring.read(councilId, meeting);
  }

  @Get('monitoring/file')
  @AllowMembers()
  @AnswersFile('The monitoring report for a meeting, as a file')
  async monitoringFile(
    @CouncilId() councilId: string,
    @Query({ schema: reportFileQuery }) query: ReportFileQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return exported(reply, await this.files.monitoringReport(councilId, query));
  }

  @Get('tracking-sheet/file')
  @AllowMembers()
  @AnswersFile('The tracking sheet for a meeting, as a file')
  async trackingSheet(
    @CouncilId() councilId: string,
    @Query({ schema: reportFileQuery }) query: ReportFileQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return exported(reply, await this.files.trackingSheet(councilId, query));
  }
}

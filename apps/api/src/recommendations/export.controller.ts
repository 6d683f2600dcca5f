import { type ExportQuery, exportQuery } from '@holdfast/contracts/recommendations/shapes';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { AllowMembers } from '../platform/access/allow.ts';
import { CouncilId } from '../platform/access/current-member.ts';
import { AnswersFile, exported } from '../platform/http/exported.ts';
import { ExportService } from './export.service.ts';

@ApiTags('recommendations')
@Controller('api/recommendations/export')
export class ExportController {
  constructor(private readonly exports: ExportService) {}

  @Get()
  @AllowMembers()
  @AnswersFile('What the register shows under these filters, as a file')
  async export(
    @CouncilId() councilId: string,
    @Query({ schema: exportQuery }) query: ExportQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return exported(reply, await this.exports.export(councilId, query));
  }
}

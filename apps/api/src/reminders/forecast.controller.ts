import {
  digestPreview,
  forecast,
  type ForecastQuery,
  forecastQuery,
  type PreviewQuery,
  previewQuery,
} from '@holdfast/contracts/reminders/forecast';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { AllowRegisterEditors } from '../platform/access/allow.ts';
import { CouncilId } from '../platform/access/current-member.ts';
import { Answers } from '../platform/http/answers.ts';
import { framed } from '../platform/http/framed.ts';
import { ForecastService } from './forecast.service.ts';

@ApiTags('reminders')
@Controller('api/reminders/forecast')
export class ForecastController {
  constructor(private readonly forecast: ForecastService) {}

  @Get()
  @AllowRegisterEditors()
  @Answers('What will be sent in the next 30 days, to whom and why', forecast)
  read(@CouncilId() councilId: string, @Query({ schema: forecastQuery }) query: ForecastQuery) {
    return this.forecast.read(councilId, query);
  }

  @Get('preview')
  @AllowRegisterEditors()
  @Answers('One message as its reader will see it, in plain text', digestPreview)
  preview(@CouncilId() councilId: string, @Query({ schema: previewQuery }) query: PreviewQuery) {
    return this.forecast.preview(councilId, query);
  }

  @Get('preview/page')
  @AllowRegisterEditors()
  @ApiOperation({ summary: 'Its document, for a frame in which nothing runs' })
  @ApiOkResponse({ content: { 'text/html': {} } })
  async page(
    @CouncilId() councilId: string,
    @Query({ schema: previewQuery }) query: PreviewQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return framed(reply, await this.forecast.page(councilId, query));
  }
}

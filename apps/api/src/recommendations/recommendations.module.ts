import { Module } from '@nestjs/common';
import { BulkService } from './bulk.service.ts';
import { ExportService } from './export.service.ts';
import { RecommendationsController } from './recommendations.controller.ts';
import { RecommendationsService } from './recommendations.service.ts';

@Module({
  controllers: [RecommendationsController],
  providers: [RecommendationsService, BulkService, ExportService],
})
export class RecommendationsModule {}

import { Module } from '@nestjs/common';
import { ExportService } from './export.service.ts';
import { RecommendationsController } from './recommendations.controller.ts';
import { RecommendationsService } from './recommendations.service.ts';

@Module({
  controllers: [RecommendationsController],
  providers: [RecommendationsService, ExportService],
})
export class RecommendationsModule {}

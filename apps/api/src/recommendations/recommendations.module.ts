import { Module } from '@nestjs/common';
import { RecommendationsController } from './recommendations.controller.ts';
import { ActionsService } from './actions.service.ts';
import { BulkService } from './bulk.service.ts';
import { ExemptionsService } from './exemptions.service.ts';
import { ExportService } from './export.service.ts';
import { ExtensionsService } from './extensions.service.ts';
import { RecommendationsService } from './recommendations.service.ts';
import { StepsService } from './steps.service.ts';

@Module({
  controllers: [RecommendationsController],
  providers: [
    ...[RecommendationsService, StepsService, ActionsService, ExtensionsService],
    ...[ExemptionsService, BulkService, ExportService],
  ],
})
export class RecommendationsModule {}

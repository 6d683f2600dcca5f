import { Module } from '@nestjs/common';
import { BulkService } from './bulk.service.ts';
import { SmallFilesService } from '../platform/papers/small-files.service.ts';
import { RecommendationsController } from './recommendations.controller.ts';
import { RecommendationsService } from './recommendations.service.ts';

@Module({
  controllers: [RecommendationsController],
  providers: [RecommendationsService, BulkService, SmallFilesService],
})
export class RecommendationsModule {}

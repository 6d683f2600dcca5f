import { Module } from '@nestjs/common';
import { MetricsController } from './metrics.controller.ts';
import { MetricsService } from './metrics.service.ts';
import { Metrics } from './metrics.ts';

@Module({ controllers: [MetricsController], providers: [Metrics, MetricsService] })
export class MetricsModule {}

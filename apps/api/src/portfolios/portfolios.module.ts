import { Module } from '@nestjs/common';
import { PortfoliosController } from './portfolios.controller.ts';
import { PortfoliosService } from './portfolios.service.ts';
import { ReshufflesController } from './reshuffles.controller.ts';
import { ReshufflesService } from './reshuffles.service.ts';

@Module({
  controllers: [PortfoliosController, ReshufflesController],
  providers: [PortfoliosService, ReshufflesService],
})
export class PortfoliosModule {}

import { Module } from '@nestjs/common';
import { PortfoliosController } from './portfolios.controller.ts';
import { PortfoliosService } from './portfolios.service.ts';
import { ReshufflesService } from './reshuffles.service.ts';

@Module({
  controllers: [PortfoliosController],
  providers: [PortfoliosService, ReshufflesService],
})
export class PortfoliosModule {}
